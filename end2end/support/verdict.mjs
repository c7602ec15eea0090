// Holds the database and the outbox against what families saw: nothing lost, nothing half, nothing twice.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rows } from "./database.mjs";
import { sleep } from "./portal.mjs";

// A worker that dies holds its messages for two minutes (delivery.rs LEASE) before another may take them.
const LONGEST_LEASE = 180_000;

function tally(list) {
  const counts = new Map();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const column = (table, at) => table.map((row) => row[at]);

/**
 * `families` have seen a reference and wanted one email each; `before` are the references held
 * before them. What is found is added to `faults`. The portal must be running: it sends what is left.
 */
export async function judge({ url, outbox, before, families, faults }) {
  await emptied(url, faults.lost);
  const held = {
    requests: await rows(url, "select {id:id}, reference from help_request"),
    drafts: await rows(url, "select {id:id} from request_draft"),
    submitted: await rows(url, "select {id:request_id} from history where what = 'submitted'"),
    messages: await rows(url, "select {id:id}, event, {id:request_id} from message"),
  };
  judgeRequests(held, before, families, faults);
  judgeHalves(held, before, faults.half);
  judgeLetters(held.messages, outbox, families, faults);
}

async function emptied(url, lost) {
  const waiting = async () => Number((await rows(url, "select count(*) from message where sent_at is null"))[0][0]);
  const started = performance.now();
  while ((await waiting()) > 0) {
    if (performance.now() - started > LONGEST_LEASE) {
      lost.push(`${await waiting()} messages are still not sent after ${LONGEST_LEASE / 1_000} s`);
      return;
    }
    await sleep(1_000);
  }
}

function judgeRequests({ requests }, before, families, { lost, doubled }) {
  const references = new Set(column(requests, 1));
  for (const reference of before) if (!references.has(reference)) lost.push(`${reference} was there before and is not any more`);
  const shown = new Set(families.map((family) => family.shown.reference));
  for (const { email, shown: { reference } } of families) if (!references.has(reference)) lost.push(`${email}: ${reference} is not in the database`);
  if (shown.size !== families.length) doubled.push(`${families.length} families share ${shown.size} references`);
  // Every family that sent has seen its reference in the end: one request more is one sent twice.
  for (const reference of references) {
    if (!before.has(reference) && !shown.has(reference)) doubled.push(`request ${reference} was made and never shown`);
  }
}

function judgeHalves({ requests, drafts, submitted, messages }, before, half) {
  const unsent = new Set(column(drafts, 0));
  const lines = tally(column(submitted, 0));
  const told = tally(column(messages.filter(([, event]) => event.startsWith("reference/")), 2));
  for (const [id, reference] of requests) {
    if (lines.get(id) !== 1) half.push(`request ${id} has ${lines.get(id) ?? 0} lines "submitted"`);
    if (unsent.has(id)) half.push(`request ${id} was sent and its draft is still there`);
    if (!before.has(reference) && told.get(id) !== 1) half.push(`request ${id} has ${told.get(id) ?? 0} messages`);
  }
  const known = new Set(column(requests, 0));
  for (const id of [...lines.keys(), ...told.keys()]) if (!known.has(id)) half.push(`something tells of request ${id}, which is not there`);
}

/** Letters by their names, which the portal gives, and by whom they are to, which it does not choose. */
function judgeLetters(messages, outbox, families, { lost, doubled }) {
  const events = tally(column(messages, 1));
  for (const [event, times] of events) if (times > 1) doubled.push(`${times} messages for ${event}`);
  const letters = readdirSync(outbox).filter((name) => name.endsWith(".eml"));
  if (letters.length > events.size) doubled.push(`${letters.length} letters for ${events.size} messages`);
  if (letters.length < events.size) lost.push(`${letters.length} letters for ${events.size} messages`);
  const names = new Set(letters.map((name) => name.replace(/-|\.eml$/gu, "")));
  for (const [id, event] of messages) if (!names.has(id)) lost.push(`no letter for ${event}`);
  const to = tally(letters.map((name) => /^To: <?([^>\r\n]+)>?\r?$/mu.exec(readFileSync(join(outbox, name), "utf8"))?.[1]));
  for (const { email } of families) {
    const times = to.get(email) ?? 0;
    if (times < 1) lost.push(`no letter to ${email}`);
    if (times > 1) doubled.push(`${times} letters to ${email}`);
  }
}
