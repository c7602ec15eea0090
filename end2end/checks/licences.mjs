// Licences and bans of everything that goes into the binary, from cargo's own metadata.
import { execFileSync } from "node:child_process";

const allowed = new Set(["MIT", "MIT-0", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0", "Unlicense", "CC0-1.0", "MPL-2.0", "0BSD", "BSL-1.0", "CDLA-Permissive-2.0"]);
// What must never come in, and why.
const banned = new Map([["openssl", "TLS is rustls"], ["native-tls", "TLS is rustls"], ["tower-sessions-sqlx-store", "brings sqlx 0.8 beside 0.9"]]);

const metadata = JSON.parse(execFileSync("cargo", ["metadata", "--format-version", "1", "--locked"], { maxBuffer: 256 * 1024 * 1024 }));
const used = new Set(metadata.resolve.nodes.map((node) => node.id));
const packages = metadata.packages.filter((one) => used.has(one.id) && one.source);

/** One of the alternatives is allowed, and of each all parts. */
const fits = (expression) => expression.replaceAll("/", " OR ").split(" OR ").some((choice) =>
  choice.split(" AND ").every((part) => {
    const name = part.replaceAll(/[()]/g, "").trim();
    return allowed.has(name) || name.split(" ").length > 1 && allowed.has(name);
  }));

const wrong = packages.flatMap((one) => [
  ...(one.license && fits(one.license) ? [] : [`${one.name} ${one.version}: licence ${one.license}`]),
  ...(banned.has(one.name) ? [`${one.name}: ${banned.get(one.name)}`] : []),
]);
for (const line of wrong) console.error(line);
console.log(`licences: ${packages.length} packages, ${wrong.length} not allowed`);
process.exitCode = wrong.length ? 1 : 0;
