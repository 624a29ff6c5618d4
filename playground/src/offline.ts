// Registers the service worker, has it keep the playground for visits without a line, and says when there is a newer
// version. Nothing here is needed for a visit with a line.

import { updateNotice } from "./update-notice.ts";

/** Milliseconds between two looks for a newer version while a page stays open. */
const LOOK_AGAIN = 3_600_000;

export interface OfflineOptions {
  /** Address of the playground's directory. */
  base: string;
  /** The app on the page. */
  host: HTMLElement;
  /** Returns an address that opens the page with all that the reader has written. */
  address: () => Promise<string>;
}

export async function offline({ base, host, address }: OfflineOptions): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const worker = navigator.serviceWorker;
    const controlled = worker.controller !== null;
    const registration = await worker.register(new URL("sw.js", base), { scope: base, updateViaCache: "none" });
    if (controlled) watchUpdates(registration, () => updateNotice(host, address));
    (await worker.ready).active?.postMessage({ type: "keep" });
    offerInstallation(base);
  } catch {
    // refused by the browser or the mode it is in
  }
}

function watchUpdates(registration: ServiceWorkerRegistration, tell: () => void): void {
  const follow = (coming: ServiceWorker | null): void => {
    if (coming?.state === "installed") tell();
    else coming?.addEventListener("statechange", () => coming.state === "installed" && tell());
  };
  follow(registration.waiting ?? registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** Only now can the page be installed: without the service worker a shared text would be sent to the server. */
function offerInstallation(base: string): void {
  if (document.querySelector("link[rel=manifest]")) return;
  for (const [rel, file] of [["manifest", "app.webmanifest"], ["apple-touch-icon", "icons/apple-touch-icon.png"]] as const) {
    const link = document.createElement("link");
    link.rel = rel;
    link.href = new URL(file, base).href;
    document.head.append(link);
  }
}
