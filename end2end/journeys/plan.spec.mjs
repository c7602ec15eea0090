// A plan's life: begun from a request, written, given to two parents part by part, read and answered.
import { expect, test } from "@playwright/test";
import { FIRST_VIEW, heaviest, look, signIn } from "../support/looking.mjs";
import { words } from "../support/words.mjs";

const SECRET = "The new flat is above the bakery";

// One plan's life: what comes second stands on what came first.
test.describe.configure({ mode: "serial" });
let begun;

/** A worker's browser, signed in. */
async function desk(browser, address, scripts, email) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signIn(page, address, email);
  return { context, page };
}

/** Adds a part through its form. */
async function add(staff, plan, kind, text, more = {}) {
  await staff.goto(plan);
  const form = staff.locator(`form[data-add=${kind}]`).first();
  await staff.locator("details", { has: form }).first().locator("summary").first().click();
  await form.locator("textarea").fill(text);
  for (const [name, value] of Object.entries(more)) await form.locator(`input[name=${name}]`).fill(value);
  await form.locator("button").click();
  await expect(staff.locator("textarea", { hasText: text }).first()).toBeVisible();
}

/** Puts somebody on the plan with the parts that hold one of these words, or all but those that hold what is hidden; gives their card's code. */
async function card(staff, plan, { name, kind = "parent", language, parts = [""], hide = null }) {
  await staff.goto(`${plan}/people`);
  await staff.fill("#name", name);
  await staff.selectOption("#kind", kind);
  await staff.selectOption("#language", language);
  await staff.click("#add-person button");
  for (const tick of await staff.locator("#access .option").all()) {
    const text = await tick.innerText();
    if (parts.some((part) => text.includes(part)) && !(hide && text.includes(hide))) await tick.locator("input").check();
  }
  await staff.click("#access button");
  await staff.click("form[action$='/card'] button");
  return staff.locator("#card-code").innerText();
}

async function publish(staff, plan, summary) {
  await staff.goto(plan);
  await staff.fill("#summary", summary);
  for (const reader of await staff.locator("input[name=reader]").all()) await reader.check();
  await staff.click("[aria-labelledby=publish] button");
}

