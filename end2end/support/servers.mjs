// Starts one portal an engine on databases made for this run, and stops them after it.
import { createServer } from "node:http";
import { startPortal } from "./portal.mjs";

export default async function start() {
  const engines = process.env.DATABASE_URLS ? JSON.parse(process.env.DATABASE_URLS) : { sqlite: null };
  const portals = [];
  // Where "leave this page" ends: a neutral site of our own, since nothing leaves this machine.
  const neutral = createServer((_, answer) => answer.end("weather")).listen(0, "127.0.0.1");
  await new Promise((ready) => neutral.once("listening", ready));
  process.env.NEUTRAL = `http://127.0.0.1:${neutral.address().port}/`;
  for (const [engine, url] of Object.entries(engines)) {
    const portal = await startPortal({ databaseUrl: url, environment: { PORTAL__SITE__EXIT_ADDRESS: process.env.NEUTRAL, PORTAL__SERVER__TRUSTED_PROXIES: '["127.0.0.1"]' } });
    process.env[`PORTAL_${engine}`] = portal.address;
    portals.push(portal);
  }
  return async () => { neutral.close(); for (const portal of portals) await portal.stop(); };
}
