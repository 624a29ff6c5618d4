// The page where a draft is checked.

import { engine } from "./engine/shared.ts";
import { keepForLater, startWhenWanted } from "./visit.ts";
import { Playground } from "./playground.ts";

export async function openPage(host: HTMLElement, root: string): Promise<void> {
  await startWhenWanted(host);
  const controller = new AbortController();
  const playground = new Playground(host, {
    engine,
    root,
    main: true,
    signal: controller.signal,
    onFirstVerdict: () => keepForLater(host, () => playground.link()),
  });
  void playground.open();
}

/** Asks the checker as `tactful.browser.call` would be asked; what other pages and the tests use. */
export async function ask(request: object): Promise<string> {
  const answer = await engine.ask(request);
  return answer?.text ?? "";
}
