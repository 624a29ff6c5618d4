// Registers the service worker and tells it what to keep.

import { engineUrl, type Place } from "./engine/protocol.ts";

/** Keeps the page and all that it loaded for visits without a line. Nothing here is needed for a visit with one. */
export async function offline({ base, manifest }: Place): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("sw.js", base), { scope: base, updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const engine = ["pyodide.asm.js", "pyodide.asm.wasm", "python.zip", "rest.zip"].map((file) =>
      engineUrl({ base, manifest }, file),
    );
    const page = location.origin + location.pathname;
    const urls = new Set([page, ...loaded, ...engine].filter((url) => url.startsWith(location.origin)));
    urls.delete(engineUrl({ base, manifest }, "snapshot.bin")); // has a cache of its own
    active?.postMessage({ type: "keep", urls: [...urls] });
  } catch {
    // refused by the browser or the mode it is in
  }
}
