// Stands in the head of the playground's page itself.

import { bear, savesData } from "./engine/birth.ts";
import type { EngineManifest } from "./engine/protocol.ts";

declare const ENGINE: EngineManifest;
declare const WORKER: string;

if (location.protocol !== "file:" && !savesData()) {
  const base = new URL(document.currentScript!.dataset["base"]!, location.href).href;
  const code = new URL(WORKER, `${base}assets/`).href;
  globalThis.tactfulBirth = bear(code, { manifest: ENGINE, base }, true);
}
