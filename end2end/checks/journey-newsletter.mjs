// Newsletters in the browser; then an issue to many readers through a real mail server, while the sender is killed
// again and again: nobody gets it twice, nobody is left out, and what is in doubt is said.
import { chromium } from "@playwright/test";
import { SMTPServer } from "smtp-server";
import { existsSync } from "node:fs";
import { journeys, passed } from "../support/journeys.mjs";
import { rows } from "../support/database.mjs";
import { signIn } from "../support/looking.mjs";
import { sleep, startPortal } from "../support/portal.mjs";
import { startPostgres } from "../support/postgres.mjs";

const READERS = Number(process.env.READERS ?? 300);
const KILLS = 8;
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** A mail server: keeps what it took, by address. It takes a moment for each letter, as others do. */
async function mailServer() {
  const taken = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData(stream, session, done) {
      const parts = [];
      stream.on("data", (part) => parts.push(part));
      stream.on("end", () => setTimeout(() => {
        taken.push({ to: session.envelope.rcptTo[0].address, text: Buffer.concat(parts).toString("utf8") });
        done();
      }, 12));
    },
  });
  server.on("error", () => {});
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { taken, url: `smtp://127.0.0.1:${server.server.address().port}`, close: () => new Promise((closed) => server.close(closed)) };
}

async function until(what, holds) {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > 180_000) throw new Error(`waited in vain for ${what}`);
    await sleep(20);
  }
}

/** What a letter says, whichever way its parts were packed. */
const parts = (letter) => [...letter.matchAll(/boundary="?([^";\r\n]+)/giu)]
  .reduce((all, [, edge]) => all.flatMap((part) => part.split(`\r\n--${edge}`)), [letter]);
const plain = (letter) =>
  parts(letter).map((part) => {
    const [, head, body] = part.match(/^([\s\S]*?)\r\n\r\n([\s\S]*)$/u) ?? [null, "", part];
    const packed = head.match(/^content-transfer-encoding: *(\S+)/imu)?.[1].toLowerCase();
    if (packed === "base64") return Buffer.from(body, "base64").toString("utf8");
    if (packed !== "quoted-printable") return body;
    return body.replaceAll(/=\r\n/gu, "").replaceAll(/=([0-9A-F]{2})/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }).join("\n");

const form = (address, path, fields, from) => fetch(address + path, {
  method: "POST", redirect: "manual", body: new URLSearchParams(fields),
  headers: { origin: address.replace("127.0.0.1", "localhost"), "sec-fetch-site": "same-origin", "x-forwarded-for": from },
});

async function engine(name, databaseUrl) {
  const mail = await mailServer();
  const environment = {
    PORTAL__SERVER__TRUSTED_PROXIES: '["127.0.0.1"]',
    PORTAL__MAIL__SMTP_URL: mail.url,
    PORTAL__MAIL__LETTERS_A_MINUTE: "100000",
  };
  let portal = await startPortal({ databaseUrl, environment });
  const faults = [];
  const emails = Array.from({ length: READERS }, (_, at) => `reader-${at}@family.example`);
  for (const [at, email] of emails.entries()) {
    const answer = await form(portal.address, "/news/ask", { email, topic: "families" }, `10.1.${at >> 8}.${at & 255}`);
    if (answer.status !== 200) throw new Error(`${email}: ${answer.status}`);
  }
  await until("the letters that ask", () => emails.every((email) => mail.taken.some(({ to }) => to === email)));
  for (const { to, text } of mail.taken.filter(({ to }) => emails.includes(to))) {
    const path = plain(text).match(/\/news\/choose\/[\w.-]+/u)?.[0];
    if (!path) throw new Error(`no link for ${to} in ${text}`);
    const answer = await form(portal.address, path, { topic: "families", language: "en" }, "10.2.0.1");
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  }
  mail.taken.length = 0;

  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await signIn(page, portal.address, "engagement@potterbridge.example");
  await page.goto(`${portal.address}/staff/news`);
  await page.fill("#subject", "To all readers");
  await page.click("#new > button");
  const issue = page.url();
  await page.fill("#subject", "To all readers");
  await page.fill("#text", "The same words for all.");
  await page.click("#words > button");
  await page.click("button[value=now]");

  let kills = 0;
  for (; kills < KILLS; kills += 1) {
    const wanted = Math.round(((kills + 1) * READERS) / (KILLS + 1));
    await until(`${wanted} letters`, () => mail.taken.length >= wanted);
    // Anywhere in a letter, also after the server has it and before the portal knows.
    await sleep(Math.random() * 120);
    await portal.kill();
    portal = await startPortal({ folder: portal.folder, port: portal.port, databaseUrl, environment });
  }
  const counts = async () => (await rows(portal.url, "select count(*), count(m.sent_at), count(m.uncertain_at), count(m.failed_at) from news_letter l join message m on m.event = l.event")).flat().map(Number);
  await until("the last letter", async () => {
    const [written, sent, uncertain, failed] = await counts();
    return written === READERS && sent + uncertain + failed === READERS;
  });
  const got = () => {
    const by = new Map(emails.map((email) => [email, 0]));
    for (const { to } of mail.taken) if (by.has(to)) by.set(to, by.get(to) + 1);
    return [...by.values()];
  };
  const [written, , uncertain, failed] = await counts();
  const missing = got().filter((count) => count === 0).length;
  if (got().some((count) => count > 1)) faults.push("somebody got it twice");
  if (written !== READERS || failed > 0) faults.push(`${written} written, ${failed} refused`);
  if (uncertain > kills || missing > uncertain) faults.push(`${uncertain} in doubt after ${kills} kills, ${missing} without a letter`);
  for (const { text } of mail.taken) if (!/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/mu.test(text)) faults.push("a letter that cannot be stopped with one press");

  // Staff read how many are in doubt, and send these again: then nobody is without it.
  await page.goto(issue);
  const shown = Number(await page.locator("#letters td").nth(3).innerText());
  if (shown !== uncertain) faults.push(`${uncertain} in doubt, ${shown} shown`);
  if (uncertain > 0) {
    await page.click("button[value=again]");
    await until("the letters in doubt", async () => (await counts())[1] === READERS);
    if (got().includes(0)) faults.push("somebody is still without it");
    if (got().filter((count) => count > 1).length > uncertain - missing) faults.push("more than those in doubt got it twice");
  }
  await browser.close();
  await portal.stop();
  await mail.close();
  for (const fault of new Set(faults)) console.error(`${name}: ${fault}`);
  return { name, kills, uncertain, missing, faults: faults.length };
}

let walked = "";
await journeys(["news.spec"], (tests) => (walked = `${passed(tests)} journeys (3 languages, with scripts and without, 2 engines), axe found nothing`));
const postgres = await startPostgres();
try {
  const results = await Promise.all([engine("sqlite", null), engine("postgres", await postgres.url("newsletter"))]);
  const said = results.map(({ name, kills, uncertain, missing }) => `${name} ${READERS} letters, ${kills} kills: none twice, none lost, ${uncertain} in doubt and said so (${missing} of these had not arrived; staff sent them again)`);
  if (results.some(({ faults }) => faults > 0)) process.exitCode = 1;
  else if (!process.exitCode) console.log(`journey-newsletter: ${walked}; ${said.join("; ")}`);
} finally {
  await postgres.stop();
}
