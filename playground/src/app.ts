// Puts editors on the page; all of them share one engine.

import { draftFrom, SAMPLE } from "./draft.ts";
import { savesData } from "./engine/birth.ts";
import { engine, place } from "./engine/shared.ts";
import { saveSnapshot } from "./engine/snapshot.ts";
import { offline } from "./offline.ts";
import { Playground } from "./playground.ts";
import { shell } from "./shell.ts";

declare const STYLE: string;

export async function openPage(host: HTMLElement, root: string): Promise<void> {
  // Then nothing more is fetched before the reader goes to the field.
  if (savesData() && engine.state.name === "off") await new Promise((go) => host.addEventListener("focusin", go, { once: true }));
  engine.start();
  const controller = new AbortController();
  const playground = new Playground(host, {
    engine,
    root,
    main: true,
    signal: controller.signal,
    onFirstVerdict: () => whenIdle(() => void keepForLater()),
  });
  void playground.open();
}

/** Asks the checker as `tactful.browser.call` would be asked; what other pages and the tests use. */
export async function ask(request: object): Promise<string> {
  const answer = await engine.ask(request);
  return answer?.text ?? "";
}

/** Turns a live draft into an editor on the spot. */
export function openDraft(figure: HTMLElement, button: HTMLElement, root: string): void {
  const draft = draftFrom(JSON.parse(figure.dataset["draft"] ?? "")) ?? SAMPLE;
  addStyle();
  const host = document.createElement("div");
  host.className = "tp tp-inline";
  host.id = `${figure.id}-editor`;
  host.innerHTML = shell({ id: host.id, draft, root, level: 4 }).source;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "tp-button tp-close";
  close.textContent = "Close the editor";
  host.append(close);
  figure.after(host);
  figure.hidden = true;

  const controller = new AbortController();
  const playground = new Playground(host, {
    engine,
    root,
    main: false,
    signal: controller.signal,
    onFirstVerdict: () => whenIdle(() => void saveSnapshot(place)),
  });
  close.addEventListener("click", () => {
    controller.abort();
    host.remove();
    figure.hidden = false;
    button.focus();
  });
  void playground.open();
  host.querySelector("textarea")?.focus();
}

/** After the first verdict: what makes the next visit faster, and possible without a line. */
async function keepForLater(): Promise<void> {
  if (savesData()) return;
  await saveSnapshot(place);
  await offline(place.base, place.manifest);
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 500);
}

function addStyle(): void {
  const href = new URL(STYLE, import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
}
