// How people meet the portal who have no mouse, other colours, larger letters, less movement, large fingers or a slow phone.
import { expect, test } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { cramped, keyboardStop, moving, openAll, small } from "../support/seen.mjs";
import { words } from "../support/words.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = ["en", "ur"];
const PHONE_WIDE = { width: 360, height: 740 };
// 1280 by 1024 at 400 %.
const LARGE = { width: 320, height: 256 };
const address = () => process.env.PORTAL_sqlite;
const at = (language, path) => address() + (language === "en" ? "" : `/${language}`) + path;

test.setTimeout(120_000);

/** A reader of their own, who leaves when the test is done. */
async function reader(browser, language, settings, meet) {
  const context = await browser.newContext({ locale: language, ...settings });
  try {
    await meet(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Goes over the main pages and looks at each. */
async function tour(page, language, look) {
  const open = async (path, name) => {
    expect((await page.goto(at(language, path))).status(), name).toBe(200);
    await look(name);
  };
  await open("/", "the front page");
  await open("/find-help?words=school", "results");
  const service = await page.locator(".cards .card h3 a").first().getAttribute("href");
  await page.goto(address() + service);
  await look("a service");
  await page.click("form[action$='/my-list/keep'] button");
  await expect(page.locator(".cards .card")).toHaveCount(1);
  await look("my list");
  await open("/ask-for-help", "before asking");
  await page.click("#start button");
  await look("the first question");
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.url().includes("/ask-for-help/danger"));
  await page.click("button[name=action][value=continue]");
  expect((await answered).status(), "a question without an answer").toBe(422);
  await expect(page.locator("#error-summary")).toBeVisible();
  await look("an error");
  await open("/follow", "following");
  await open("/guide", "the guide");
  // Staff's pages are in English only.
  if (language === "en") await open("/staff/sign-in", "signing in");
}

// Without a mouse.

/** Where the keyboard stands has a ring and lies in the view. Says whether that is `wanted`. */
async function stand(page, wanted = ":focus") {
  const stop = await page.evaluate(keyboardStop, wanted);
  if (stop) expect.soft(stop.missing, `${stop.what} on ${page.url()}`).toEqual([]);
  return Boolean(stop?.wanted);
}

/** Goes on by `key` until the keyboard stands on `wanted`; looks at each stop on the way. */
async function to(page, wanted, key = "Tab") {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press(key);
    if (await stand(page, wanted)) return;
  }
  throw new Error(`${key} does not lead to ${wanted} on ${page.url()}`);
}

/** Presses a key that opens the next page. */
async function open(page, heading, key = "Enter") {
  await Promise.all([page.waitForEvent("load", { timeout: 20_000 }), page.keyboard.press(key)]);
  await expect(page.locator("h1")).toContainText(heading);
}

const READERS = [["en", PHONE_WIDE], ["ur", LARGE]];
for (const [language, viewport] of READERS) {
  test(`by the keyboard alone, from a search to a sent request (${language}, ${viewport.width} by ${viewport.height})`, async ({ browser }) => {
    await reader(browser, language, { viewport }, async (page) => {
      const t = words(language);
      const type = (text) => page.keyboard.type(text);
      const press = (key) => page.keyboard.press(key);
      const next = async (heading) => {
        await to(page, "button[name=action][value=continue]");
        await open(page, t(heading));
      };

      // A search, sent by Enter from its own field.
      await page.goto(at(language, "/find-help"));
      await to(page, ".skip");
      await press("Enter");
      await to(page, "#words");
      await type(language === "en" ? "kid kicked out of school" : t("need-school"));
      await to(page, "#place");
      await type("st1 3qn");
      await open(page, t("find-title"));
      expect(new URL(page.url()).pathname, "Enter in a field sends the search").toBe(new URL(at(language, "/find-help")).pathname);
      expect(await page.inputValue("#place")).toBe("st1 3qn");
      await to(page, ".filters summary");
      await press("Enter");
      await to(page, "#free");
      await press("Space");
      expect(await page.isChecked("#free")).toBe(true);
      await to(page, ".filters summary", "Shift+Tab");
      await press("Space");
      await to(page, ".cards .card h3 a");
      const name = await page.evaluate(() => document.activeElement.textContent);
      await open(page, name);
      await to(page, "form[action$='/my-list/keep'] button");
      await open(page, t("list-title"));

      // To the questions; three times back by Shift+Tab is not three times Shift.
      await to(page, ".menu a[href$='/ask-for-help']");
      await open(page, t("ask-title"));
      await to(page, "#start button");
      for (let back = 0; back < 4; back += 1) await to(page, ":focus", "Shift+Tab");
      await to(page, "#start button");
      await open(page, t("ask-danger-title"));

      // Nothing chosen: the list of errors has the keyboard, and leads to the field.
      await to(page, "button[name=action][value=continue]");
      await open(page, t("ask-danger-title"));
      expect(await page.evaluate(() => document.activeElement.id)).toBe("error-summary");
      await stand(page);
      await to(page, "#error-summary a");
      await press("Enter");
      expect(await page.evaluate(() => document.activeElement.id)).toBe("danger");
      await stand(page);
      await press("Space");
      await press("ArrowDown");
      await stand(page);
      expect(await page.isChecked("input[value=worried]"), "an arrow chooses the next answer").toBe(true);
      await next("ask-who-title");
      await to(page, "input[name=asker]");
      await press("Space");
      expect(await page.isChecked("input[value=parent]")).toBe(true);
      // Enter on an answer goes on as well.
      await open(page, t("ask-hard-title"));
      await to(page, "input[name=hard][value=school]");
      await press("Space");
      await to(page, "#words");
      await type(t("need-school"));
      await to(page, "input[name=hard][value=money]", "Shift+Tab");
      await press("Space");
      await next("ask-help-title");
      await to(page, "#help");
      await type(t("ask-help-hint"));
      await next("ask-well-title");
      await next("ask-children-title");

      // A child is added and another taken away again.
      await to(page, "#new-age");
      await type("13");
      await to(page, "button[value=add]");
      await open(page, t("ask-children-title"));
      await to(page, "#new-age");
      await type("7");
      await to(page, "button[value=add]");
      await open(page, t("ask-children-title"));
      await expect(page.locator(".people li")).toHaveCount(2);
      await to(page, ".people li:first-child button[value^=remove]");
      await open(page, t("ask-children-title"));
      await expect(page.locator(".people li")).toHaveCount(1);
      // Enter in a field of a child takes nobody away.
      await to(page, "#new-age");
      await type("2");
      await Promise.all([page.waitForEvent("load"), press("Enter")]);
      await page.goto(at(language, "/ask-for-help/children"));
      await expect(page.locator(".people li")).toHaveCount(2);
      await next("ask-adults-title");
      await next("ask-place-title");
      await to(page, "#postcode");
      await type("ST1 3QN");
      await open(page, t("ask-you-title"));
      await to(page, "#called");
      await type("Amina");
      await open(page, t("ask-contact-title"));
      await to(page, "input[name=contact][value=email]");
      await press("Space");
      await next("ask-contact-details-title");
      await to(page, "#email");
      await type(`keyboard-${language}@family.example`);
      await to(page, "input[name=when-email]");
      await press("Space");
      await to(page, "input[name=send-reference]");
      await press("Space");
      await next("ask-language-title");
      await to(page, "#spoken");
      await type("Pol");
      expect(await page.inputValue("#spoken")).toBe("pl");
      await next("ask-agreement-title");
      await to(page, "input[name=help]");
      await press("Space");
      await next("ask-check-title");

      // One answer is changed; then it is sent.
      await to(page, "dl.summary a[href*='/you']");
      await open(page, t("ask-you-title"));
      await to(page, "#called");
      await type(" K");
      await next("ask-check-title");
      await to(page, "#send button");
      await open(page, t("ask-sent-title"));
      expect((await page.innerText("#reference")).length).toBeGreaterThan(6);
      await to(page, "main form button");
    });
  });
}

// In other colours.

const COLOURS = { dark: { colorScheme: "dark" }, forced: { forcedColors: "active" } };
for (const language of LANGUAGES) {
  for (const [name, colours] of Object.entries(COLOURS)) {
    test(`axe finds nothing in ${name} colours (${language})`, async ({ browser }) => {
      await reader(browser, language, colours, async (page) => {
        await page.goto(at(language, "/"));
        const asked = name === "dark" ? "(prefers-color-scheme: dark)" : "(forced-colors: active)";
        expect(await page.evaluate((query) => matchMedia(query).matches, asked)).toBe(true);
        await tour(page, language, async (where) => {
          const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          const said = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
          expect.soft(said, `axe on ${where}`).toEqual([]);
        });
      });
    });
  }
}

// In larger letters.

for (const language of LANGUAGES) {
  test(`at 400 % nothing scrolls sideways or is cut off (${language})`, async ({ browser }) => {
    await reader(browser, language, { viewport: LARGE }, async (page) => {
      await tour(page, language, async (where) => {
        expect.soft(await page.evaluate(cramped), `${where}, at 400 %`).toEqual([]);
        await page.evaluate(openAll);
        expect.soft(await page.evaluate(cramped), `${where}, at 400 % and open`).toEqual([]);
      });
    });
  });
}

// With less movement.

test("nothing moves for those who asked for that", async ({ browser }) => {
  const LONGEST = 10;
  await reader(browser, "en", { reducedMotion: "reduce" }, async (page) => {
    await tour(page, "en", async (where) => {
      await page.evaluate(openAll);
      expect.soft(await page.evaluate(moving, LONGEST), `movement on ${where}`).toEqual([]);
    });
  });
  // The same look finds what moves for all others.
  await reader(browser, "en", { reducedMotion: "no-preference" }, async (page) => {
    await page.goto(at("en", "/"));
    expect(await page.evaluate(moving, LONGEST)).not.toEqual([]);
  });
});

// With large fingers.

for (const language of LANGUAGES) {
  for (const width of [360, 1280]) {
    test(`everything is large enough for a finger at ${width} (${language})`, async ({ browser }) => {
      await reader(browser, language, { viewport: { width, height: 740 } }, async (page) => {
        await tour(page, language, async (where) => {
          await page.evaluate(openAll);
          expect.soft(await page.evaluate(small), `targets on ${where}`).toEqual([]);
        });
      });
    });
  }
}

// On a slow phone.

const PHONE = { viewport: PHONE_WIDE, isMobile: true, hasTouch: true };
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 4;
const FIRST_VIEW = 1_500;
const NEXT_PAGE = 1_000;
// A machine has its moods: of three visits, each with an empty cache, the middle one counts.
const VISITS = 3;
const QUESTIONS = [["ask-danger-title", "input[value=no]"], ["ask-who-title", "input[value=parent]"], ["ask-hard-title", "input[value=school]"]];

const middle = (figures) => Math.round(figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)]);

