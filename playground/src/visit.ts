// When a page of the playground starts the engine, and what it keeps for the next visit.

import { savesData } from "./engine/birth.ts";
import { engine, place, saveSnapshot } from "./engine/shared.ts";

/** Starts the engine; for a reader who saves data, not before the focus is in the app. */
export async function startWhenWanted(host: HTMLElement): Promise<void> {
  if (savesData() && engine.state.name === "off") await new Promise((go) => host.addEventListener("focusin", go, { once: true }));
  engine.start();
}

let kept = false;

/**
 * After the engine has proved itself: what makes the next visit faster, and possible without a line. `address` opens
 * the page with all that the reader has written.
 */
export function keepForLater(host: HTMLElement, address: () => Promise<string>): void {
  if (kept || savesData()) return;
  kept = true;
  whenIdle(async () => {
    await saveSnapshot();
    const { offline } = await import("./offline.ts");
    await offline({ base: place.base, host, address });
  });
}

export function whenIdle(work: () => unknown): void {
  if ("requestIdleCallback" in window) requestIdleCallback(() => void work(), { timeout: 5000 });
  else setTimeout(work, 500);
}
