// Runs some of the Playwright journeys on SQLite and on PostgreSQL, and tells how many passed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";

/** Each test that ran, with its project and how it ended. */
function ran({ suites = [], specs = [] }) {
  return [...specs.flatMap((spec) => spec.tests), ...suites.flatMap(ran)];
}

/** `files` name the journeys; `say` makes the figure of the tests that ran, all of them passed. */
export async function journeys(files, say) {
  const told = mkdtempSync(join(tmpdir(), "journeys-"));
  const postgres = await startPostgres();
  try {
    const urls = { sqlite: null, postgres: await postgres.url("journeys") };
    const results = join(told, "results.json");
    const run = spawnSync("npx", ["playwright", "test", ...files, "--reporter=line,json"], {
      stdio: "inherit",
      env: { ...process.env, DATABASE_URLS: JSON.stringify(urls), PLAYWRIGHT_JSON_OUTPUT_FILE: results },
    });
    process.exitCode = run.status ?? 1;
    if (run.status === 0) console.log(say(ran(JSON.parse(readFileSync(results, "utf8")))));
  } finally {
    await postgres.stop();
    rmSync(told, { recursive: true, force: true });
  }
}

export const passed = (some) => `${some.filter((test) => test.status === "expected").length} of ${some.length}`;
