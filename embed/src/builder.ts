// The builder's page: a form whose choices stand in the address, a live preview, and code to copy.
//
// A table as it is prerendered comes from /v1/tables/. For other rows or columns the package itself renders it, in the
// playground's engine, so that no format exists twice.

import { elementCode, iframeCode } from "./code.ts";
import { commandOf, FIELDS, FILTERS, fragmentOf, paramsOf, prerendered, sound, type Facts, type Wish } from "./choice.ts";

const WAIT = "One moment …";

export function openBuilder(host: HTMLElement, root: string): void {
  new Builder(host, root).start();
}

class Builder {
  readonly #host: HTMLElement;
  readonly #root: string;
  readonly #facts: Facts;
  readonly #form: HTMLFormElement;
  readonly #code: HTMLTextAreaElement;
  #turn = 0;
  /** The table with formatting, and as Markdown, for the clipboard. */
  #rich: Promise<[string, string]> | undefined;

  constructor(host: HTMLElement, root: string) {
    this.#host = host;
    this.#root = root;
    this.#facts = JSON.parse(host.dataset["embedBuilder"]!) as Facts;
    this.#form = host.querySelector("form")!;
    this.#code = host.querySelector("textarea")!;
  }

  start(): void {
    void import(`${this.#root}embed/v1/tactful-table.js`);
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("change", () => {
      const wish = this.#read();
      history.replaceState(history.state, "", `#${fragmentOf(wish)}`);
      this.#show(wish);
    });
    addEventListener("hashchange", () => this.#fromAddress());
    for (const button of this.#host.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
      button.addEventListener("click", () => void this.#copy(button.dataset["copy"]!));
    }
    this.#fromAddress();
  }

  /** Fills the form from the address; what is not known there is left out, and said. */
  #fromAddress(): void {
    const given = paramsOf(location.hash);
    const unknown: string[] = [];
    for (const name of FIELDS) {
      const field = this.#field(name);
      const value = given.get(name) ?? "";
      field.value = value;
      if (field.selectedIndex < 0) {
        if (value) unknown.push(`${name} “${value}”`);
        field.selectedIndex = 0;
      }
    }
    const columns = given.get("columns")?.split(",") ?? [];
    const known = this.#facts.tables[this.#field("table").value]!.columns.map(([name]) => name);
    unknown.push(...columns.filter((name) => !known.includes(name)).map((name) => `column “${name}”`));
    this.#offerColumns(columns.filter((name) => known.includes(name)));
    this.#show(this.#read());
    this.#say(unknown.length > 0 ? `Not known and left out: ${unknown.join(", ")}.` : "");
  }

  #field(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  #read(): Wish {
    const wish = Object.fromEntries(FIELDS.map((name) => [name, this.#field(name).value])) as unknown as Wish;
    const fieldset = this.#form.querySelector<HTMLFieldSetElement>("fieldset")!;
    if (fieldset.dataset["table"] !== wish.table) this.#offerColumns([]);
    wish.columns = [...fieldset.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value);
    return sound(wish, this.#facts);
  }

  /** Offers the table's columns, the chosen or the usual ones ticked. */
  #offerColumns(chosen: string[]): void {
    const table = this.#field("table").value;
    const { columns, shown } = this.#facts.tables[table]!;
    const ticked = chosen.length > 0 ? chosen : shown;
    const fieldset = this.#form.querySelector<HTMLFieldSetElement>("fieldset")!;
    fieldset.dataset["table"] = table;
    fieldset.querySelector("div")!.replaceChildren(
      ...columns.map(([name, title]) => {
        const box = Object.assign(document.createElement("input"), { type: "checkbox", value: name, checked: ticked.includes(name) });
        const label = document.createElement("label");
        label.append(box, title);
        return label;
      }),
    );
  }

  #show(wish: Wish): void {
    const { filters } = this.#facts.tables[wish.table]!;
    for (const filter of FILTERS) {
      const field = this.#field(filter);
      field.closest<HTMLElement>("[data-field]")!.hidden = !filters.includes(filter);
      field.value = wish[filter];
    }
    const live = wish.target === "element" || wish.target === "iframe";
    this.#field("theme").closest<HTMLElement>("[data-field]")!.hidden = !live;
    this.#host.querySelector(".embed-allow")!.textContent = `What your administrator must allow: ${this.#facts.allow[wish.target]}`;
    this.#command(wish, live);
    this.#preview(wish, live);
    void this.#fill(wish);
    this.#say("");
  }

  #command(wish: Wish, live: boolean): void {
    const line = this.#host.querySelector<HTMLElement>(".embed-command")!;
    line.hidden = live || wish.target === "office";
    const renews = this.#facts.regions[wish.target];
    line.querySelector("code")!.textContent = commandOf(wish, wish.target, renews !== undefined);
    line.querySelector("span")!.textContent = renews ? `. It then stands between two markers, and ${renews} renews it.` : "";
  }

  #preview(wish: Wish, live: boolean): void {
    const element = document.createElement("tactful-table");
    element.setAttribute("name", wish.table);
    for (const name of FILTERS) if (wish[name]) element.setAttribute(name, wish[name]);
    if (wish.columns.length > 0) element.setAttribute("columns", wish.columns.join(","));
    if (live && wish.theme !== "auto") element.setAttribute("theme", wish.theme);
    this.#host.querySelector(".embed-preview > div")!.replaceChildren(element);
  }

