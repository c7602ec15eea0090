// What happens around the portal: the database away for a minute, a disk that is full, two thousand
// slow clients. A family is told so plainly, with the phone number; what it typed is not lost; and all
// is well again soon.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statfsSync, appendFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Browser } from "../support/family.mjs";
import { sleep, startPortal } from "../support/portal.mjs";
import { postgresPrograms, startPostgres } from "../support/postgres.mjs";

const AWAY = 60_000;
const BACK_WITHIN = 10_000;
const SLOW_CLIENTS = 2_000;
const OTHERS_WITHIN = 500;
const WORDS = "He does not sleep & cries \"often\".";
const faults = [];
const figures = [];

function hold(what, right, said = "") {
  if (!right) faults.push(`${what}${said ? `: ${said}` : ""}`);
}

/** A family that has come as far as its own words. */
async function family(address) {
  const browser = new Browser(address);
  await browser.ask("/ask-for-help", {});
  await browser.ask("/ask-for-help/danger", { danger: "no" });
  await browser.ask("/ask-for-help/who", { asker: "parent" });
  return browser;
}

const send = (browser, form = { hard: "school", words: WORDS }) => browser.ask("/ask-for-help/hard", form);

/** The form that stands on a page of refusal. */
function kept(page) {
  const form = /<form id="again"[^]*?<\/form>/u.exec(page)?.[0] ?? "";
  const unescape = (text) => text.replaceAll("&quot;", "\"").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return Object.fromEntries([...form.matchAll(/name="([^"]+)" value="([^"]*)"/gu)].map(([, name, value]) => [name, unescape(value)]));
}

async function refused(browser, what) {
  const began = performance.now();
  const answer = await send(browser);
  const seconds = (performance.now() - began) / 1_000;
  hold(`${what}: 503`, answer.status === 503, String(answer.status));
  hold(`${what}: the phone number`, /href="tel:\d+"/u.test(answer.text));
  hold(`${what}: what was typed stands on the page`, kept(answer.text).words === WORDS, JSON.stringify(kept(answer.text)));
  hold(`${what}: an answer in 15 s`, seconds < 15, `${seconds} s`);
  return kept(answer.text);
}

/** Sends what stood on the page until it is taken: milliseconds. */
async function back(browser, form, what) {
  const began = performance.now();
  while (performance.now() - began < 2 * BACK_WITHIN) {
    if ((await send(browser, form)).status === 303) {
      const page = await browser.ask("/ask-for-help/hard");
      hold(`${what}: what was typed is kept`, page.text.includes("He does not sleep &amp; cries"));
      return performance.now() - began;
    }
    await sleep(100);
  }
  return Infinity;
}

async function databaseAway() {
  if (!postgresPrograms()) return figures.push("database away: skipped, PostgreSQL is not on this machine");
  const postgres = await startPostgres();
  const portal = await startPortal({ databaseUrl: postgres.url("away") });
  try {
    const browser = await family(portal.address);
    await browser.ask("/");
    await browser.ask("/find-help?words=school");
    await postgres.halt();
    const began = performance.now();
    let form = null;
    let times = 0;
    while (performance.now() - began < AWAY) {
      form = await refused(browser, "database away");
      times += 1;
      for (const path of ["/", "/find-help?words=school", "/health/live"]) {
        const { status } = await browser.ask(path);
        hold(`database away: ${path} is still there`, status === 200, String(status));
      }
      hold("database away: not ready", (await browser.ask("/health/ready")).status === 503);
      await sleep(5_000);
    }
    await postgres.resume();
    const milliseconds = await back(browser, form, "database away");
    hold(`database away: well within ${BACK_WITHIN} ms`, milliseconds <= BACK_WITHIN, `${milliseconds} ms`);
    figures.push(`database away ${AWAY / 1_000} s: ${times} times refused with its words, back in ${Math.round(milliseconds)} ms`);
  } finally {
    await portal.stop();
    await postgres.stop();
  }
}