/** When the last tap came, kept from page to page. */
function rememberTaps() {
  addEventListener("click", (event) => sessionStorage.setItem("tapped", performance.timeOrigin + event.timeStamp), true);
}

/** Milliseconds from `start` on the page's clock until the page is read in and something of it is seen. */
async function seen(page, start) {
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, null, { polling: 100 });
  return page.evaluate((since) => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const [way] = performance.getEntriesByType("navigation");
    if (since === "going") return paint.startTime;
    return performance.timeOrigin + Math.max(paint.startTime, way.domContentLoadedEventEnd) - Number(sessionStorage.getItem("tapped"));
  }, start);
}

/** One visit: the first view, and each question's way to the next. */
async function visit(page, line) {
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", SLOW);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(rememberTaps);
  await page.goto(at("en", "/"));
  const figures = [await seen(page, "going")];
  await page.goto(at("en", "/ask-for-help"));
  await page.tap("#start button");
  const t = words("en");
  for (const [heading, answer] of QUESTIONS) {
    await expect(page.locator("h1")).toContainText(t(heading));
    await page.waitForLoadState("load");
    await page.tap(answer);
    await page.tap("button[name=action][value=continue]");
    await expect(page.locator("h1")).not.toContainText(t(heading));
    figures.push(await seen(page, "tapped"));
  }
  await expect(page.locator("h1")).toContainText(t("ask-help-title"));
  return figures;
}