  async #fill(wish: Wish): Promise<void> {
    const turn = ++this.#turn;
    this.#rich = Promise.all([this.#text(wish, "html"), this.#text(wish, "gfm")]);
    this.#rich.catch(() => undefined); // said when somebody copies
    this.#code.value = WAIT;
    this.#code.ariaBusy = "true";
    let code: string;
    try {
      code = await this.#codeFor(wish);
    } catch (error) {
      code = "";
      if (turn === this.#turn) this.#say(`The code could not be made: ${(error as Error).message}`);
    }
    if (turn !== this.#turn) return;
    this.#code.value = code;
    this.#code.ariaBusy = "false";
  }

  #codeFor(wish: Wish): Promise<string> | string {
    if (wish.target === "element") return elementCode(wish, this.#root, this.#title(wish));
    if (wish.target === "iframe") return iframeCode(wish, this.#root, this.#title(wish));
    return this.#text(wish, wish.target === "office" ? "gfm" : wish.target);
  }

  #title(wish: Wish): string {
    const words = (name: (typeof FIELDS)[number]): string => this.#field(name).selectedOptions[0]!.text;
    const narrowed = FILTERS.filter((name) => wish[name]).map((name) => (name === "platform" ? words(name) : wish[name]));
    return [words("table"), narrowed.join(", ")].filter(Boolean).join(": ");
  }

  /** Returns the table in a format. */
  async #text(wish: Wish, format: string): Promise<string> {
    const ready = prerendered(wish);
    if (ready) {
      const answer = await fetch(`${this.#root}v1/tables/${ready}.${this.#facts.suffixes[format]}`);
      if (!answer.ok) throw new Error(`the site answered ${answer.status}`);
      return answer.text();
    }
    const { engine } = await import("../../playground/src/engine/shared.ts");
    const { table: name, platform, step, purpose, severity, columns } = wish;
    const answer = await engine.ask({ op: "table", name, platform, step, purpose, severity, columns, format });
    const { ok, result, error } = JSON.parse(answer!.text) as { ok: boolean; result: { text: string }; error?: { message: string } };
    if (!ok) throw new Error(error!.message);
    return result.text;
  }

  async #copy(what: string): Promise<void> {
    try {
      if (what === "rich") {
        await this.#copyRich();
        this.#say("Copied the table. Paste it into your page.");
      } else if (what === "link") {
        await navigator.clipboard.writeText(this.#link());
        this.#say("Copied a link to these choices.");
      } else {
        if (this.#code.ariaBusy === "true") throw new Error("the code is still being made");
        await navigator.clipboard.writeText(this.#code.value);
        this.#say("Copied the code.");
      }
    } catch (error) {
      this.#code.focus();
      this.#code.select();
      this.#say(`The browser did not copy (${(error as Error).message}). The code is selected: copy it with your keyboard or menu.`);
    }
  }

  #link(): string {
    return `${location.href.split("#")[0]}#${fragmentOf(this.#read())}`;
  }

  /**
   * Puts the table on the clipboard as HTML, and as Markdown for programs that take only text. A pasted table grows old,
   * so a line below it says its version and leads back to these choices.
   */
  async #copyRich(): Promise<void> {
    const [words, link] = [`Tactful ${this.#facts.version}`, this.#link()];
    const part = (type: string, make: (both: [string, string]) => string): Promise<Blob> =>
      this.#rich!.then((both) => new Blob([make(both)], { type }));
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": part("text/html", ([html]) => `${bordered(html)}<p><a href="${link.replaceAll("&", "&amp;")}">${words}</a></p>`),
        "text/plain": part("text/plain", ([, markdown]) => `${markdown}\n[${words}](${link})\n`),
      }),
    ]);
  }

  #say(words: string): void {
    this.#host.querySelector(".embed-status")!.textContent = words;
  }
}

/** Word draws no lines of a pasted table unless it is told to. */
function bordered(html: string): string {
  return html.replace("<table ", '<table border="1" ');
}
