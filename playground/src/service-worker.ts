// Serves the playground without a line, and takes texts that a phone shares with the installed app.
//
// It is no faster than the browser's own cache, so it keeps out of the way: it takes up its work on the next visit and
// asks the network first for whatever has no hash in its name. What it keeps stands in offline.json, which the build
// writes. On a first visit it keeps that when the page says that the checker works; an update keeps it while it is
// being installed, from what there is already, so that no visit falls between two versions.

import { EMPTY_CONTEXT, plainDraft } from "./draft.ts";
import { linkTo } from "./share.ts";

declare const BUILD: string;
declare const self: ServiceWorkerGlobalScope;

const CACHE = `tactful-${BUILD}`;
const SNAPSHOT_CACHE = "tactful-snapshot";
/** Where the phone sends what is shared, as the web app manifest says. No server has such a page. */
const SHARE = "share/";
/** What a new build gives a new name. */
const HASHED = /[-.](?=[0-9A-Za-z]*\d)[0-9A-Za-z]{8,}(\.min)?\.\w+$|\/playground\/(assets|engine-[0-9a-z]+|pyodide-[0-9.]+-[0-9a-f]+)\//;
/** Milliseconds after which what was kept is better than what the line may still bring. */
const PATIENCE = 4000;

/** `offline.json`, relative to the playground's directory. */
interface Offline {
  pages: string[];
  files: string[];
}

self.addEventListener("install", (event) => {
  event.waitUntil(olderCaches().then(async (older) => void (older.length > 0 && (await keep()))));
});

self.addEventListener("activate", (event) => {
  // By now no page uses an older worker, nor its cache.
  event.waitUntil(olderCaches().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "keep") event.waitUntil(keep().then(() => event.source?.postMessage({ type: "kept" })));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (pathname === new URL(SHARE, self.registration.scope).pathname) event.respondWith(takeShared(request));
  else if (request.method === "GET") event.respondWith(HASHED.test(pathname) ? fromCache(request) : fromNetwork(request));
});

async function olderCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith("tactful-") && name !== CACHE && name !== SNAPSHOT_CACHE);
}

/** Keeps all that the playground needs; what an older cache has of it need not be fetched. */
async function keep(): Promise<void> {
  const list = await fetch(new URL("offline.json", self.registration.scope), { cache: "no-cache" });
  if (!list.ok) return;
  const { pages, files } = (await list.json()) as Offline;
  const cache = await caches.open(CACHE);
  const addresses = [...pages, ...files].map((path) => new URL(path, self.registration.scope).href);
  await Promise.all(
    addresses.map(async (url) => {
      if (await cache.match(url)) return;
      const response = (HASHED.test(url) && (await caches.match(url))) || (await fetch(url));
      if (response.ok) await cache.put(url, response);
    }),
  );
}

/** The newest when there is a line that brings it in time, else what was kept. */
async function fromNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  const fresh = fetch(request);
  if (!kept) return fresh;
  const renewed = fresh.then(async (response) => {
    if (response.ok) await cache.put(kept.url || request.url, response.clone());
    return response;
  });
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE));
  return Promise.race([renewed.catch(() => kept), late]);
}

/** What has its hash in its name never changes. Pages of an older build still find theirs in its cache. */
async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** Sends a shared text on to the page in the address's fragment: it never leaves the device. */
async function takeShared(request: Request): Promise<Response> {
  const page = self.registration.scope;
  if (request.method !== "POST") return Response.redirect(page, 303);
  const data = await request.formData();
  const parts = ["title", "text", "url"].map((name) => String(data.get(name) ?? "").trim());
  const text = parts.filter((part, index) => part !== "" && parts.indexOf(part) === index).join("\n");
  return Response.redirect(await linkTo(page, "d", plainDraft({ text, context: EMPTY_CONTEXT, ignore: [] })), 303);
}
