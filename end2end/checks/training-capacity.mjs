// A thousand people at once want one of fifty places, a hundred times, on each engine; some give their place
// back while others still ask, and the process is killed among it. Fifty have a place at each moment, the
// others wait in the order in which they asked, and nobody is there twice.
import { createHmac } from "node:crypto";
import { rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { rows } from "../support/database.mjs";
import { Browser } from "../support/family.mjs";
import { sleep, startPortal } from "../support/portal.mjs";
import { postgresPrograms, startPostgres } from "../support/postgres.mjs";

const ROUNDS = Number(process.env.CAPACITY_ROUNDS ?? 100);
const CLIENTS = Number(process.env.CLIENTS ?? 1_000);
const PLACES = 50;
const CANCELLED = 10;
const KILL_EVERY = 5;
const KEY = Buffer.alloc(32, "A");
const ENGAGEMENT = "engagement@potterbridge.example";
const LONGEST_ANSWER = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS + 50 });
let people = 0;
const environment = {
  PORTAL__SERVER__TRUSTED_PROXIES: '["127.0.0.1"]',
  // No letters leave: a hundred thousand of them would only be in the way.
  PORTAL__SERVER__WORKER: "false",
  PORTAL__SECRETS__KEYS: `["1:${KEY.toString("base64")}"]`,
};

/** The signed link of a booking, made with the key that this portal was given. */
function link(id) {
  const hyphened = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
  const mark = createHmac("sha256", KEY).update("training-booking").update(Buffer.from([0])).update(`${hyphened}/0`).digest();
  return `/training/booking/${id}.0.${mark.subarray(0, 16).toString("base64url")}`;
}

class Run {
  constructor(engine) {
    Object.assign(this, { engine, kills: 0, asked: 0, cancelled: 0, looked: 0, faults: [], slowest: 0 });
  }

  async start(databaseUrl) {
    const again = this.portal && { folder: this.portal.folder, port: this.portal.port };
    this.portal = await startPortal({ ...again, databaseUrl, environment });
  }

  async signIn() {
    this.staff = new Browser(this.portal.address);
    const page = (await this.staff.ask("/staff/sign-in")).text;
    const code = new RegExp(`${ENGAGEMENT}[\\s\\S]*?<code>(\\d{6})</code>`, "u").exec(page)?.[1];
    const { to } = await this.staff.ask("/staff/sign-in", { email: ENGAGEMENT, password: "demonstration only", code });
    if (!to?.startsWith("/staff") || to.startsWith("/staff/sign-in")) throw new Error(`signing in led to ${to}`);
    const [[course]] = await rows(this.portal.url, "select {id:id} from course where slug = 'families-first-in-one-hour'");
    this.course = `/staff/training/${course}`;
  }

  async session() {
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const before = new Set((await rows(this.portal.url, "select {id:id} from training_session")).flat());
    const form = { session: "new", day, hour: "10:00", minutes: "60", capacity: String(PLACES), place: "Hall", weeks: "1" };
    const { status } = await this.staff.ask(this.course, form);
    if (status !== 303) throw new Error(`adding a session answered ${status}`);
    const after = (await rows(this.portal.url, "select {id:id} from training_session")).flat();
    return after.find((id) => !before.has(id));
  }

