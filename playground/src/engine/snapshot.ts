// The snapshot in Cache Storage. Every failure here only means a slower start.

import { engineUrl, type Place } from "./protocol.ts";
import { readWhole } from "./read.ts";

const SNAPSHOT_CACHE = "tactful-snapshot";
/** The status of what is kept in place of a memory that does not run here. */
const REFUSED = 204;

/** Returns what is kept of the memory, unread; undefined when there is nothing, or it was refused. */
export async function findSnapshot(place: Place): Promise<Response | undefined> {
  try {
    const kept = await caches.match(engineUrl(place, "snapshot.bin"), { cacheName: SNAPSHOT_CACHE });
    return kept?.status === REFUSED ? undefined : kept;
  } catch {
    return undefined; // no storage here, or not in this mode
  }
}

/** Whether nothing is to be saved: it was, or it was refused. */
export async function isSettled(place: Place): Promise<boolean> {
  try {
    return (await caches.match(engineUrl(place, "snapshot.bin"), { cacheName: SNAPSHOT_CACHE })) !== undefined;
  } catch {
    return true; // no storage here, or not in this mode
  }
}

/** Returns the saved memory; undefined when there is none, or not the whole of it. */
export async function readSnapshot(place: Place, kept: Response | undefined): Promise<ArrayBuffer | undefined> {
  if (!kept) return undefined;
  try {
    return await readWhole(kept, place.manifest.files["snapshot.bin"].size);
  } catch {
    await dropSnapshot(place); // cut short, or lost since it was found: another one will be fetched
    return undefined;
  }
}

async function dropSnapshot(place: Place): Promise<void> {
  try {
    await (await caches.open(SNAPSHOT_CACHE)).delete(engineUrl(place, "snapshot.bin"));
  } catch {
    // no storage any more, then
  }
}

/** Fetches the snapshot, checks it against the build's own hash and keeps it; older ones go. */
export async function saveSnapshot(place: Place): Promise<void> {
  const url = engineUrl(place, "snapshot.bin");
  try {
    const cache = await caches.open(SNAPSHOT_CACHE);
    if (!(await cache.match(url))) {
      const response = await fetch(url, { cache: "no-store", priority: "low" });
      if (!response.ok) return;
      const memory = await response.arrayBuffer();
      if ((await sha256(memory)) !== place.manifest.files["snapshot.bin"].sha256) return;
      await cache.put(url, new Response(memory));
    }
    for (const request of await cache.keys()) {
      if (request.url !== url) await cache.delete(request);
    }
  } catch {
    // offline, or the storage is full or refused
  }
}

/** Marks this build's memory as one that does not run in this browser, so that it is not fetched again. */
export async function refuseSnapshot(place: Place): Promise<void> {
  try {
    await (await caches.open(SNAPSHOT_CACHE)).put(engineUrl(place, "snapshot.bin"), new Response(null, { status: REFUSED }));
  } catch {
    // nothing was kept, then
  }
}

async function sha256(data: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
