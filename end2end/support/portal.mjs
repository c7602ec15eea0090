// The real binary, on a port and in a folder of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const binary = process.env.PORTAL_BINARY ?? join(root, "target/release/families-first");

export const freePort = () => new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export async function startPortal({ databaseUrl = null, folder = mkdtempSync(join(tmpdir(), "portal-")), port = null, environment = {} } = {}) {
  port ??= await freePort();
  const address = `http://127.0.0.1:${port}`;
  const url = databaseUrl ?? `sqlite:${join(folder, "portal.db")}`;
  const started = performance.now();
  const child = spawn(binary, ["serve", "--listen", `127.0.0.1:${port}`, "--database-url", url], {
    env: {
      ...process.env,
      // A name, not a number: a device keeps keys for names alone.
      PORTAL__SITE__BASE_URL: `http://localhost:${port}`,
      PORTAL__SERVER__METRICS_LISTEN: "",
      PORTAL__MAIL__FOLDER: join(folder, "outbox"),
      ...(databaseUrl ? { PORTAL__SECRETS__KEYS: '["1:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE="]' } : {}),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (text) => { log += text; });
  child.stderr.on("data", (text) => { log = (log + text).slice(-100_000); });
  const ended = new Promise((done) => child.once("exit", done));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the portal ended: ${log}`);
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) break;
    if (performance.now() - started > 120_000) throw new Error(`the portal did not start: ${log}`);
    await sleep(10);
  }
  return {
    address, child, folder, port, url,
    milliseconds: performance.now() - started,
    log: () => log,
    kill: async () => { child.kill("SIGKILL"); await ended; },
    stop: async ({ keep = false } = {}) => {
      child.kill("SIGTERM");
      await ended;
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}
