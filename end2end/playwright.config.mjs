// The journeys: each project is an engine, a language, and scripts on or off. Beside them, once and on
// SQLite, what people need who have no mouse, other colours, larger letters or a slow phone.
import { defineConfig } from "@playwright/test";
import { existsSync } from "node:fs";

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const engines = process.env.DATABASE_URLS ? JSON.parse(process.env.DATABASE_URLS) : { sqlite: null };

const projects = [];
for (const engine of Object.keys(engines)) {
  for (const language of ["en", "ur", "pl"]) {
    for (const scripts of [true, false]) {
      projects.push({
        name: `${engine}-${language}-${scripts ? "script" : "no-script"}`,
        testMatch: ["help.spec.mjs", "plan.spec.mjs", "survey.spec.mjs", "training.spec.mjs", "news.spec.mjs"],
        metadata: { engine, language, scripts, number: projects.length },
        // Each is a household of its own: limits on tries count by address.
        use: { javaScriptEnabled: scripts, locale: language, extraHTTPHeaders: { "x-forwarded-for": `10.0.0.${projects.length + 1}` } },
      });
    }
  }
}

// In one worker, one after another and after the journeys: what is timed there is timed alone.
if ("sqlite" in engines) projects.push({ name: "sqlite-people", testMatch: "people.spec.mjs", fullyParallel: false });

export default defineConfig({
  testDir: "journeys",
  workers: 2,
  fullyParallel: true,
  timeout: 400_000,
  reporter: [["line"]],
  outputDir: "out",
  globalSetup: "./support/servers.mjs",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: chromium, args: quiet },
    viewport: { width: 360, height: 740 },
    trace: "off",
  },
  projects,
});
