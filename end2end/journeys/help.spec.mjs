// The main road: from "what is hard right now" to the decided request and the family's status page.
import { expect, test } from "@playwright/test";
import { FIRST_VIEW, heaviest, look, signIn } from "../support/looking.mjs";
import { words } from "../support/words.mjs";

test("from what is hard to the decided request", async ({ page, browser }, info) => {
  const { engine, language, scripts } = info.project.metadata;
  const t = words(language);
  const address = process.env[`PORTAL_${engine}`];
  const prefix = language === "en" ? "" : `/${language}`;
  const at = (path) => address + prefix + path;
  const here = { scripts, language };
  const foreign = [];
  page.on("request", (request) => { if (new URL(request.url()).origin !== address) foreign.push(request.url()); });
  const policy = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) policy.push(message.text()); });

  // Find help: words in the reader's language, a postcode, one service, kept in a list.
  await page.goto(at("/"));
  await look(page, here, "front");
  await page.fill("#words", { en: "kid kicked out of school", ur: t("need-school"), pl: "szkoła" }[language]);
  await page.fill("#place", "st1 3qn");
  await page.click("#search button[type=submit]");
  await expect(page.locator(".cards .card").first()).toBeVisible();
  await look(page, here, "results");
  await page.locator(".cards .card h3 a").first().click();
  await expect(page.locator("h1")).toBeVisible();
  await look(page, here, "service");
  await page.click(`form[action$='/my-list/keep'] button`);
  await expect(page.locator(".cards .card")).toHaveCount(1);
  await look(page, here, "my list");
  await page.goBack();
  await page.goBack();
  expect(await page.inputValue("#place")).toBe("st1 3qn");

  // Ask for help.
  await page.goto(at("/ask-for-help"));
  await look(page, here, "ask");
  await page.click("#start button");
  const go = async () => page.click("button[name=action][value=continue]");
  const heading = async (key) => expect(page.locator("h1")).toContainText(t(key));

  await heading("ask-danger-title");
  await go();
  await expect(page.locator("#error-summary")).toBeVisible();
  await look(page, here, "an error");
  await page.check("input[name=danger][value=worried]");
  await go();
  await heading("ask-who-title");
  await look(page, here, "who");
  // Somebody who works with the family says who they are, and whether the family knows.
  await page.check("input[name=asker][value=professional]");
  await go();
  await heading("ask-work-title");
  await go();
  await expect(page.locator("#error-summary")).toBeVisible();
  await look(page, here, "about your work");
  await page.goto(at("/ask-for-help/who"));
  await page.check("input[name=asker][value=parent]");
  await go();
  await page.check("input[name=hard][value=school]");
  const own = { en: "He <b>will not</b> go & nobody listens.", ur: "وہ اسکول نہیں جاتا۔", pl: "Nie chce chodzić do szkoły." }[language];
  await page.fill("#words", `\n${own}`);
  await look(page, here, "hard");
  if (scripts) {
    await expect(page.locator("#saved")).not.toBeEmpty();
    await page.reload();
    expect(await page.inputValue("#words")).toContain(own);
  }
  // The language switcher keeps what was typed.
  await page.fill("#words", `${own} 2`);
  await page.locator(".languages summary").click();
  await page.locator(`.languages button[lang=${language === "pl" ? "ur" : "pl"}]`).click();
  expect(await page.inputValue("#words")).toContain(`${own} 2`);
  await page.locator(".languages summary").click();
  await page.locator(`.languages button[lang=${language}]`).click();
  expect(await page.inputValue("#words")).toContain(`${own} 2`);
  await go();
  await heading("ask-help-title");
  await page.fill("#help", "Somebody to talk to");
  await go();
  await go();
  await heading("ask-children-title");
  await page.fill("#new-name", "Sam");
  await page.fill("#new-age", "x");
  await page.click("button[name=action][value=add]");
  await expect(page.locator("#new-age-error")).toBeVisible();
  await look(page, here, "children with an error");
  expect(await page.inputValue("#new-name")).toBe("Sam");
  await page.fill("#new-age", "13");
  await page.click("button[name=action][value=add]");
  await expect(page.locator(".people li")).toHaveCount(1);
  await look(page, here, "children");
  await go();
  await look(page, here, "adults");
  await go();
  await page.fill("#postcode", " st1-3qn ");
  await look(page, here, "place");
  await go();
  await page.fill("#called", "Amina");
  await go();
  await heading("ask-contact-title");
  await look(page, here, "contact");
  await page.check("input[name=contact][value=email]");
  await go();
  await page.fill("#email", "wrong");
  await go();
  await expect(page.locator("#email-error")).toBeVisible();
  await page.fill("#email", `${language}-${scripts}@family.example`);
  await page.check("input[name='when-email'][value=any-time]");
  await page.check("input[name='send-reference']");
  await look(page, here, "contact details");
  await go();
  await look(page, here, "language");
  await go();
  await look(page, here, "agreement");
  await page.check("input[name=help][value=yes]");
  await page.check("input[name='child-knows'][value=yes]");
  await go();
  await heading("ask-check-title");
  await expect(page.locator("dl.summary")).toContainText(own);
  await look(page, here, "check");

  // Stop, and come back by the code in another browser.
  await page.goto(at("/ask-for-help/save"));
  await look(page, here, "save");
  const returning = await page.locator(".big-code").innerText();
  const other = await browser.newContext({ javaScriptEnabled: scripts });
  const again = await other.newPage();
  await again.goto(at("/ask-for-help/return"));
  await again.fill("#code", returning.toLowerCase());
  await again.click("#return button");
  await expect(again.locator("h1")).toContainText(t("ask-check-title"));

  // Change one answer and return to the answers.
  await again.locator("dl.summary a[href*='/you']").click();
  await again.fill("#called", "Amina K");
  await again.click("button[name=action][value=continue]");
  await expect(again.locator("dl.summary")).toContainText("Amina K");
  await again.click("#send button");
  await expect(again.locator("#reference")).toBeVisible();
  const reference = await again.locator("#reference").innerText();
  const code = await again.locator("#code").innerText();
  await look(again, here, "sent");
  expect(again.url()).not.toContain(reference.replace(" ", ""));
  await other.close();

  // The first browser sends the same draft too: it is the same request.
  await page.goto(at("/ask-for-help/check"));
  await page.goto(at("/follow"));
  await look(page, here, "follow");
  await page.fill("#reference", reference);
  await page.fill("#code", code);
  await page.click("#follow button");
  await expect(page.locator("#status")).toContainText(t("follow-status-submitted"));
  await look(page, here, "status");

  // The front door: sign in, find it, claim, ask.
  const staffContext = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
  const staff = await staffContext.newPage();
  // Journeys run side by side: each has a worker of its own.
  const email = ["worker@potterbridge.example", "second-worker@potterbridge.example"][info.parallelIndex % 2];
  await signIn(staff, address, email);
  await look(staff, { scripts }, "queue");
  await staff.fill("#reference", reference);
  await staff.click(".tools button");
  await staff.click("tbody th a");
  await expect(staff.locator("section[aria-labelledby=answers] dl.summary")).toContainText(own);
  await look(staff, { scripts }, "request");
  await staff.click("form[action$='/claim'] button");
  await staff.fill("#question", "Which school is it?");
  await staff.click("form[action$='/ask'] button");
  await expect(staff.locator("body")).toContainText("Which school is it?");

  await page.reload();
  await expect(page.locator("#status")).toContainText(t("follow-status-waiting"));
  await look(page, here, "a question");
  await page.fill("#answer", "Hill School");
  await page.click("form[action$='/follow/answer'] button");
  await expect(page.locator("#status")).toContainText(t("follow-status-claimed"));

  await staff.reload();
  await expect(staff.locator("body")).toContainText("Hill School");
  await staff.click("#decide button");
  await expect(staff.locator("#error-summary")).toBeVisible();
  await look(staff, { scripts }, "a decision with errors");
  await staff.check("input[name=level][value='2']");
  await staff.check("input[name=outcome][value=early-help]");
  await staff.fill("#rationale", "School attendance; parent asks for support.");
  await staff.fill("#words", "Priya from Hanley Family Hub rings you on Tuesday.");
  await staff.click("#decide button");
  await expect(staff.locator("#decided")).toBeVisible();
  await look(staff, { scripts }, "decided request");
  await staff.goto(`${address}/staff/outbox`);
  await expect(staff.locator("body")).toContainText(`${language}-${scripts}@family.example`);
  await look(staff, { scripts }, "outbox");
  await staffContext.close();

  await page.reload();
  await expect(page.locator("#status")).toContainText(t("follow-status-decided"));
  await expect(page.locator("#decision")).toContainText("Priya from Hanley Family Hub");
  await look(page, here, "decided");

  // Leave fast: the session ends.
  const leaves = page.waitForURL(process.env.NEUTRAL);
  if (scripts) {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  } else {
    await page.click("#exit");
  }
  await leaves;
  await page.goto(at("/follow"));
  await expect(page.locator("#reference")).toBeVisible();
  expect(foreign.filter((url) => !url.startsWith(process.env.NEUTRAL))).toEqual([]);
  expect(policy).toEqual([]);
  console.log(`${info.project.name}: heaviest first view ${heaviest} bytes of ${FIRST_VIEW}`);
});
