// The one engine of a page, whoever asks for it first.

import { saveAside } from "./birth.ts";
import { Engine, type EngineOptions } from "./engine.ts";
import type { EngineManifest } from "./protocol.ts";
import { isSettled } from "./snapshot.ts";

declare const ENGINE: string;
declare const WORKER: string;

declare global {
  /** Shorter limits than the engine's own; set before the page's scripts run. */
  var tactfulLimits: Pick<EngineOptions, "callLimit" | "startLimit"> | undefined;
}

/** Where the engine of this build lies. */
export const place = { base: new URL("../", import.meta.url).href, manifest: JSON.parse(ENGINE) as EngineManifest };

const worker = new URL(WORKER, import.meta.url).href;

export const engine = new Engine({
  ...place,
  worker,
  ...globalThis.tactfulLimits,
});

/** Saves Python's memory for later visits, away from the page. */
export async function saveSnapshot(): Promise<void> {
  if (!(await isSettled(place))) await saveAside(worker, place);
}