test("on a slow phone the first view and the first questions come in time", async ({ browser }) => {
  const visits = [];
  for (let number = 0; number < VISITS; number += 1) {
    await reader(browser, "en", PHONE, async (page, context) => visits.push(await visit(page, await context.newCDPSession(page))));
  }
  const [first, ...steps] = visits[0].map((_, column) => middle(visits.map((figures) => figures[column])));
  console.log(`phone: first view ${first} ms; steps ${steps.join(", ")} ms`);
  expect.soft(first, "the first view").toBeLessThanOrEqual(FIRST_VIEW);
  for (const [number, milliseconds] of steps.entries()) expect.soft(milliseconds, `from question ${number + 1} to the next`).toBeLessThanOrEqual(NEXT_PAGE);
});

test("Back and reload keep to the questions when the next one came without a redirect", async ({ browser }) => {
  await reader(browser, "en", PHONE, async (page) => {
    const t = words("en");
    const on = async (question, heading) => {
      await expect(page.locator("h1")).toContainText(t(heading));
      await expect(page).toHaveURL(new RegExp(`/ask-for-help/${question}$`, "u"));
    };
    await page.goto(at("en", "/ask-for-help"));
    await page.tap("#start button");
    const posts = [];
    page.on("request", (request) => { if (request.method() === "POST") posts.push(new URL(request.url()).pathname); });
    const [[danger, safe], [who, parent], [hard]] = QUESTIONS;
    await on("danger", danger);
    await page.tap("button[name=action][value=continue]");
    await expect(page.locator("#error-summary")).toBeVisible();
    await page.tap(safe);
    await page.tap("button[name=action][value=continue]");
    await on("who", who);
    await page.tap(parent);
    await page.tap("button[name=action][value=continue]");
    await on("hard", hard);
    const sent = posts.filter((path) => path.startsWith("/ask-for-help/")).length;
    await page.reload();
    await on("hard", hard);
    await page.goBack();
    await on("who", who);
    await expect(page.locator("input[name=asker][value=parent]")).toBeChecked();
    await page.goBack();
    await on("danger", danger);
    await page.goForward();
    await on("who", who);
    expect(posts.filter((path) => path.startsWith("/ask-for-help/")).length, "nothing is sent again").toBe(sent);
  });
});