/** A small disk of its own: only the superuser makes one. */
function smallDisk() {
  const folder = mkdtempSync(join(tmpdir(), "full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=48m", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Takes what is left of the disk, but for a block. The portal may write meanwhile: then it ends where the disk does. */
function fill(folder, filler) {
  const { bavail, bsize } = statfsSync(folder);
  try {
    appendFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 4_096)));
  } catch (error) {
    if (error.code !== "ENOSPC") throw error;
  }
}

async function diskFull() {
  const folder = smallDisk();
  if (!folder) return figures.push("disk full: skipped, a small disk cannot be mounted here");
  try {
    const portal = await startPortal({ folder, environment: { PORTAL__SERVER__TRUSTED_PROXIES: '["127.0.0.1"]' } });
    try {
      const browser = await family(portal.address);
      const filler = join(folder, "filler");
      fill(folder, filler);
      let form = null;
      // What is already set aside takes some more families.
      for (let count = 0; count < 2_000 && !form; count += 1) {
        const other = await family(portal.address);
        const { status } = await send(other, { hard: "school", words: "long ".repeat(700) });
        if (status !== 503) continue;
        // What a refused write gives back is taken again: the disk stays full until it is told otherwise.
        fill(folder, filler);
        const probe = await send(browser, { hard: "school", words: "long ".repeat(700) });
        if (probe.status === 503) form = await refused(browser, "disk full");
      }
      hold("disk full: it was seen", form !== null);
      hold("disk full: services are still found", (await browser.ask("/find-help?words=school")).status === 200);
      rmSync(filler);
      const milliseconds = await back(browser, form ?? {}, "disk full");
      hold(`disk full: well within ${BACK_WITHIN} ms`, milliseconds <= BACK_WITHIN, `${milliseconds} ms`);
      figures.push(`disk full: refused with its words, back in ${Math.round(milliseconds)} ms`);
    } finally {
      await portal.stop({ keep: true });
    }
  } finally {
    execFileSync("umount", [folder]);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}

/** Each sends a letter of its head now and then, and never the end. */
async function slowClients() {
  const portal = await startPortal();
  const sockets = [];
  try {
    const { port } = new URL(portal.address);
    for (let count = 0; count < SLOW_CLIENTS; count += 1) {
      const socket = connect(Number(port), "127.0.0.1");
      socket.on("error", () => {});
      socket.write("GET / HTTP/1.1\r\nhost: portal\r\nx-slow: ");
      sockets.push(socket);
      if (count % 100 === 0) await sleep(10);
    }
    const dripping = setInterval(() => { for (const socket of sockets) if (!socket.destroyed) socket.write("a"); }, 1_000);
    const times = [];
    const until = performance.now() + 8_000;
    const browser = await family(portal.address);
    while (performance.now() < until) {
      for (const path of ["/", "/find-help?words=school&age=9", "/ask-for-help/hard"]) {
        const began = performance.now();
        const { status } = await browser.ask(path);
        hold(`slow clients: ${path} answers`, status === 200, String(status));
        times.push(performance.now() - began);
      }
    }
    await sleep(5_000);
    clearInterval(dripping);
    const open = sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length;
    times.sort((one, other) => one - other);
    const late = times[Math.floor(times.length * 0.95)];
    hold(`slow clients: others' p95 under ${OTHERS_WITHIN} ms`, late < OTHERS_WITHIN, `${late} ms`);
    hold("slow clients: shown out", open === 0, `${open} still held`);
    figures.push(`${SLOW_CLIENTS} slow clients: others' p95 ${late.toFixed(1)} ms over ${times.length} pages, all shown out`);
  } finally {
    for (const socket of sockets) socket.destroy();
    await portal.stop();
  }
}

for (const part of [databaseAway, diskFull, slowClients]) await part();
for (const figure of figures) console.log(figure);
for (const fault of [...new Set(faults)].slice(0, 30)) console.log(`FAULT ${fault}`);
console.log(`fault-away: ${faults.length === 0 ? "all held" : `${faults.length} faults`}; ${figures.join("; ")}`);
process.exit(faults.length === 0 ? 0 : 1);
