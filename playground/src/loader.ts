// On every page of the guide, and small: what is heavy is fetched on the playground's pages, or when a reader opens a
// live draft or begins on a worksheet.

import { searchOnDemand } from "./search.ts";

const root = new URL("../../", import.meta.url).href;
const app = (): Promise<PageModule> => import("./app.ts");
const liveDraft = (): Promise<typeof import("./live-draft.ts")> => import("./live-draft.ts");

interface PageModule {
  openPage(host: HTMLElement, root: string): void | Promise<void>;
}

/** What the engine can do on a page. */
const PAGES: Record<string, () => Promise<PageModule>> = {
  draft: app,
  incoming: () => import("./incoming.ts"),
  compose: () => import("./compose.ts"),
  decline: () => import("./decline.ts"),
  audit: () => import("./audit.ts"),
};

interface Observable {
  subscribe(listener: () => void): void;
}

/** Opens a page of the playground at once; a worksheet of the guide when the reader first touches it. */
function open(host: HTMLElement): void {
  host.dataset["mounted"] = "";
  const { playground, sheet } = host.dataset;
  const code = PAGES[playground ?? sheet ?? ""] ?? app;
  let opened = false;
  const load = (): void => {
    if (opened) return;
    opened = true;
    code().then(
      ({ openPage }) => openPage(host, root),
      () => (host.querySelector(".tp-engine")!.textContent = "A part of this page did not come. Load the page again; your text stays in the field."),
    );
  };
  if (playground !== undefined) load();
  else for (const event of ["focusin", "pointerdown", "input"]) host.addEventListener(event, load, { once: true });
}

function mount(): void {
  // The page that holds the whole guide is there to be printed.
  document.querySelectorAll<HTMLElement>(".tp:is([data-playground], [data-sheet]):not([data-mounted], .print-page *)").forEach(open);

  for (const figure of document.querySelectorAll<HTMLElement>("figure.draft[data-draft]")) {
    const button = figure.querySelector<HTMLButtonElement>(".draft-edit");
    if (!button || !button.hidden) continue;
    button.hidden = false;
    button.addEventListener("pointerenter", () => void liveDraft(), { once: true });
    button.addEventListener("focus", () => void liveDraft(), { once: true });
    button.addEventListener("click", () => void liveDraft().then(({ openDraft }) => openDraft(figure, button, root)));
  }
}

const builder = document.querySelector<HTMLElement>("[data-embed-builder]");
if (builder) void import("../../embed/src/builder.ts").then(({ openBuilder }) => openBuilder(builder, root));

searchOnDemand();
// The page stands, and Material's own scripts, which run later, need not be waited for.
mount();
// Material says when another page stands, after an instant navigation.
addEventListener("DOMContentLoaded", () => (window as { document$?: Observable }).document$?.subscribe(mount));
