// News by email: written, looked at, tried, sent, read, stopped with one press; and pages, notices and pictures
// that staff change in the browser.
import { expect, test } from "@playwright/test";
import { deflateSync, crc32 } from "node:zlib";
import { look, signIn } from "../support/looking.mjs";
import { words } from "../support/words.mjs";

const MANAGER = "manager@potterbridge.example";
const SUBJECTS = { en: "Spring at the hubs", ur: "ہب میں بہار", pl: "Wiosna w centrach" };

/** A picture of one colour, made here. */
function picture() {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.from([0, 0, 0, 60, 0, 0, 0, 40, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(180, 0x9a)]);
  const rows = Buffer.concat(Array.from({ length: 40 }, () => row));
  return Buffer.concat([Buffer.from([0x89, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** Somebody of staff on a screen, and whoever reads on a phone. */
async function begin({ page, browser }, info) {
  const { engine, language, scripts, number } = info.project.metadata;
  const address = process.env[`PORTAL_${engine}`];
  const policy = [];
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) policy.push(message.text()); });
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
  const staff = await context.newPage();
  await signIn(staff, address, MANAGER);
  const at = (path) => address + (language === "en" ? "" : `/${language}`) + path;
  return { staff, context, address, language, scripts, number, at, t: words(language), here: { scripts, language }, policy };
}

test("an issue is written, sent, read, and stopped with one press", async ({ page, browser }, info) => {
  const { staff, context, address, language, scripts, number, at, t, here, policy } = await begin({ page, browser }, info);
  const subject = `${SUBJECTS[language]} ${number}`;
  await staff.goto(`${address}/staff/pictures`);
  await staff.fill("#shows", "Children at a hub");
  await staff.setInputFiles("#picture", { name: "hub.png", mimeType: "image/png", buffer: picture() });
  await staff.click("#picture-form > button");
  const markdown = await staff.locator("code").first().innerText();
  await look(staff, { scripts }, "pictures");

  await staff.goto(`${address}/staff/news`);
  await look(staff, { scripts }, "newsletters, for staff");
  await staff.fill("#subject", `Spring at the hubs ${number}`);
  await staff.click("#new > button");
  const issue = staff.url();
  const write = async (code, title) => {
    await staff.goto(`${issue}?language=${code}`);
    await staff.fill("#subject", title);
    await staff.fill("#text", `## ${title}\n\n${markdown}\n\n[Hubs](https://hubs.example/${number}) [training](/training)`);
    await staff.click("#words > button");
  };
  await write("en", `Spring at the hubs ${number}`);
  if (language !== "en") await write(language, subject);
  await look(staff, { scripts }, "an issue, for staff");
  await staff.click("button[value=sample]");
  await expect(staff.locator("[role=status]")).toBeVisible();

  // Asked for by whoever wants it, and by nobody else.
  const email = `reader-${number}@family.example`;
  await page.goto(at("/news"));
  await look(page, here, "news");
  await page.locator(`a[href$="/news/ask"]`).first().click();
  await look(page, here, "asking for news");
  await page.click("#news > button");
  await expect(page.locator("#error-summary")).toBeVisible();
  await look(page, here, "asking for news, not taken");
  await page.fill("#email", email);
  await page.check("input[name=topic][value=families]");
  await page.click("#news > button");
  await expect(page.locator("h1").first()).toHaveText(t("news-asked-title"));
  await look(page, here, "look in your email");
  const letter = async (says) => {
    for (let tries = 0; ; tries += 1) {
      await staff.goto(`${address}/staff/outbox`);
      const cards = staff.locator("li.card", { has: staff.locator("h2", { hasText: email }) });
      const text = (await cards.allInnerTexts()).find((held) => held.includes(says));
      if (text) return text;
      expect(tries, `a letter that says ${says}`).toBeLessThan(40);
      await staff.waitForTimeout(250);
    }
  };
  const choose = (await letter("/news/choose/")).match(/\/news\/choose\/\S+/u)[0];
  await page.goto(at(choose));
  await look(page, here, "saying yes to news");
  await page.click("#choose > button");
  await expect(page.locator("h1").first()).toHaveText(t("news-chosen-title"));

  await staff.goto(issue);
  await staff.click("button[value=now]");
  const text = await letter(subject);
  expect(text).toContain("[training](/training)");
  for (let tries = 0; ; tries += 1) {
    const answer = await page.goto(at("/news"));
    if (answer.ok() && (await page.locator("main").innerText()).includes(subject)) break;
    expect(tries, "the archive").toBeLessThan(40);
    await page.waitForTimeout(250);
  }
  await page.locator("a", { hasText: subject }).click();
  await expect(page.locator("article img")).toBeVisible();
  expect(await page.locator("article img").evaluate((image) => image.naturalWidth)).toBe(60);
  await look(page, here, "an issue");
  const followed = await page.request.get(`${new URL(page.url()).pathname.replace(/^\/(ur|pl)/u, "").replace(/^/u, address)}/to/0`, { maxRedirects: 0 });
  expect([followed.status(), followed.headers().location]).toEqual([303, `https://hubs.example/${number}`]);
  await staff.goto(issue);
  await expect(staff.locator("#links td")).toHaveText("1");
  await look(staff, { scripts }, "an issue that is out");
  const feed = await page.request.get(at("/news/feed.atom"));
  expect(await feed.text()).toContain(subject);

  // As a mail program does it: no cookie, no origin, no page before.
  const stopped = await fetch(address + choose.replace("choose", "leave"), { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
  expect(stopped.status).toBe(204);
  expect((await page.goto(at(choose))).status()).toBe(404);
  expect(policy).toEqual([]);
  await context.close();
});

test("staff change pages and put up notices", async ({ page, browser }, info) => {
  const { staff, context, address, language, scripts, number, at, t, here, policy } = await begin({ page, browser }, info);
  // Written once, read the same on either engine.
  const written = info.project.metadata.engine === "sqlite";
  for (const path of written ? ["", "/for-families", "/for-professionals", "/people-and-teams", "/journey", "/words", "/levels-of-need", "/briefing-note"] : []) {
    await page.goto(at(`/families-first${path}`));
    await look(page, here, `families first ${path}`);
  }
  for (const path of written ? ["/privacy", "/accessibility", "/cookies", "/contact"] : []) {
    await page.goto(at(path));
    await look(page, here, path);
  }
  await staff.goto(`${address}/staff/pages`);
  await look(staff, { scripts }, "pages, for staff");
  await staff.fill("#title", `Half-term clubs ${number}`);
  await staff.click("#new > button");
  await staff.fill("#words", "Every **morning**.");
  await staff.click("button[value=preview]");
  await expect(staff.locator("article strong")).toHaveText("morning");
  await look(staff, { scripts }, "a page before it is kept");
  await staff.click("button[value=save]");
  await expect(staff.locator("#history tr")).toHaveCount(1);
  await look(staff, { scripts }, "a page that was kept");
  await page.goto(at(`/families-first/half-term-clubs-${number}`));
  await expect(page.locator(".prose strong")).toHaveText("morning");
  await look(page, here, "a page of the council's own");

  await staff.goto(`${address}/staff/notices`);
  const parts = (minutes) => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short", hour12: false }).format(new Date(Date.now() + minutes * 60_000)).split(", ");
  const [from, until] = [parts(-5), parts(600)];
  await staff.fill("#words-en", `Closed on Monday ${number}.`);
  for (const [name, text] of Object.entries({ "from-day": from[0], "from-hour": from[1].replace(/^24/u, "00"), "until-day": until[0], "until-hour": until[1].replace(/^24/u, "00") })) await staff.fill(`#${name}`, text);
  await staff.click("#notice > button");
  await look(staff, { scripts }, "notices, for staff");
  await page.goto(at("/"));
  await expect(page.locator(".notice")).toContainText(`Closed on Monday ${number}.`);
  await look(page, here, "the front page with a notice");
  // The three ways in are on the first page, one tap away.
  for (const key of ["front-work-refer", "front-work-train"]) await expect(page.locator("main a.button", { hasText: t(key) })).toBeVisible();
  await expect(page.locator("main a.button[href$='/have-a-say']")).toBeVisible();
  await staff.locator("li.card", { hasText: `Closed on Monday ${number}.` }).locator("button").click();
  await page.goto(at("/"));
  await expect(page.locator("main")).toBeVisible();
  expect(await page.locator(".notice", { hasText: `Closed on Monday ${number}.` }).count()).toBe(0);
  expect(policy).toEqual([]);
  await context.close();
});
