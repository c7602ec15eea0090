// Starts one portal an engine on databases made for this run, and stops them after it.
import { startPortal } from "./portal.mjs";

export default async function start() {
  const engines = process.env.DATABASE_URLS ? JSON.parse(process.env.DATABASE_URLS) : { sqlite: null };
  const portals = [];
  for (const [engine, url] of Object.entries(engines)) {
    const portal = await startPortal({ databaseUrl: url });
    process.env[`PORTAL_${engine}`] = portal.address;
    portals.push(portal);
  }
  return async () => { for (const portal of portals) await portal.stop(); };
}
