// On every page of the guide, and small: what is heavy is fetched on the playground page, or when a reader opens a
// live draft.

const root = new URL("../../", import.meta.url).href;
const app = (): Promise<typeof import("./app.ts")> => import("./app.ts");

interface Observable {
  subscribe(listener: () => void): void;
}

function mount(): void {
  const page = document.querySelector<HTMLElement>(".tp[data-playground]");
  if (page && !page.dataset["mounted"]) {
    page.dataset["mounted"] = "";
    if (location.protocol === "file:") {
      page.querySelector(".tp-engine")!.textContent =
        "A page opened from a file cannot run the checker. Serve the site, or run: tactful check draft.txt";
      return;
    }
    // With Save-Data nothing is fetched before the reader goes to the field.
    const saving = "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
    const begin = (): void => void app().then(({ openPage }) => openPage(page, root));
    if (saving) page.addEventListener("focusin", begin, { once: true });
    else begin();
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

// Material says when a page stands, also after an instant navigation.
const { document$ } = window as { document$?: Observable };
if (document$) document$.subscribe(mount);
else mount();
