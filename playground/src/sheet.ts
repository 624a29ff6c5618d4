// Gives life to a form of the guide: on a page of its own at once, in the guide when the reader first touches it.

import type { Engine } from "./engine/engine.ts";
import { engine } from "./engine/shared.ts";
import { keepForLater, whenIdle } from "./later.ts";

export interface SheetOptions {
  host: HTMLElement;
  engine: Engine;
  /** Address of the site's root, ending in a slash. */
  root: string;
  /** It is the page's own app, which reads links and remembers; one in the guide does not. */
  page: boolean;
  signal: AbortSignal;
  /** To be called when an answer of the engine stands on the page. */
  answered: () => void;
}

export function openSheet(host: HTMLElement, root: string, start: (options: SheetOptions) => Promise<void> | void): void {
  const page = host.dataset["page"] !== undefined;
  let first = true;
  void start({
    host,
    engine,
    root,
    page,
    signal: new AbortController().signal,
    answered: () => {
      if (first) whenIdle(() => void keepForLater(page));
      first = false;
    },
  });
}
