// A plan's life: begun from a request, written, given to two parents part by part, read and answered.
import { expect, test } from "@playwright/test";
import { FIRST_VIEW, heaviest, look, signIn } from "../support/looking.mjs";
import { words } from "../support/words.mjs";

const SECRET = "The new flat is above the bakery";

test("two parents read and answer one plan, each their own parts", async ({ page, browser }, info) => {
  const { engine, language, scripts, number } = info.project.metadata;
  const t = words(language);
  const address = process.env[`PORTAL_${engine}`];
  const at = (path) => address + (language === "en" ? "" : `/${language}`) + path;
  const here = { scripts, language };
  const policy = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) policy.push(message.text()); });

  // A worker begins the plan of a decided request: nothing is typed again.
  const desk = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
  const staff = await desk.newPage();
  await signIn(staff, address, "manager@potterbridge.example");
  await staff.goto(`${address}/staff/queue?show=decided`);
  await staff.locator("tbody th a").nth(number % 6).click();
  await staff.click("a[href^='/staff/plan-of/']");
  await look(staff, { scripts }, "begin a plan");
  await staff.click("main form button");
  await expect(staff.locator("#about-us")).toBeVisible();
  const plan = staff.url();
  await look(staff, { scripts }, "a plan being written");

  // It is written: a date for both parents, an address for one.
  const add = async (kind, text, more = {}) => {
    await staff.goto(plan);
    const form = staff.locator(`form[data-add=${kind}]`);
    await staff.locator("details", { has: form }).locator("summary").click();
    await form.locator("textarea").fill(text);
    for (const [name, value] of Object.entries(more)) await form.locator(`input[name=${name}]`).fill(value);
    await form.locator("button").click();
    await expect(staff.locator("textarea", { hasText: text }).first()).toBeVisible();
  };
  await add("date", "Priya comes to see you at home.", { day: "2030-12-03", time: "15:30" });
  await add("about-us", SECRET);
  await staff.goto(plan);
  await staff.locator("form[data-add=worry]").locator("textarea").evaluate((area) => { area.closest("details").open = true; });
  await staff.locator("form[data-add=worry] button").click();
  await expect(staff.locator("#error-summary")).toBeVisible();
  await look(staff, { scripts }, "a plan with errors");

  // Two people, each with what they may see, and a card.
  const card = async (name, secret) => {
    await staff.goto(`${plan}/people`);
    await staff.fill("#name", name);
    await staff.selectOption("#language", language);
    await staff.click("#add-person button");
    await look(staff, { scripts }, "what somebody may see");
    for (const tick of await staff.locator("#access .option").all()) {
      if (secret || !(await tick.innerText()).includes(SECRET)) await tick.locator("input").check();
    }
    await staff.click("#access button");
    await staff.click("form[action$='/card'] button");
    return staff.locator("#card-code").innerText();
  };
  const hers = await card("Amina", true);
  const his = await card("Dean", false);
  await look(staff, { scripts }, "a card");
  await staff.goto(`${plan}/people`);
  await look(staff, { scripts }, "people of a plan");
  await staff.goto(plan);
  await staff.fill("#summary", "We wrote down what you told us.");
  for (const reader of await staff.locator("input[name=reader]").all()) await reader.check();
  await staff.click("[aria-labelledby=publish] button");

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
  await desk.close();
  await page.click("form[action$='/my-plan/out'] button");
  await expect(page.locator("#card")).toBeVisible();
  expect(policy).toEqual([]);
  console.log(`${info.project.name}: heaviest first view ${heaviest} bytes of ${FIRST_VIEW}`);
});