test("two parents read and answer one plan, each their own parts", async ({ page, browser }, info) => {
  const { engine, language, scripts, number } = info.project.metadata;
  const t = words(language);
  const address = process.env[`PORTAL_${engine}`].replace("127.0.0.1", "localhost");
  const at = (path) => address + (language === "en" ? "" : `/${language}`) + path;
  const here = { scripts, language };
  const policy = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) policy.push(message.text()); });

  // A worker begins the plan of a decided request: nothing is typed again.
  const { context, page: staff } = await desk(browser, address, scripts, "manager@potterbridge.example");
  await staff.goto(`${address}/staff/queue?show=decided`);
  await staff.locator("tbody th a").nth(number % 6).click();
  await staff.click("a[href^='/staff/plan-of/']");
  await look(staff, { scripts }, "begin a plan");
  await staff.click("main form button");
  await expect(staff.locator("#about-us")).toBeVisible();
  const plan = staff.url();
  begun = new URL(plan).pathname;
  await look(staff, { scripts }, "a plan being written");

  // It is written: a date for both parents, an address for one.
  await add(staff, plan, "date", "Priya comes to see you at home.", { day: "2030-12-03", time: "15:30" });
  await add(staff, plan, "about-us", SECRET);
  await staff.goto(plan);
  await staff.locator("form[data-add=worry]").locator("textarea").evaluate((area) => { area.closest("details").open = true; });
  await staff.locator("form[data-add=worry] button").click();
  await expect(staff.locator("#error-summary")).toBeVisible();
  await look(staff, { scripts }, "a plan with errors");

  // Two people, each with what they may see, and a card.
  const hers = await card(staff, plan, { name: "Amina", language });
  const his = await card(staff, plan, { name: "Dean", language, hide: SECRET });
  await look(staff, { scripts }, "a card");
  await staff.goto(`${plan}/people`);
  await look(staff, { scripts }, "people of a plan");
  await publish(staff, plan, "We wrote down what you told us.");

  // She reads it in her language; what has no translation says so.
  await page.goto(at("/my-plan"));
  await look(page, here, "coming in");
  await page.fill("#card", "0000 0000");
  await page.click("#card-form button");
  await expect(page.locator("#card-error")).toBeVisible();
  await look(page, here, "a wrong card");
  await page.fill("#card", hers.toLowerCase());
  await page.click("#card-form button");
  await expect(page.locator("#first")).toHaveText(t("plan-first-title"));
  await expect(page.locator("main")).toContainText(SECRET);
  if (language !== "en") await expect(page.locator("main")).toContainText(t("plan-english-only"));
  await look(page, here, "the plan");
  const dates = await page.request.get(at("/my-plan/dates.ics"));
  expect(await dates.text()).toContain(`SUMMARY:${t("plan-calendar-title")}`);
  expect(await dates.text()).not.toContain("Priya");

  // She says what is not right, and her answer comes back.
  const part = page.locator("article", { hasText: SECRET });
  await part.locator("summary", { hasText: t("plan-not-right") }).click();
  await part.locator("textarea").fill("It is above the shop.");
  await part.locator("form button").click();
  await expect(page.locator("section[aria-labelledby=said]")).toContainText("It is above the shop.");
  await page.locator("form", { has: page.locator("input[value=agree]") }).locator("button").click();
  await expect(page.locator("section[aria-labelledby=said]")).toContainText(t("plan-say-agree"));
  await look(page, here, "the plan, answered");
  await staff.goto(plan);
  const said = staff.locator("#said + ol li", { hasText: "It is above the shop." });
  await said.locator("textarea").fill("Thank you, we have changed it.");
  await said.locator("form button").click();
  await staff.goto(`${plan}/words`);
  await look(staff, { scripts }, "words in other languages");
  await staff.goto(`${plan}/words?language=ur`);
  await look(staff, { scripts }, "the workbench");
  await page.reload();
  await expect(page.locator("section[aria-labelledby=said]")).toContainText("Thank you, we have changed it.");

  // He sees the date, and neither her address nor her words.
  const phone = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });
  const other = await phone.newPage();
  await other.goto(at("/my-plan"));
  await other.fill("#card", his);
  await other.click("#card-form button");
  await expect(other.locator("main")).toContainText("Priya comes to see you at home.");
  const text = await other.content();
  for (const secret of [SECRET, "above the shop", "we have changed it"]) expect(text).not.toContain(secret);
  // Taken away, it is gone with the next look.
  await staff.goto(`${plan}/people`);
  await staff.click("a:text-is('Dean')");
  await look(staff, { scripts }, "somebody's access");
  await staff.click("form[action$='/end'] button");
  await other.reload();
  await expect(other.locator("#card")).toBeVisible();
  await phone.close();
  await context.close();
  await page.click("form[action$='/my-plan/out'] button");
  await expect(page.locator("#card")).toBeVisible();
  expect(policy).toEqual([]);
  console.log(`${info.project.name}: heaviest first view ${heaviest} bytes of ${FIRST_VIEW}`);
});

