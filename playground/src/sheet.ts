// Gives life to a form: on a page of its own, or as a worksheet of the guide.

import type { Engine } from "./engine/engine.ts";
import { engine, saveSnapshot } from "./engine/shared.ts";
import { keepForLater, startWhenWanted, whenIdle } from "./visit.ts";

export interface SheetOptions {
  host: HTMLElement;
  engine: Engine;
  /** Address of the site's root, ending in a slash. */
  root: string;
  /** It is the page's own app, which reads links and remembers; a worksheet does not. */
  page: boolean;
  signal: AbortSignal;
  /** To be called when an answer of the engine stands on the page; `link` opens it with all that the reader has given. */
  answered: (link: () => Promise<string>) => void;
}

export async function openSheet(
  host: HTMLElement,
  root: string,
  start: (options: SheetOptions) => Promise<void> | void,
): Promise<void> {
  const page = host.dataset["playground"] !== undefined;
  if (page) await startWhenWanted(host);
  let first = true;
  const answered = (link: () => Promise<string>): void => {
    if (!first) return;
    first = false;
    if (page) keepForLater(host, link);
    else whenIdle(() => void saveSnapshot());
  };
  await start({ host, engine, root, page, signal: new AbortController().signal, answered });
}
