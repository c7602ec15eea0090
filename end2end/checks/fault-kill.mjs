// `kill -9` of the real binary while many families send requests, answer a survey and book places, again and again, on
// each engine. Whatever was shown to a family must be there afterwards, whole, once, and told of once.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { rows } from "../support/database.mjs";
import { Browser, Cut, answers, follow, hiddenOn, shownOn } from "../support/family.mjs";
import { sleep, startPortal } from "../support/portal.mjs";
import { postgresPrograms, startPostgres } from "../support/postgres.mjs";
import { judge } from "../support/verdict.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 50);
const GROUP = 10;
const CLIENTS = 20;
// On a slow machine a round lasts until so many were sent in it: in all 500 over 50 kills.
const SENDINGS_A_ROUND = 10;
const EARLIEST = 200;
const LATEST = 900;
const LONGEST_ROUND = 60_000;
const SURVEY = "/survey/family-hubs";
// Places at an event for families: each person has one, or waits once; and never are there more than the event has.
const BOOKED = "select count(*), count(distinct email_hash) from booking where agency = 'family'";
const OVER = "select count(*) from training_session s where s.taken > s.capacity or s.taken <> (select count(*) from booking b where b.session_id = s.id and b.state in ('requested', 'confirmed', 'offered', 'attended', 'missed'))";
const EVENT = "select {id:id} from training_session where course_id in (select id from course where audience = 'families') order by starts_at desc limit 1";
const SENT = "select count(*) from survey_answer a join survey s on s.id = a.survey_id where s.slug = 'family-hubs' and a.state = 'sent'";
const PAGES = [["", {}], ["/ask/area", { area: "hanley" }], ["/ask/age", {}], ["/ask/been", { been: "yes" }], ["/ask/liked", { liked: "people" }], ["/ask/easy", { easy: "7" }], ["/ask/change", { change: "Saturdays" }]];
const environment = { PORTAL__SERVER__TRUSTED_PROXIES: '["127.0.0.1"]' };

async function until(what, milliseconds, holds) {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > milliseconds) throw new Error(`waited in vain for ${what}`);
    await sleep(20);
  }
}

/** One engine's portal, which dies and comes back, and what its families saw. */
class Run {
  constructor(engine) {
    this.engine = engine;
    this.families = [];
    this.before = null;
    this.kills = 0;
    this.unseen = 0;
    this.sendings = 0;
    this.thanked = 0;
    this.booked = 0;
    this.cut = { any: 0, sending: 0, reading: 0 };
    this.faults = { lost: [], half: [], doubled: [] };
    this.failures = new Map();
    this.ending = false;
    this.broken = null;
    this.heard = new Set();
    this.close();
  }

  close() {
    this.up = new Promise((open) => { this.open = open; });
  }

  async start(databaseUrl) {
    const again = this.portal && { folder: this.portal.folder, port: this.portal.port };
    this.portal = await startPortal({ ...again, databaseUrl, environment });
    this.heard.clear();
    const references = (await rows(this.portal.url, "select reference from help_request")).flat();
    this.before ??= new Set(references);
    // Sent before the kill, and nobody saw it: these sendings will be repeated.
    this.unseen += references.length - this.before.size - this.shown().length;
    this.open();
  }

  async kill() {
    this.close();
    await this.portal.kill();
    this.kills += 1;
    this.note();
  }

