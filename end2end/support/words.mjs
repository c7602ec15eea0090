// The words of the journeys, from the same files as the portal's.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./portal.mjs";

export function words(language) {
  const all = new Map();
  const folders = [join(root, "locales", language), ...(language === "en" ? [join(root, "locales/en/staff")] : [])];
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
      for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
        const found = /^([a-z][a-z0-9-]*) = (.+)$/u.exec(line);
        if (found) all.set(found[1], found[2].trim());
      }
    }
  }
  return (key) => {
    if (!all.has(key)) throw new Error(`no words for ${key} in ${language}`);
    return all.get(key);
  };
}
