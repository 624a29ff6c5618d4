// <tactful-table name="rules" platform="linkedin">: a live table in any page.
//
// It fetches data from the site that it was loaded from and shows them in an open shadow root. Styles are made as
// objects, so a page's own policy need not allow inline styles; text is never parsed as markup. Children of the element
// are shown until the table stands, and when it cannot be had.

import { attributed, CHOICES, draw, fileOf, link, make, select, type Choice, type Table } from "./table.ts";

declare const STYLE: string;

const SITE = new URL("../../", import.meta.url).href;
const PATIENCE = 20_000;
const fetched = new Map<string, Promise<Table>>();
let sheet: CSSStyleSheet | undefined;

/** Fetches a table once for all elements of the page; a failure is not kept. */
function table(url: string): Promise<Table> {
  const known = fetched.get(url);
  if (known) return known;
  const wanted = fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(PATIENCE) }).then(
    async (answer) => {
      if (answer.status === 404) throw new Error("There is no such table.");
      if (!answer.ok) throw new Error(`The site answered ${answer.status}.`);
      return (await answer.json()) as Table;
    },
    () => {
      throw new Error("The site cannot be reached.");
    },
  );
  fetched.set(url, wanted);
  wanted.catch(() => fetched.delete(url));
  return wanted;
}

class TactfulTable extends HTMLElement {
  static observedAttributes = [...CHOICES, "version"];
  #turn = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
    }
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement("slot"));
  }

  connectedCallback(): void {
    addEventListener("online", this);
    void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("online", this);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  handleEvent(): void {
    if (this.dataset["state"] === "error") void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    await Promise.resolve(); // several attributes that change at once are one change
    if (turn !== this.#turn) return;
    const choice: Choice = { name: "rules" };
    for (const name of CHOICES) {
      const value = this.getAttribute(name);
      if (value) choice[name] = value;
    }
    this.dataset["state"] = "loading";
    let content: HTMLElement[];
    try {
      const version = this.getAttribute("version") ?? "1";
      const found = await table(new URL(`v${encodeURIComponent(version)}/tables/${fileOf(choice)}`, SITE).href);
      content = this.#framed(found, choice);
    } catch (error) {
      if (turn === this.#turn) this.#fail((error as Error).message);
      return;
    }
    if (turn !== this.#turn) return;
    this.shadowRoot!.replaceChildren(...content);
    this.dataset["state"] = "ready";
    this.dispatchEvent(new Event("load"));
  }

  #framed(found: Table, choice: Choice): HTMLElement[] {
    const { columns, rows } = select(found, choice);
    const narrowed = [choice.step, choice.severity].filter(Boolean).join(", ");
    const title = found.title + (narrowed && (choice.platform || choice.purpose ? ", " : ": ") + narrowed);
    const frame = attributed(make("div", "frame", "region"), { "aria-label": title, tabindex: "0" });
    const note = make("p", "note", "", `Tactful ${found.version}. `);
    note.append(link("The guide", SITE));
    frame.append(draw(title, columns, rows));
    return [frame, note];
  }

  #fail(reason: string): void {
    const words = make("p", "error", "note", `This table could not be shown. ${reason} `);
    words.append(link("Look for it in the guide", `${SITE}embed/`));
    this.shadowRoot!.replaceChildren(document.createElement("slot"), words);
    this.dataset["state"] = "error";
    this.dispatchEvent(new Event("error"));
  }
}

if (!customElements.get("tactful-table")) customElements.define("tactful-table", TactfulTable);
