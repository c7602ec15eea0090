// What every page of a journey is held against: its weight, its direction, and what axe finds.
import { expect } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { brotliCompressSync, constants } from "node:zlib";

export const FIRST_VIEW = 14_600;
const SCRIPTS = 5 * 1024;

/** What one view weighs: HTML and sheets after brotli; scripts apart. */
async function weigh(page, html) {
  const origin = new URL(page.url()).origin;
  const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  let view = brotli(html);
  let scripts = 0;
  for (const [, path] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    view += (await (await page.request.get(origin + path, { headers: { "accept-encoding": "identity" } })).body().then(brotli));
  }
  for (const [, path] of html.matchAll(/<script type="module" src="([^"]+)"/g)) {
    scripts += (await (await page.request.get(origin + path, { headers: { "accept-encoding": "identity" } })).body().then(brotli));
  }
  return { view, scripts };
}

/** The heaviest first view so far, in bytes. */
export let heaviest = 0;

export async function look(page, { scripts, language }, name) {
  const html = await page.evaluate(() => document.documentElement.outerHTML).catch(async () => page.content());
  const { view, scripts: weight } = await weigh(page, html);
  heaviest = Math.max(heaviest, view);
  expect(view, `first view of ${name}`).toBeLessThanOrEqual(FIRST_VIEW);
  expect(weight, "our scripts").toBeLessThanOrEqual(SCRIPTS);
  expect(html).not.toContain("<!>");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  if (language) {
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.getAttribute("html", "dir")).toBe(language === "ur" ? "rtl" : "ltr");
  }
  if (scripts) {
    const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    const said = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
    expect(said, `axe on ${name}`).toEqual([]);
  }
}

const signedIn = new Map();

/**
 * Codes work once: when this one was used already, the next one comes within half a minute. So whoever
 * is signed in on this worker stays so for its next journeys.
 */
export async function signIn(page, address, email) {
  const who = `${address} ${email}`;
  await page.context().addCookies(signedIn.get(who) ?? []);
  await page.goto(`${address}/staff`);
  if (inside(page)) return;
  let used = null;
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    await page.goto(`${address}/staff/sign-in`);
    const row = page.locator("tr", { hasText: new RegExp(`^${email}`) });
    const code = await row.locator("code").innerText();
    if (code === used) {
      await page.waitForTimeout(2_000);
      continue;
    }
    await page.fill("#email", email);
    await page.fill("#password", "demonstration only");
    await page.fill("#code", code);
    await page.click("main form button");
    if (inside(page)) {
      signedIn.set(who, await page.context().cookies(address));
      return;
    }
    used = code;
  }
  throw new Error("could not sign in");
}

const inside = (page) => /\/staff\/(queue|plans|translations|corrections|surveys)/u.test(page.url());
