// Improves pages that already work. Each part looks for what it improves and is gone when it is not there.
document.documentElement.classList.add("has-script");
const $ = (selector) => document.querySelector(selector);
const language = document.documentElement.lang;

// Leave this page: history is replaced, and Shift three times within five seconds does it too.
const exit = $("#exit");
if (exit) {
  const said = $("#exit-said");
  let presses = 0, first = 0;
  const leave = () => {
    said.textContent = exit.dataset.leaving;
    document.body.hidden = true;
    document.title = "…";
    location.replace(exit.href);
  };
  exit.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift") { presses = 0; return; }
    const now = Date.now();
    if (!presses || now - first > 5000) { presses = 0; first = now; }
    presses += 1;
    if (presses > 2) leave();
    else said.textContent = presses === 1 ? exit.dataset.once : exit.dataset.twice;
  });
}
// What the browser kept of a private page is not shown again after leaving.
addEventListener("pageshow", (event) => { if (event.persisted && exit) location.reload(); });

// A field of several lines is seen whole when the keyboard comes to it.
addEventListener("focusin", ({ target }) => { if (target.matches("textarea")) target.scrollIntoView({ block: "nearest" }); });

// An error summary is heard first.
$("#error-summary")?.focus();

// Suggestions of places, and "where I am".
const place = $("#place");
const form = place?.form;
if (form?.dataset.places) {
  const list = document.createElement("datalist");
  list.id = "places";
  list.setAttribute("aria-label", place.dataset.suggestions);
  place.after(list);
  place.setAttribute("list", "places");
  let waiting;
  place.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (place.value.trim().length < 2) return;
      const answer = await fetch(`${form.dataset.places}?typed=${encodeURIComponent(place.value)}`).catch(() => null);
      if (!answer?.ok) return;
      list.replaceChildren(...(await answer.json()).map((name) => new Option(name, name)));
    }, 250);
  });
  if (navigator.geolocation && isSecureContext) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = place.dataset.near;
    place.before(button);
    button.addEventListener("click", () => navigator.geolocation.getCurrentPosition(async ({ coords }) => {
      const body = new URLSearchParams({ latitude: coords.latitude, longitude: coords.longitude });
      const answer = await fetch("/call/near", { method: "POST", body }).catch(() => null);
      const name = answer?.ok ? await answer.json() : null;
      if (name) place.value = name;
      else button.textContent = place.dataset.nearFailed;
    }, () => { button.textContent = place.dataset.nearFailed; }, { timeout: 10000 }));
  }
}

// The number of services while filters are chosen.
const live = $("#live-count");
if (live && form?.dataset.count) {
  form.addEventListener("change", async () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.set(`question[${name}]`, value);
    query.set("reader", language);
    const answer = await fetch(`${form.dataset.count}?${query}`).catch(() => null);
    if (answer?.ok) live.textContent = await answer.json();
  });
}

// Answers are kept while they are typed.
const question = $("#question");
if (question) {
  const saved = $("#saved");
  // The next question may come without a redirect: its own address is put right. It and a page with
  // errors are then asked for, not sent once more, by Back and reload.
  const direct = document.createElement("input");
  direct.type = "hidden";
  direct.name = "direct";
  direct.value = "yes";
  question.append(direct);
  const own = question.getAttribute("action");
  if (own.includes("/ask-for-help/")) history.replaceState(null, "", own === location.pathname ? location.href : own);
  let waiting;
  const sending = new AbortController();
  question.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const values = [...new FormData(question)].filter(([name]) => name !== "action");
      const answer = await fetch("/call/autosave", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ step: question.dataset.step, values }),
        signal: sending.signal,
      }).catch(() => null);
      if (answer?.ok && await answer.json()) saved.textContent = saved.dataset.saved;
    }, 1200);
  });
  // What is sent is newer than what is on its way to be kept.
  question.addEventListener("submit", () => { clearTimeout(waiting); sending.abort(); });
}

// Once is enough.
$("[data-once]")?.addEventListener("submit", (event) => {
  const button = event.target.querySelector("button");
  setTimeout(() => { button.disabled = true; setTimeout(() => { button.disabled = false; }, 8000); });
});

// Back to the same results, where the reader came from there.
const back = $("a[data-back=results]");
if (back && history.length > 1 && document.referrer.startsWith(`${location.origin}${new URL(back.href).pathname}`)) {
  back.addEventListener("click", (event) => { event.preventDefault(); history.back(); });
}

// Share and print.
const share = $("[data-share]");
if (share && navigator.share) {
  share.hidden = false;
  share.addEventListener("click", () => navigator.share({ title: document.title, url: location.href }).catch(() => {}));
}
const print = $("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

// A worker's words are kept while they are typed; hints to plain ones come back.
for (const form of document.querySelectorAll("[data-autosave]")) {
  let waiting, pending;
  const keep = async () => {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => null);
    if (!answer?.ok) return;
    const { number, said, hints } = await answer.json();
    if (number) form.elements.number.value = number;
    form.querySelector("[data-hints]").innerHTML = hints;
    form.querySelector("[role=status]").textContent = said;
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { pending = keep().finally(() => { pending = null; }); }, 1200);
  });
  // What is on its way arrives first: its number goes with the form.
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    if (!pending) return;
    event.preventDefault();
    pending.then(() => form.requestSubmit(event.submitter));
  });
}

// The plan read aloud, where this device has a voice for its language: words go to nobody's service.
const listen = $("[data-listen]");
if (listen && "speechSynthesis" in window) {
  const voice = () => speechSynthesis.getVoices().find((one) => one.localService && one.lang.split(/[-_]/)[0] === language);
  const offer = () => { listen.hidden = !voice(); };
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  const quiet = () => { speechSynthesis.cancel(); listen.textContent = listen.dataset.listen; };
  listen.addEventListener("click", () => {
    if (speechSynthesis.speaking) return quiet();
    for (const part of document.querySelectorAll("main h1, main h2, main h3, main .part > div p, main .promise p, main .promise li")) {
      if ((part.closest("[lang]")?.lang ?? language) !== language || part.closest("form, details")) continue;
      const words = new SpeechSynthesisUtterance(part.textContent);
      words.lang = language;
      words.voice = voice();
      words.onend = () => { if (!speechSynthesis.pending) quiet(); };
      speechSynthesis.speak(words);
    }
    listen.textContent = listen.dataset.stop;
  });
  addEventListener("pagehide", quiet);
}

// Keys of a device.
for (const key of document.querySelectorAll("[data-key]")) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) break;
  key.hidden = false;
  const ask = (path, body) => fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  key.addEventListener("click", async () => {
    try {
      const { publicKey } = await (await ask(`${key.dataset.key}/begin`, {})).json();
      const made = key.dataset.makes
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) });
      const answer = await ask(key.dataset.key, made.toJSON());
      if (!answer.ok) throw new Error();
      location.assign(key.dataset.then);
    } catch {
      key.nextElementSibling.textContent = key.dataset.failed;
    }
  });
}
