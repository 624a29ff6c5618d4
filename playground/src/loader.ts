// On every page of the guide, and small: what is heavy is fetched on the playground page, or when a reader opens a
// live draft.

import { searchOnDemand } from "./search.ts";

const root = new URL("../../", import.meta.url).href;
const app = (): Promise<typeof import("./app.ts")> => import("./app.ts");

interface PageModule {
  openPage(host: HTMLElement, root: string): void | Promise<void>;
}

/** The code of each page of the playground. */
const PAGES: Record<string, () => Promise<PageModule>> = {
  draft: app,
  audit: () => import("./audit.ts"),
};

interface Observable {
  subscribe(listener: () => void): void;
}

function mount(): void {
  const page = document.querySelector<HTMLElement>(".tp[data-playground]");
  if (page && page.dataset["mounted"] === undefined) {
    page.dataset["mounted"] = "";
    const code = PAGES[page.dataset["playground"] ?? ""] ?? app;
    code().then(
      ({ openPage }) => openPage(page, root),
      () => (page.querySelector(".tp-engine")!.textContent = "A part of this page did not come. Load the page again; your text stays in the field."),
    );
  }

  for (const figure of document.querySelectorAll<HTMLElement>("figure.draft[data-draft]")) {
    const button = figure.querySelector<HTMLButtonElement>(".draft-edit");
    if (!button || !button.hidden) continue;
    button.hidden = false;
    button.addEventListener("pointerenter", () => void app(), { once: true });
    button.addEventListener("focus", () => void app(), { once: true });
    button.addEventListener("click", () => void app().then(({ openDraft }) => openDraft(figure, button, root)));
  }
}

const builder = document.querySelector<HTMLElement>("[data-embed-builder]");
if (builder) void import("../../embed/src/builder.ts").then(({ openBuilder }) => openBuilder(builder, root));

searchOnDemand();
// The page stands, and Material's own scripts, which run later, need not be waited for.
mount();
// Material says when another page stands, after an instant navigation.
addEventListener("DOMContentLoaded", () => (window as { document$?: Observable }).document$?.subscribe(mount));
