// Serves the playground without a line. It is no faster than the browser's own cache, so it keeps out of the way:
// it takes up its work on the next visit, fetches nothing by itself, and asks the network first for pages.

export {};

interface Keep {
  type: "keep";
  urls: string[];
}

declare const BUILD: string;
declare const self: ServiceWorkerGlobalScope;

const CACHE = `tactful-${BUILD}`;

self.addEventListener("activate", (event) => {
  // By now no page uses an older worker, nor its cache.
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("tactful-") && name !== CACHE && name !== "tactful-snapshot") await caches.delete(name);
      }
    })(),
  );
});

self.addEventListener("message", (event) => {
  const message = event.data as Keep;
  if (message?.type === "keep") {
    event.waitUntil(keep(message.urls).then(() => event.source?.postMessage({ type: "kept" })));
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? fromNetwork(request) : fromCache(request));
});

async function keep(urls: string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = new Set(urls);
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  await Promise.all(
    urls.map(async (url) => {
      if (await cache.match(url)) return;
      const response = await fetch(url);
      if (response.ok) await cache.put(url, response);
    }),
  );
}

/** A page: the newest when there is a line, else the one that was kept. */
async function fromNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    const kept = await cache.match(request, { ignoreSearch: true });
    if (response.ok && kept) await cache.put(kept.url || request.url, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** Anything else that was kept has its hash in its name, so the kept one is the right one. */
async function fromCache(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}
