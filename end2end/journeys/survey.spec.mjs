// A survey's life: written in the browser, published, answered with a lost line in the middle, read, and
// what came of it told.
import { expect, test } from "@playwright/test";
import { look, signIn } from "../support/looking.mjs";
import { words } from "../support/words.mjs";

const ENGAGEMENT = "engagement@potterbridge.example";
/** One grey point. */
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64");
const LABELS = { ur: "کیا چیز مدد کرے گی؟", pl: "Co by pomogło?" };

test("a survey is written, answered with a lost line, read, and comes to something", async ({ page, browser }, info) => {
  const { engine, language, scripts, number } = info.project.metadata;
  const t = words(language);
  const address = process.env[`PORTAL_${engine}`];
  const at = (path) => address + (language === "en" ? "" : `/${language}`) + path;
  const here = { scripts, language };
  const policy = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) policy.push(message.text()); });

  // Staff write it: questions, their other language, a rule; and try it out.
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
  const staff = await context.newPage();
  await signIn(staff, address, ENGAGEMENT);
  const title = `Parks ${number} ${language}`;
  await staff.goto(`${address}/staff/surveys`);
  await look(staff, { scripts }, "the list of surveys");
  await staff.fill("#title", title);
  await staff.locator("form", { has: staff.locator("#title") }).locator("button").click();
  const survey = staff.url();
  const add = async (kind, label, choices = "") => {
    await staff.selectOption("#kind", kind);
    await staff.fill("#label", label);
    await staff.fill("#choices", choices);
    await staff.click("#add button");
  };
  await add("select_one", "Do you use the park?", "Yes\nNo");
  await add("select_multiple", "What would help?", "Lights\nBenches");
  await add("text", "What else?");
  if (language !== "en") {
    await staff.selectOption("#add-language #language", language);
    await staff.click("#add-language button");
    await staff.locator("tbody a", { hasText: "What would help?" }).click();
    await staff.locator(`.field[lang=${language}] textarea`).first().fill(LABELS[language]);
    await look(staff, { scripts }, "one question being written");
    await staff.click("#row > button");
    await staff.goto(survey);
  }
  await staff.locator("tbody a", { hasText: "What else?" }).click();
  await staff.locator("details summary").click();
  await staff.fill("#cell-relevant", "${do_you_use_the} = 'yes'");
  await staff.click("#row > button");
  await staff.goto(survey);
  await look(staff, { scripts }, "a survey being written");
  await staff.click("form[action$='/try'] button");
  await expect(staff.locator("h1").first()).toContainText("Do you use the park?");
  await look(staff, { scripts }, "a survey tried out");
  await staff.goto(survey);
  await staff.click("form[action$='/publish'] button");
  // Who takes part agrees first, and children find a grown-up.
  await staff.fill("#consent", "We ask about parks.");
  await staff.selectOption("#ages", "children");
  await staff.click("#rules > button");
  await staff.setInputFiles("#picture", { name: "park.png", mimeType: "image/png", buffer: PICTURE });
  await staff.click("form[action$='/picture'] button");
  await expect(staff.locator("figure img[src$='park.png']")).toHaveJSProperty("naturalWidth", 1);
  await staff.locator("a[href$='/print']").click();
  if (language !== "en") await staff.locator(`a[href$='language=${language}&size=large']`).click();
  await look(staff, { scripts }, "the survey on paper");

  // A family answers it. The line breaks in the middle: what was saved stays.
  await page.goto(at("/have-a-say"));
  await look(page, here, "have a say");
  await page.locator("a", { hasText: title }).click();
  await page.click("#start > button");
  await look(page, here, "a survey's beginning, not agreed to");
  await page.check("input[name=age][value=younger]");
  await page.check("input[name=consent]");
  await page.locator(".letters").click();
  await expect(page.locator("html")).toHaveClass(/large/u);
  await look(page, here, "a survey's beginning in large letters");
  await page.locator(".letters").click();
  await expect(page.locator("input[name=consent]")).toBeChecked();
  await page.click("#start > button");
  await look(page, here, "the way for children");
  await page.click("main form button");
  await look(page, here, "a question");
  await page.click("#question > button");
  await expect(page.locator("h1").first()).toContainText(language === "en" ? "What would help?" : LABELS[language]);
  await page.goBack();
  await page.check("input[value=yes]");
  await page.click("#question > button");
  await look(page, here, "several answers");
  await page.check("input[value=lights]");
  await page.context().setOffline(true);
  await page.click("#question > button").catch(() => {});
  await page.waitForTimeout(300);
  await page.context().setOffline(false);
  await page.goto(at(new URL(survey).pathname.includes("/staff/") ? "/have-a-say" : "/"));
  await page.locator("a", { hasText: title }).click();
  await page.click("#start button");
  await expect(page.locator("h1").first()).toContainText(language === "en" ? "What would help?" : LABELS[language]);
  await page.check("input[value=lights]");
  // A double tap counts once.
  await page.locator("#question > button").dblclick();
  await page.waitForLoadState();
  await page.locator("#question textarea, #question input[type=text]").first().fill("A bench = by the gate");
  // On another device it goes on with its code.
  await page.click("#question > button");
  await expect(page.locator("#send")).toBeVisible();
  await look(page, here, "checking");
  await page.locator("a[href$='/later']").click();
  await look(page, here, "stopping for now");
  const code = await page.locator(".code-shown").innerText();
  const other = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 }, extraHTTPHeaders: info.project.use.extraHTTPHeaders });
  const phone = await other.newPage();
  await phone.goto(at("/survey-return"));
  await look(phone, here, "coming back");
  await phone.fill("#code", code);
  await phone.click("#return button");
  await expect(phone.locator("#send")).toBeVisible();
  await phone.click("#send button");
  await expect(phone.locator("h1").first()).toHaveText(t("survey-thanks-title"));
  await look(phone, here, "thanks");
  await page.goto(at("/have-a-say"));

  // It is closed and read; with one answer nothing is told but the words.
  await staff.goto(survey);
  await staff.click("form[action$='/close'] button");
  await expect(staff.locator("main")).toContainText("Fewer than five have answered");
  await expect(staff.locator("blockquote")).toContainText("A bench = by the gate");
  if (language !== "en") {
    await staff.locator("#texts summary").click();
    await staff.locator("form[action$='/said'] textarea").fill("A bench by the gate, in English");
    await staff.locator("form[action$='/said'] button").first().click();
    await expect(staff.locator("#texts")).toContainText("A bench by the gate, in English");
  }
  await look(staff, { scripts }, "results");

  // You said, we did.
  await staff.goto(`${address}/staff/surveys`);
  await staff.fill("#consultation", title);
  await staff.locator("form", { has: staff.locator("#consultation") }).locator("button").click();
  const consultation = staff.url();
  await staff.check("#shown");
  await staff.locator("form", { has: staff.locator("#shown") }).locator("button").click();
  await staff.fill("#outcome-new-said-en", "You asked for benches");
  await staff.fill("#outcome-new-did-en", "We put up ten");
  await staff.fill("#outcome-new-who", "Parks team");
  await staff.click("#outcome-new button.button");
  expect(staff.url()).toBe(consultation);
  await look(staff, { scripts }, "what came of it, being written");
  await page.goto(at("/have-a-say"));
  await page.locator("a", { hasText: title }).last().click();
  await expect(page.locator("main")).toContainText("We put up ten");
  await look(page, here, "you said, we did");
  await page.locator("a[href$='/hear']").click();
  await look(page, here, "hearing of it");
  expect(policy).toEqual([]);
  await other.close();
  await context.close();
});
