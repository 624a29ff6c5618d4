// The snapshot in Cache Storage. Every failure here only means a slower start.

import { engineUrl, SNAPSHOT_CACHE, type EngineManifest } from "./protocol.ts";

interface Place {
  base: string;
  manifest: EngineManifest;
}

export async function hasSnapshot(place: Place): Promise<boolean> {
  try {
    return (await caches.match(engineUrl(place, "snapshot.bin"), { cacheName: SNAPSHOT_CACHE })) !== undefined;
  } catch {
    return false; // no storage here, or not in this mode
  }
}

/** Fetches the snapshot, checks it against the build's own hash and keeps it; older ones go. */
export async function saveSnapshot(place: Place): Promise<boolean> {
  const url = engineUrl(place, "snapshot.bin");
  try {
    const cache = await caches.open(SNAPSHOT_CACHE);
    if (!(await cache.match(url))) {
      const response = await fetch(url, { cache: "no-store", priority: "low" });
      if (!response.ok) return false;
      const memory = await response.arrayBuffer();
      if ((await sha256(memory)) !== place.manifest.files["snapshot.bin"].sha256) return false;
      await cache.put(url, new Response(memory));
    }
    for (const request of await cache.keys()) {
      if (request.url !== url) await cache.delete(request);
    }
    return true;
  } catch {
    return false; // offline, or the storage is full or refused
  }
}

export async function dropSnapshot(place: Place): Promise<void> {
  try {
    await (await caches.open(SNAPSHOT_CACHE)).delete(engineUrl(place, "snapshot.bin"));
  } catch {
    // nothing was kept, then
  }
}

async function sha256(data: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
