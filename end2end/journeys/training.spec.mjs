// A session's life: made by staff, booked, full, waited for, offered, moved, handed on, given back; then the
// register, the certificate and what is asked afterwards.
import { expect, test } from "@playwright/test";
import { look, signIn } from "../support/looking.mjs";
import { words } from "../support/words.mjs";

const MANAGER = "manager@potterbridge.example";
const TITLES = { ur: "مشکل باتیں", pl: "Trudne rozmowy" };

/** Day and hour on the wall clock of England, some minutes from now. */
function london(minutes) {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short", hour12: false }).format(new Date(Date.now() + minutes * 60_000));
  const [day, hour] = parts.split(", ");
  return { day, hour: hour.replace(/^24/u, "00") };
}

test("a session is booked, waited for, moved, handed on and attended", async ({ page, browser }, info) => {
  const { engine, language, scripts, number } = info.project.metadata;
  const t = words(language);
  const address = process.env[`PORTAL_${engine}`];
  const at = (path) => address + (language === "en" ? "" : `/${language}`) + path;
  const here = { scripts, language };
  const policy = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) policy.push(message.text()); });

  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
  const staff = await context.newPage();
  await signIn(staff, address, MANAGER);
  const title = `${TITLES[language] ?? "Hard talks"} ${number}`;
  await staff.goto(`${address}/staff/training`);
  await look(staff, { scripts }, "training, for staff");
  await staff.fill("#title", `Hard talks ${number}`);
  await staff.click("main form button");
  const course = staff.url();
  if (language !== "en") for (const summary of await staff.locator("#course details summary").all()) await summary.click();
  await staff.fill(`#title-${language}`, title);
  await staff.fill(`#outcomes-${language}`, "1\n2");
  await staff.fill("#feedback", "family-hubs");
  await staff.check("#shown");
  await staff.click("#course > button");
  const add = async ({ day, hour }, capacity) => {
    await staff.goto(course);
    for (const [name, text] of Object.entries({ day, hour, capacity, place: `Hall ${capacity}` })) await staff.fill(`#${name}`, text);
    await staff.click("#add > button");
  };
  await staff.click("#add > button");
  await look(staff, { scripts }, "a session that was not taken");
  await add(london(14 * 1440), "1");
  await add(london(21 * 1440), "2");
  await look(staff, { scripts }, "a course, for staff");

  const letter = async (to) => {
    for (let tries = 0; ; tries += 1) {
      await staff.goto(`${address}/staff/outbox`);
      const card = staff.locator("li.card", { has: staff.locator("h2", { hasText: to }) }).first();
      const path = (await card.innerText().catch(() => "")).match(/\/training\/(?:booking|certificate)\/\S+/u)?.[0];
      if (path) return path;
      expect(tries, `a letter to ${to}`).toBeLessThan(20);
      await staff.waitForTimeout(250);
    }
  };
  const person = (name) => ({ name, email: `${name.toLowerCase()}-${number}@partner.example` });
  const [asha, ben, chiara] = ["Asha", "Ben", "Chiara"].map(person);
  const ask = async (who, place) => {
    await page.goto(at("/training"));
    await page.locator("a", { hasText: title }).click();
    await page.locator("li.card", { hasText: place }).locator("a.button").click();
    await page.fill("#name", who.name);
    await page.fill("#email", who.email);
    await page.fill("#organisation", "School");
    await page.selectOption("#agency", "school");
    await page.click("#book > button");
  };

  await page.goto(at("/training"));
  await look(page, here, "training and events");
  await page.locator("a", { hasText: title }).click();
  await look(page, here, "a course");
  await page.locator("li.card", { hasText: "Hall 1" }).locator("a.button").click();
  await look(page, here, "booking");
  await page.click("#book > button");
  await expect(page.locator("#error-summary")).toBeVisible();
  await look(page, here, "booking, not taken");
  await ask(asha, "Hall 1");
  await expect(page.locator("h1").first()).toHaveText(t("training-asked-title"));
  await look(page, here, "a place is held");
  const hers = await letter(asha.email);
  await page.goto(at(hers));
  await look(page, here, "a place to be confirmed");
  await page.click("button[value=confirm]");
  await expect(page.locator("main")).toContainText(t("training-is-confirmed"));
  await look(page, here, "a place");
  const file = await page.request.get(at(`${hers}/calendar.ics`));
  expect(await file.text()).toContain("METHOD:REQUEST");

  // Full: the next one waits, and is offered the place that comes free.
  await ask(ben, "Hall 1");
  await expect(page.locator("h1").first()).toHaveText(t("training-asked-full-title"));
  const his = await letter(ben.email);
  await page.goto(at(his));
  await expect(page.locator("main")).toContainText(t("training-is-waiting"));
  await look(page, here, "waiting");
  await page.goto(at(hers));
  await page.click("button[value=cancel]");
  await expect(page.locator("main")).toContainText(t("training-is-cancelled"));
  await page.goto(at(his));
  await look(page, here, "an offer");
  await page.click("button[value=confirm]");
  await expect(page.locator("main")).toContainText(t("training-is-confirmed"));

  // Another date, then a colleague: the old link opens nothing any more.
  await page.locator("details", { has: page.locator("#move") }).locator("summary").click();
  await page.click("#move button");
  await expect(page.locator("main")).toContainText("Hall 2");
  await page.locator("details", { has: page.locator("#hand") }).locator("summary").click();
  await page.click("#hand button");
  await look(page, here, "handing on, not taken");
  await page.fill("#name", chiara.name);
  await page.fill("#email", chiara.email);
  await page.click("#hand button");
  await expect(page.locator("h1").first()).toHaveText(t("training-handed-title"));
  await look(page, here, "handed on");
  expect((await page.goto(at(his))).status()).toBe(404);
  await page.goto(at(await letter(chiara.email)));
  await expect(page.locator("main")).toContainText(chiara.name);

  // Today's session: who came has a certificate, and is asked how it was.
  const soon = london(10);
  await add(soon, "5");
  await ask(asha, "Hall 5");
  const today = await letter(asha.email);
  await page.goto(at(today));
  await page.click("button[value=confirm]");
  await staff.goto(course);
  await staff.locator("li.card a", { hasText: soon.hour }).first().click();
  await look(staff, { scripts }, "the register");
  await staff.click("button[value=came]");
  await staff.locator("#walk-in #name").fill("Dewi");
  await staff.locator("#walk-in #email").fill(`dewi-${number}@partner.example`);
  await staff.click("#walk-in > button");
  await expect(staff.locator("main")).toContainText("Dewi");
  await page.goto(at(today));
  await expect(page.locator("a[href$='/survey/family-hubs']")).toBeVisible();
  await page.locator("a[href*='/certificate/']").click();
  await expect(page.locator("main")).toContainText(asha.name);
  await look(page, here, "a certificate");
  await staff.goto(`${address}/staff/training/figures`);
  await look(staff, { scripts }, "figures of training");
  expect(policy).toEqual([]);
  await context.close();
});
