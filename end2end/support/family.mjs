// A family with a browser: keeps its cookies, goes through the questions, sends them, follows the request.
import { sleep } from "./portal.mjs";

/** The network cut the answer off: nobody knows whether the portal did what it was asked. */
export class Cut extends Error {}

const LONGEST_ANSWER = 60_000;
let addresses = 0;

export class Browser {
  cookies = new Map();
  // The limits on tries are counted by network address: each browser has its own.
  from = `10.${(addresses += 1) >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;

  constructor(address) {
    this.address = address;
  }

  async ask(path, form = null) {
    const headers = { "x-forwarded-for": this.from, cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
    if (form) Object.assign(headers, { origin: this.address, "sec-fetch-site": "same-origin" });
    const method = form ? "POST" : "GET";
    const body = form ? new URLSearchParams(form) : undefined;
    try {
      const answer = await fetch(this.address + path, { method, headers, body, redirect: "manual", signal: AbortSignal.timeout(LONGEST_ANSWER) });
      const text = await answer.text();
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/u.exec(cookie);
        if (value === "") this.cookies.delete(name);
        else this.cookies.set(name, value);
      }
      return { status: answer.status, to: answer.headers.get("location"), text };
    } catch (error) {
      if (error.name === "TimeoutError") throw new Error(`no answer to ${method} ${path} in ${LONGEST_ANSWER / 1_000} s`);
      throw new Cut(`${method} ${path}`, { cause: error });
    }
  }
}

/** The least that each question takes, in the order in which they come. An email is wanted: it puts a message into the outbox. */
export const answers = (email) => Object.entries({
  danger: { danger: "no" },
  who: { asker: "parent" },
  hard: { hard: "school" },
  help: { help: "" },
  well: { well: "" },
  children: { "new-age": "7", action: "continue" },
  adults: { action: "continue" },
  place: { postcode: "ST1 3QN" },
  you: { called: "" },
  contact: { contact: "email" },
  "contact-details": { email, "when-email": "any-time", "send-reference": "yes" },
  language: { spoken: "en" },
  agreement: { help: "yes" },
});

/** The hidden fields of the form that sends. */
export const hiddenOn = (page) => Object.fromEntries(
  [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].filter(([, name]) => name === "draft").map(([, name, value]) => [name, value]),
);

/** The reference and code that a page shows, as they are kept: without the gap in the middle. */
export function shownOn(page) {
  const of = (name) => new RegExp(`id="${name}"[^>]*>([0-9A-Z ]+)<`, "u").exec(page)?.[1].replaceAll(" ", "");
  const [reference, code] = [of("reference"), of("code")];
  return reference && code ? { reference, code } : null;
}

/** Another browser finds the request by what was written down: null, or what went wrong. */
export async function follow(address, { reference, code }) {
  for (let tries = 0; ; tries += 1) {
    try {
      const browser = new Browser(address);
      const found = await browser.ask("/follow", { reference, code });
      if (found.status !== 303 || found.to !== "/follow") return `POST /follow answered ${found.status} ${found.to}`;
      const page = await browser.ask("/follow");
      return page.status === 200 && page.text.includes('id="status"') ? null : `GET /follow answered ${page.status} without a status`;
    } catch (error) {
      if (!(error instanceof Cut) || tries > 5) throw error;
      await sleep(100);
    }
  }
}