  /** What the portal itself complained of: it helps to find the cause of a fault. */
  note() {
    for (const line of this.portal.log().split("\n").filter((text) => text.includes('"level":"ERROR"') || text.includes("panicked"))) {
      const said = line.replace(/^\{"timestamp":"[^"]*",/u, "").slice(0, 300);
      this.failures.set(said, (this.failures.get(said) ?? 0) + 1);
    }
  }

  /** Asks until there is an answer, as a person presses the button again once the site is back. */
  async insist(client, browser, path, form, kind = "any") {
    for (;;) {
      await this.up;
      if (this.broken) throw this.broken;
      try {
        const answer = await browser.ask(path, form);
        this.heard.add(client);
        if (answer.status < 500) return answer;
        const said = `${form ? "POST" : "GET"} ${path} answered ${answer.status}`;
        this.failures.set(said, (this.failures.get(said) ?? 0) + 1);
        await sleep(100);
      } catch (error) {
        if (!(error instanceof Cut)) throw error;
        this.cut[kind] += 1;
        await sleep(20);
      }
    }
  }

  /** Only the forms are sent: the pages between them change nothing, and each kill shall meet more changes. */
  async family(client) {
    const family = { email: `family-${this.families.length}@family.example`, shown: null };
    this.families.push(family);
    const browser = new Browser(this.portal.address);
    const walk = async (path, form, next) => {
      const { status, to } = await this.insist(client, browser, path, form);
      if (status !== 303 || to !== next) throw new Error(`POST ${path} answered ${status} ${to}, not ${next}`);
    };
    const pages = [...answers(family.email).map(([key, form]) => [`/ask-for-help/${key}`, form]), ["/ask-for-help/check", null]];
    await walk("/ask-for-help", {}, pages[0][0]);
    for (const [at, [path, form]] of pages.slice(0, -1).entries()) await walk(path, form, pages[at + 1][0]);

    const check = await this.insist(client, browser, "/ask-for-help/check", null);
    const form = hiddenOn(check.text);

    // Every fourth family presses twice.
    this.sendings += 1;
    const presses = Array.from({ length: client % 4 === 0 ? 2 : 1 }, () => this.insist(client, browser, "/ask-for-help/check", form, "sending"));
    for (const { status, to } of await Promise.all(presses)) {
      if (status !== 303 || to !== "/ask-for-help/sent") this.faults.lost.push(`${family.email}: sending answered ${status} ${to}`);
    }
    // Whoever goes back to the answers after a broken line is led to what was sent, not to a new beginning.
    const again = await this.insist(client, browser, "/ask-for-help/check", null, "reading");
    if (again.to !== "/ask-for-help/sent") this.faults.lost.push(`${family.email}: back to the answers led to ${again.status} ${again.to}`);
    const page = await this.insist(client, browser, "/ask-for-help/sent", null, "reading");
    family.shown = shownOn(page.text);
    if (!family.shown) this.faults.lost.push(`${family.email}: /ask-for-help/sent answered ${page.status} ${page.to} without a reference`);
  }

  /** A survey's pages, then thanks; nobody is known by what they answer, so they are counted. */
  async survey(client) {
    const browser = new Browser(this.portal.address);
    const steps = [...PAGES, ["/check", {}]];
    for (const [at, [path, form]] of steps.entries()) {
      const { status, to } = await this.insist(client, browser, SURVEY + path, form);
      const next = SURVEY + (steps[at + 1]?.[0] ?? "/thanks");
      if (status !== 303 || to !== next) throw new Error(`POST ${SURVEY}${path} answered ${status} ${to}, not ${next}`);
    }
    this.thanked += 1;
  }

  /** A place is asked for until somebody hears that it is held, or that they wait. */
  async booking(client) {
    this.event ??= (await rows(this.portal.url, EVENT)).flat()[0];
    const path = `/training/session/${this.event}`;
    this.bookers = (this.bookers ?? 0) + 1;
    const form = { name: "Booker", email: `booker-${this.bookers}@family.example` };
    const { status, to } = await this.insist(client, new Browser(this.portal.address), path, form, "sending");
    if (status !== 303 || !/^\/training\/session\/[^/]+\/asked/u.test(to)) throw new Error(`POST ${path} answered ${status} ${to}`);
    this.booked += 1;
  }

  async client(number) {
    try {
      // Spread over a journey's time, so that at any moment some are sending.
      await sleep(Math.random() * LATEST);
      while (!this.ending && !this.broken) {
        await this.family(number);
        if (number % 2 === 0) await this.survey(number);
        else await this.booking(number);
      }
    } catch (error) {
      this.broken ??= error;
      this.open();
    }
  }

  shown() {
    return this.families.filter((family) => family.shown);
  }

  /** All rounds, then the families finish what they have begun, so that each can be counted. */
  async rounds(databaseUrl) {
    await this.start(databaseUrl);
    const clients = Array.from({ length: CLIENTS }, (_, number) => this.client(number));
    for (let round = 1; round <= ROUNDS; round += 1) {
      const going = () => this.broken || (this.heard.size === CLIENTS && this.sendings >= round * SENDINGS_A_ROUND);
      await until("all families to be going", LONGEST_ROUND, going);
      if (this.broken) break;
      await sleep(EARLIEST + Math.random() * (LATEST - EARLIEST));
      await this.kill();
      await this.start(databaseUrl);
      if (round % GROUP === 0 || round === ROUNDS) {
        const { any, sending, reading } = this.cut;
        const seen = `${this.kills} kills, ${this.sendings} sent, ${this.shown().length} shown`;
        const cut = `cut off: ${sending} sendings, ${reading} confirmations, ${any} others; ${this.unseen} requests made but not seen at a kill`;
        console.log(`${this.engine}: ${seen}; ${cut}; back in ${Math.round(this.portal.milliseconds)} ms`);
      }
    }
    this.ending = true;
    await Promise.all(clients);
    if (this.broken) throw this.broken;
  }

  async judge() {
    for (const family of this.shown()) {
      const wrong = await follow(this.portal.address, family.shown);
      if (wrong) this.faults.lost.push(`${family.email} ${family.shown.reference}: ${wrong}`);
    }
    const [[sent]] = await rows(this.portal.url, SENT);
    if (Number(sent) < this.thanked) this.faults.lost.push(`${this.thanked} were thanked for their answers, ${sent} are there`);
    if (Number(sent) > this.thanked) this.faults.doubled.push(`${this.thanked} were thanked for their answers, ${sent} are there`);
    const [[booked, people]] = await rows(this.portal.url, BOOKED);
    if (Number(booked) < this.booked) this.faults.lost.push(`${this.booked} heard that they have a place or wait, ${booked} do`);
    if (Number(booked) > this.booked || booked !== people) this.faults.doubled.push(`${this.booked} heard that they have a place or wait, ${booked} do, ${people} people`);
    const [[over]] = await rows(this.portal.url, OVER);
    if (Number(over) > 0) this.faults.half.push(`${over} sessions whose places do not add up`);
    await judge({ url: this.portal.url, outbox: join(this.portal.folder, "outbox"), before: this.before, families: this.shown(), faults: this.faults });
  }

  figure() {
    const { lost, half, doubled } = this.faults;
    return `${this.engine} ${this.kills} kills, ${this.shown().length} shown, ${this.thanked} surveys answered, ${this.booked} places booked, ${lost.length} lost, ${half.length} half, ${doubled.length} doubled`;
  }

  async end() {
    if (!this.portal) return;
    await this.portal.kill();
    this.note();
    for (const [said, times] of this.failures) console.log(`${this.engine}: ${times} × ${said}`);
    for (const [kind, faults] of Object.entries(this.faults)) for (const fault of faults.slice(0, 20)) console.log(`${this.engine}: ${kind}: ${fault}`);
    // What went wrong can be looked at.
    const clean = !this.broken && Object.values(this.faults).every((faults) => faults.length === 0);
    if (clean) rmSync(this.portal.folder, { recursive: true, force: true });
    else console.log(`${this.engine}: kept in ${this.portal.folder}`);
  }
}

const started = performance.now();
const postgres = postgresPrograms() ? await startPostgres() : null;
const runs = [new Run("sqlite"), ...(postgres ? [new Run("postgres")] : [])];
const judgements = [];
const broken = (run) => (error) => { run.broken ??= error; };
try {
  for (const run of runs) {
    await run.rounds(run.engine === "postgres" ? postgres.url("fault_kill") : null).catch(broken(run));
    // The last leases of one engine run out while the other one is killed.
    judgements.push(run.broken ? null : run.judge().catch(broken(run)));
  }
  await Promise.all(judgements);
} finally {
  for (const run of runs) await run.end();
  await postgres?.stop();
}
for (const run of runs.filter((one) => one.broken)) console.log(`${run.engine}: broken off:`, run.broken);
console.log(`${Math.round((performance.now() - started) / 1_000)} s`);
console.log(`fault-kill: ${runs.map((run) => run.figure()).join("; ")}${postgres ? "" : "; postgres is not on this machine"}`);
process.exit(runs.some((run) => run.broken || Object.values(run.faults).some((faults) => faults.length > 0)) ? 1 : 0);
