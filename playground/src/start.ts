// Stands in the head of the playground's page itself.

import { bear, savesData } from "./engine/birth.ts";
import type { EngineManifest } from "./engine/protocol.ts";

declare const ENGINE: string;
declare const WORKER: string;

if (location.protocol === "file:") {
  // No module runs from a file, so nothing else on the page can say this.
  addEventListener("DOMContentLoaded", () => {
    const host = document.querySelector<HTMLElement>("[data-playground]")!;
    host.querySelector(".tp-engine")!.textContent =
      `A page opened from a file cannot run the checker. Serve the site, or run: ${host.dataset["command"]}`;
  });
} else if (!savesData()) {
  const base = new URL(document.currentScript!.dataset["base"]!, location.href).href;
  const code = new URL(WORKER, `${base}assets/`).href;
  globalThis.tactfulBirth = bear(code, { manifest: JSON.parse(ENGINE) as EngineManifest, base }, true);
}
