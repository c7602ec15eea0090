// A throw-away PostgreSQL: the real server, in a temporary folder, for the checks that need one.
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { freePort, sleep } from "./portal.mjs";

const DEBIAN = "/usr/lib/postgresql";

/** The folder of the server's programs, or null. A link in the PATH is followed: psql lies beside its target. */
export function postgresPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions.map((version) => join(DEBIAN, version, "bin"))];
  const found = folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name))));
  return found ? dirname(realpathSync(join(found, "initdb"))) : null;
}

/** PostgreSQL refuses to run as root: then it runs as its own user. */
function owner() {
  if (process.getuid() !== 0) return {};
  const number = (which) => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

/** Starts a cluster of its own; what it promises to have written is on the disk (fsync stays on). */
export async function startPostgres() {
  const programs = postgresPrograms();
  if (!programs) throw new Error("there is no PostgreSQL here");
  const user = owner();
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
  // Node's own folder may be closed to the other user.
  const options = { ...user, cwd: folder, env: environment };
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "en-GB"], { ...options, stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  let child = null;
  let ended = null;
  const run = () => {
    child = spawn(join(programs, "postgres"), ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port)], { ...options, stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.on("data", (text) => { log = (log + text).slice(-20_000); });
    ended = new Promise((done) => child.once("exit", done));
  };
  run();
  // A check that ends by an error leaves no server behind.
  const last = () => child.kill("SIGQUIT");
  process.once("exit", last);

  const address = (name) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const ask = (name, sql) => execFileSync(join(programs, "psql"), ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", address(name), "-c", sql], {
    env: environment, encoding: "utf8", maxBuffer: 256 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"],
  });
  // SIGINT is the fast shutdown: it does not wait for those still connected.
  const halt = async () => {
    child.kill("SIGINT");
    await ended;
  };
  const stop = async () => {
    await halt();
    process.off("exit", last);
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = async () => {
    for (let tries = 0; ; tries += 1) {
      try {
        ask("postgres", "select 1");
        return;
      } catch (error) {
        if (child.exitCode !== null || tries > 300) {
          await stop();
          throw new Error(`PostgreSQL did not start: ${log || error.message}`);
        }
        await sleep(100);
      }
    }
  };
  await ready();
  return {
    url(name) {
      ask("postgres", `create database "${name}"`);
      return address(name);
    },
    /** Away, with all that it holds, until `resume`. */
    halt,
    async resume() {
      run();
      await ready();
    },
    stop,
  };
}
