// What the database itself holds, read beside the portal and not through it.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresPrograms } from "./postgres.mjs";

const run = promisify(execFile);
const BETWEEN = "\t";
const LARGE = { maxBuffer: 256 * 1024 * 1024 };

// Node 20 has no SQLite of its own; Python always has.
const READ_SQLITE = `
import sqlite3, sys
held = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, timeout=30)
for row in held.execute(sys.argv[2]):
    print("\\t".join("" if value is None else str(value) for value in row))
`;

/** Reads rows as text. Identifiers are written with `{id:column}`, as each engine keeps them in its own way. */
export async function rows(url, sql) {
  const sqlite = url.startsWith("sqlite:");
  const text = sql.replace(/\{id:([a-z_]+)\}/gu, sqlite ? "lower(hex($1))" : "replace($1::text, '-', '')");
  const { stdout } = sqlite
    ? await run("python3", ["-c", READ_SQLITE, url.slice("sqlite:".length), text], LARGE)
    : await run(join(postgresPrograms(), "psql"), ["-X", "-A", "-t", "-q", "-F", BETWEEN, "-v", "ON_ERROR_STOP=1", "-d", url, "-c", text], LARGE);
  return stdout.split("\n").filter((line) => line !== "").map((line) => line.split(BETWEEN));
}
