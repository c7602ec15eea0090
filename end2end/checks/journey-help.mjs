// The Playwright journeys on SQLite and on PostgreSQL.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../support/postgres.mjs";

const PEOPLE = "sqlite-people";

/** Each test that ran, with its project and how it ended. */
function ran({ suites = [], specs = [] }) {
  return [...specs.flatMap((spec) => spec.tests), ...suites.flatMap(ran)];
}

const told = mkdtempSync(join(tmpdir(), "journeys-"));
const postgres = await startPostgres();
try {
  const urls = { sqlite: null, postgres: await postgres.url("journeys") };
  const results = join(told, "results.json");
  const run = spawnSync("npx", ["playwright", "test", "--reporter=line,json"], {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URLS: JSON.stringify(urls), PLAYWRIGHT_JSON_OUTPUT_FILE: results },
  });
  process.exitCode = run.status ?? 1;
  if (run.status === 0) {
    const tests = ran(JSON.parse(readFileSync(results, "utf8")));
    const [people, journeys] = [true, false].map((wanted) => tests.filter((test) => (test.projectName === PEOPLE) === wanted));
    const passed = (some) => `${some.filter((test) => test.status === "expected").length} of ${some.length}`;
    console.log(
      `journey-help: ${passed(journeys)} journeys (3 languages, with scripts and without, 2 engines), axe found nothing; ` +
        `${passed(people)} checks with the keyboard alone, other colours, 400 %, no movement, large fingers and a slow phone`,
    );
  }
} finally {
  await postgres.stop();
  rmSync(told, { recursive: true, force: true });
}