  /** Asks until there is an answer, as a person does once the site is back. */
  async insist(path, form) {
    people += 1;
    const from = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`;
    for (;;) {
      const answer = await this.post(path, form, from).catch(() => null);
      if (answer && answer.status < 500) return answer;
      await sleep(50 + Math.random() * 100);
    }
  }

  /** Connections are kept, and nothing of a browser is carried along: a thousand at once shall be the portal's work. */
  post(path, form, from) {
    const body = new URLSearchParams(form).toString();
    const headers = {
      "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body),
      "x-forwarded-for": from, origin: this.portal.address, "sec-fetch-site": "same-origin",
    };
    return new Promise((answered, cut) => {
      const asked = request(this.portal.address + path, { method: "POST", headers, agent, timeout: LONGEST_ANSWER }, (answer) => {
        answer.resume().on("end", () => answered({ status: answer.statusCode, to: answer.headers.location })).on("error", cut);
      });
      asked.on("timeout", () => asked.destroy(new Error("no answer"))).on("error", cut).end(body);
    });
  }

  async person(session, round, number) {
    const form = { name: `P ${number}`, email: `p${round}-${number}@example.org`, organisation: "Org", agency: "school" };
    const began = performance.now();
    const { status, to } = await this.insist(`/training/session/${session}`, form);
    this.slowest = Math.max(this.slowest, performance.now() - began);
    if (status !== 303 || !to?.includes("/asked")) this.faults.push(`round ${round}: booking answered ${status} ${to}`);
    this.asked += 1;
  }

  where(session) {
    return this.engine === "sqlite" ? `session_id = x'${session}'` : `session_id = '${session}'`;
  }

  async look(session, round) {
    const [[taken]] = await rows(this.portal.url, `select count(*) from booking where ${this.where(session)} and state not in ('waiting', 'cancelled')`);
    this.looked += 1;
    if (Number(taken) > PLACES) this.faults.push(`round ${round}: ${taken} of ${PLACES} places`);
    return Number(taken);
  }

  /** Some of those who have a place give it back, while others are still asking. */
  async giveBack(session) {
    const held = (await rows(this.portal.url, `select {id:id} from booking where ${this.where(session)} and state in ('requested', 'offered') order by number limit ${CANCELLED}`)).flat();
    await Promise.all(held.map(async (id, at) => {
      const { status } = await this.insist(link(id), { do: at % 2 === 0 ? "cancel" : "confirm" });
      if (status !== 303) this.faults.push(`a link answered ${status}`);
      if (at % 2 === 0) this.cancelled += 1;
    }));
  }

  async round(round, databaseUrl) {
    const session = await this.session();
    const before = this.cancelled;
    let over = false;
    const people = Promise.all(Array.from({ length: CLIENTS }, (_, number) => this.person(session, round, number))).finally(() => { over = true; });
    const meanwhile = (async () => {
      for (let at = 0; !over; at += 1) {
        const taken = await this.look(session, round);
        if (taken === PLACES && this.cancelled === before) await this.giveBack(session);
        await sleep(20);
      }
    })();
    if (round % KILL_EVERY === 0) {
      await sleep(50 + Math.random() * 400);
      await this.portal.kill();
      this.kills += 1;
      await this.start(databaseUrl);
    }
    await Promise.all([people, meanwhile]);
    if (this.cancelled === before) await this.giveBack(session);
    await this.judge(session, round, this.cancelled - before);
  }

  async judge(session, round, cancelled) {
    const all = await rows(this.portal.url, `select state, number, {id:email_hash} from booking where ${this.where(session)} order by number`.replace("{id:email_hash}", this.engine === "sqlite" ? "hex(email_hash)" : "encode(email_hash, 'hex')"));
    const say = (what) => this.faults.push(`round ${round}: ${what}`);
    const of = (...states) => all.filter(([state]) => states.includes(state));
    const taken = of("requested", "confirmed", "offered").length;
    if (taken !== PLACES) say(`${taken} places are taken, not ${PLACES}`);
    if (of("cancelled").length !== cancelled) say(`${of("cancelled").length} are cancelled, not ${cancelled}`);
    if (of("waiting").length !== CLIENTS - PLACES - cancelled) say(`${of("waiting").length} wait`);
    if (new Set(all.map(([, , person]) => person)).size !== CLIENTS || all.length !== CLIENTS) say(`${all.length} bookings of ${CLIENTS} people`);
    if (new Set(all.map(([, number]) => number)).size !== all.length) say("two have the same number");
    const last = Math.max(0, ...of("requested", "confirmed", "offered").map(([, number]) => Number(number)));
    if (of("waiting").some(([, number]) => Number(number) < last)) say("somebody who asked later has a place");
  }

  figure() {
    return `${this.engine} ${this.asked} asked for ${PLACES} places in ${this.rounds} rounds, ${this.cancelled} given back, ${this.kills} kills, looked at ${this.looked} times, slowest ${Math.round(this.slowest)} ms, ${this.faults.length} faults`;
  }
}

const started = performance.now();
const postgres = postgresPrograms() ? await startPostgres() : null;
const runs = [new Run("sqlite"), ...(postgres ? [new Run("postgres")] : [])];
try {
  for (const run of runs) {
    const databaseUrl = run.engine === "postgres" ? await postgres.url("training_capacity") : null;
    await run.start(databaseUrl);
    await run.signIn();
    for (run.rounds = 0; run.rounds < ROUNDS && run.faults.length < 10;) await run.round((run.rounds += 1), databaseUrl);
    await run.portal.kill();
    if (run.faults.length === 0) rmSync(run.portal.folder, { recursive: true, force: true });
    for (const fault of run.faults.slice(0, 20)) console.log(`${run.engine}: ${fault}`);
    console.log(run.figure());
  }
} finally {
  await postgres?.stop();
}
console.log(`${Math.round((performance.now() - started) / 1_000)} s`);
console.log(`training-capacity: ${runs.map((run) => run.figure()).join("; ")}${postgres ? "" : "; postgres is not on this machine"}`);
process.exit(runs.some((run) => run.faults.length > 0 || run.rounds < ROUNDS) ? 1 : 0);
