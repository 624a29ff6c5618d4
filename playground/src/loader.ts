// On every page of the guide, and small: what is heavy is fetched on the playground page, or when a reader opens a
// live draft.

import { searchOnDemand } from "./search.ts";

const root = new URL("../../", import.meta.url).href;
const app = (): Promise<typeof import("./app.ts")> => import("./app.ts");

interface PageModule {
  openPage(host: HTMLElement, root: string): void | Promise<void>;
}

/** The pages of the playground: the code of each, and the command that does the same. */
const PAGES: Record<string, { code: () => Promise<PageModule>; command: string }> = {
  draft: { code: app, command: "tactful check draft.txt" },
  audit: { code: () => import("./audit.ts"), command: "tactful audit Invitations.csv" },
};

interface Observable {
  subscribe(listener: () => void): void;
}

function mount(): void {
  const page = document.querySelector<HTMLElement>(".tp[data-playground]");
  if (page && page.dataset["mounted"] === undefined) {
    page.dataset["mounted"] = "";
    const { code, command } = PAGES[page.dataset["playground"] ?? ""] ?? PAGES["draft"]!;
    if (location.protocol === "file:") {
      page.querySelector(".tp-engine")!.textContent =
        `A page opened from a file cannot run the checker. Serve the site, or run: ${command}`;
      return;
    }
    void code().then(({ openPage }) => openPage(page, root));
  }

  for (const figure of document.querySelectorAll<HTMLElement>("figure.draft[data-draft]")) {
    const button = figure.querySelector<HTMLButtonElement>(".draft-edit");
    if (!button || !button.hidden || location.protocol === "file:") continue;
    button.hidden = false;
    button.addEventListener("pointerenter", () => void app(), { once: true });
    button.addEventListener("focus", () => void app(), { once: true });
    button.addEventListener("click", () => void app().then(({ openDraft }) => openDraft(figure, button, root)));
  }
}

searchOnDemand();
// The page stands, and Material's own scripts, which run later, need not be waited for.
mount();
// Material says when another page stands, after an instant navigation.
addEventListener("DOMContentLoaded", () => (window as { document$?: Observable }).document$?.subscribe(mount));
