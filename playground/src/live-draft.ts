// A draft in the guide that becomes an editor on the spot; all of them share one engine.

import { draftFrom, SAMPLE } from "./draft.ts";
import { engine, saveSnapshot } from "./engine/shared.ts";
import { Playground } from "./playground.ts";
import { shell } from "./shell.ts";
import { whenIdle } from "./visit.ts";

declare const STYLE: string;

/** Opens the editor in place of the figure; closing it gives the focus back to the button. */
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
    onFirstVerdict: () => whenIdle(() => void saveSnapshot()),
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

function addStyle(): void {
  const href = new URL(STYLE, import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
}