test("a young person, an interpreter, a translator and a meeting: the rest of a plan's life", async ({ page, browser }, info) => {
  const { engine, language, scripts } = info.project.metadata;
  const t = words(language);
  const address = process.env[`PORTAL_${engine}`].replace("127.0.0.1", "localhost");
  const at = (path) => address + (language === "en" ? "" : `/${language}`) + path;
  const here = { scripts, language };
  // Who leads it goes on where the manager began.
  const lead = await desk(browser, address, scripts, "practitioner@potterbridge.example");
  const staff = lead.page;
  const plan = address + begun;
  await staff.goto(`${address}/staff/plans`);
  await expect(staff.locator(`a[href="${begun}"]`)).toBeVisible();

  // Written while it is kept: with scripts the words stand there before anybody sends them.
  await add(staff, plan, "goal", "Sam and Lea see each other on Sundays.");
  const goal = staff.locator("form[data-autosave]", { has: staff.locator("textarea", { hasText: "Sam and Lea" }) }).first();
  await goal.locator("textarea").first().fill("The siblings see each other on Sundays.");
  if (scripts) {
    await expect(goal.locator("[role=status]")).toContainText("Kept while you type");
    await expect(goal.locator("[data-hints]")).toContainText("brothers and sisters");
    await staff.goto(plan);
    await expect(staff.locator("textarea", { hasText: "The siblings see each other" }).first()).toBeVisible();
  } else {
    await goal.locator("button[value=save]").click();
    await expect(staff.locator("li", { hasText: "brothers and sisters" }).first()).toBeVisible();
  }
  await add(staff, plan, "conference", "At the family hub, with an hour alone.", { who: "Priya", day: "2030-12-10", time: "17:00" });
  await add(staff, plan, "child-words", "I want to play football.");
  await look(staff, { scripts }, "a plan with a meeting");
  const step = staff.locator("form[data-add=step]").first();
  await staff.locator("details", { has: step }).first().locator("summary").first().click();
  await step.locator("textarea").fill("Ask the coach for a place.");
  await step.locator("input[name=who]").fill("Sam");
  await step.locator("button").click();
  const theirs = await card(staff, plan, { name: "Sam", kind: "young-person", language, parts: ["The siblings", "family hub", "football", "coach"] });
  const helper = await card(staff, plan, { name: "Sana", kind: "interpreter", language, parts: ["family hub"] });
  await publish(staff, plan, "We planned a meeting.");

  // The words are put into their language: a translator has the parts they were given, somebody else checks.
  if (language !== "en") {
    const bench = await desk(browser, address, scripts, "translator@potterbridge.example");
    await staff.goto(`${plan}/words?language=${language}`);
    await staff.locator("details", { has: staff.locator("form[action$='/words/give']") }).locator("summary").click();
    await staff.locator("form[action$='/words/give'] .option", { hasText: "football" }).locator("input").check();
    await look(staff, { scripts }, "giving parts");
    await staff.locator("form[action$='/words/give'] button").click();
    await bench.page.goto(`${address}/staff/translations`);
    await look(bench.page, { scripts }, "a translator's tasks");
    await bench.page.locator(`a[href^='${new URL(plan).pathname}/words']`).click();
    await expect(bench.page.locator(".pair")).toHaveCount(1);
    await bench.page.locator(".pair textarea").fill("Footballwords");
    await bench.page.locator(".pair form button").first().click();
    await look(bench.page, { scripts }, "a translator's workbench");
    await staff.goto(`${plan}/words?language=${language}`);
    await staff.locator(".pair", { hasText: "football" }).locator("form:has(input[name=check]) button").click();
    await bench.context.close();
  }

  // The young person reads their own parts, ticks their step, and says what the family decided.
  await page.goto(at("/my-plan"));
  await page.fill("#card", theirs);
  await page.click("#card-form button");
  await expect(page.locator("main")).toContainText(language === "en" ? "I want to play football." : "Footballwords");
  await look(page, here, "a young person's plan");
  await page.locator("section[aria-labelledby=first] form:has(input[value=done]) button").click();
  await expect(page.locator(".tag", { hasText: t("plan-done") }).first()).toBeVisible();
  await page.selectOption("#kind", "family-plan");
  await page.fill("#text", "Gran drives us to the match.");
  await page.click("#say-form button");
  await page.goto(at("/my-plan?letters=large"));
  await look(page, here, "the plan in large letters");

  // The worker takes the words into the plan, and notes that it was explained.
  await staff.goto(plan);
  await staff.locator("form[action$='/take'] button").click();
  await expect(staff.locator("textarea", { hasText: "Gran drives us" })).toBeVisible();
  await staff.goto(`${plan}/people`);
  await staff.click("a:text-is('Sam')");
  await staff.fill("#day", "2026-11-20");
  await staff.fill("#by", "Sana Iqbal");
  await staff.click("#explained button");
  await look(staff, { scripts }, "somebody of a plan");
  await page.goto(at("/my-plan"));
  await expect(page.locator("main")).toContainText("Sana Iqbal");

  // The interpreter sees what they were given, and nothing else.
  const other = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });
  const interpreter = await other.newPage();
  await interpreter.goto(at("/my-plan"));
  await interpreter.fill("#card", helper);
  await interpreter.click("#card-form button");
  await expect(interpreter.locator("main")).toContainText("At the family hub");
  const text = await interpreter.content();
  for (const hidden of ["The siblings", "football", "coach", "Gran drives"]) expect(text).not.toContain(hidden);
  await other.close();

  // With scripts, a key of the device opens the plan from then on.
  if (scripts) {
    const device = await page.context().newCDPSession(page);
    await device.send("WebAuthn.enable");
    await device.send("WebAuthn.addVirtualAuthenticator", {
      options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    });
    await page.locator("details", { has: page.locator("[data-key]") }).locator("summary").click();
    await Promise.all([page.waitForEvent("load"), page.click("[data-key]")]);
    await page.locator("details", { has: page.locator("[data-key]") }).locator("summary").click();
    await look(page, here, "the plan with a key");
    await page.click("form[action$='/my-plan/out'] button");
    await expect(page.locator("#card")).toBeVisible();
    await look(page, here, "coming in with a key");
    await page.click("[data-key]");
    await expect(page.locator("#first")).toHaveText(t("plan-first-title"));
    await page.locator("details", { has: page.locator("[data-key]") }).locator("summary").click();
    await page.click("form[action$='/key/end'] button");
    await expect(page.locator("#card")).toBeVisible();
  }
  for (const path of ["/staff/glossary?language=ur", "/staff/plain-words"]) {
    await staff.goto(address + path);
    await look(staff, { scripts }, path);
  }
  await lead.context.close();
});
