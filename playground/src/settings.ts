// House settings: the text of a tactful.toml, checked by the package's own reader, with errors at their line. Loaded
// when the reader opens the panel, or when a draft comes with settings.

import type { Engine } from "./engine/engine.ts";
import { html } from "./html.ts";
import { readReply, type CheckerError } from "./report.ts";

/** Milliseconds after a key before the settings are read. */
const PAUSE = 400;

const EXAMPLE = `# What your team has agreed on. Every line may go.
ignore = ["hedging"]                 # rules that you do without

[severity]
filler = "error"                     # a rule that you take more seriously

[limits."linkedin/note"]
recommended = 200                    # shorter than LinkedIn asks for

[[phrases]]
name = "our-old-name"
phrases = ["Initech Ltd"]
message = "“{found}” is our old name."
instead = "Write *Initech*."
`;

/** An error of the settings names their line: "settings:3: There is no rule …". */
const PLACE = /^settings:(?:(\d+):)? /;

interface Told {
  /** Called with settings that can be used, or with none. */
  accepted: (settings: string) => void;
  /** Called when there is a mistake in them; what was in force stays in force. */
  refused: () => void;
}

export class SettingsPanel {
  readonly #place: HTMLElement;
  readonly #engine: Engine;
  readonly #told: Told;
  readonly #field: HTMLTextAreaElement;
  readonly #said: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, engine: Engine, told: Told) {
    this.#place = place;
    this.#engine = engine;
    this.#told = told;
    const id = place.id;
    place.innerHTML = html`
      <label class="tp-label" for="${id}-text">The text of a tactful.toml</label>
      <textarea class="tp-settings-text" id="${id}-text" rows="8" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="${id}-said"></textarea>
      <div class="tp-settings-said" id="${id}-said" role="status"></div>
      <p class="tp-soft">They go into the link that you copy. Remembered on this device, they are in force on the other pages of the playground too.</p>
      <div class="tp-tools">
        <label class="tp-button tp-file">Open a tactful.toml<input type="file" id="${id}-file" accept=".toml,application/toml,text/plain"></label>
        <button type="button" class="tp-button" data-settings="example">Start from an example</button>
        <button type="button" class="tp-button" data-settings="none">Without settings</button>
      </div>`.source;
    this.#field = place.querySelector("textarea")!;
    this.#said = place.querySelector(".tp-settings-said")!;
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.read(), PAUSE);
    });
    place.querySelector("input")!.addEventListener("change", (event) => void this.#open(event.target as HTMLInputElement));
    place.addEventListener("click", ({ target }) => {
      const what = target instanceof HTMLElement ? target.dataset["settings"] : undefined;
      if (what === "example") void this.put(EXAMPLE);
      if (what === "none") void this.put("");
      if (what === "line" && target instanceof HTMLElement) this.#select(Number(target.dataset["line"]));
    });
  }

  /** Takes a text over, as if the reader had pasted it; resolves when it is read. */
  put(text: string): Promise<void> {
    this.#field.value = text;
    return this.read();
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file) void this.put(await file.text());
    input.value = ""; // so that the same file can be opened again after a change
  }

  /** Has the checker read what stands in the field. */
  async read(): Promise<void> {
    const text = this.#field.value;
    if (text.trim() === "") {
      this.#said.textContent = "";
      this.#field.removeAttribute("aria-invalid");
      this.#told.accepted("");
      return;
    }
    const answer = await this.#engine.ask({ op: "check", text: "", settings: text }, { topic: this.#place.id }).catch(() => undefined);
    if (!answer || text !== this.#field.value) return;
    const reply = readReply(answer.text);
    if ("error" in reply) this.#refuse(reply.error);
    else {
      this.#said.textContent = "These settings are in force.";
      this.#field.removeAttribute("aria-invalid");
      this.#told.accepted(text);
    }
  }

  #refuse({ message, cure }: CheckerError): void {
    const line = PLACE.exec(message)?.[1];
    this.#field.setAttribute("aria-invalid", "true");
    this.#said.innerHTML = html`
      <p class="tp-settings-error"><strong>${line ? `Line ${line}` : "These settings"}:</strong> ${message.replace(PLACE, "")} ${cure}</p>
      ${line && html`<button type="button" class="tp-button" data-settings="line" data-line="${line}">Go to line ${line}</button>`}
      <p class="tp-soft">Until that is mended, the last settings that worked are in force.</p>`.source;
    this.#told.refused();
  }

  #select(line: number): void {
    const lines = this.#field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
    this.#field.focus();
    this.#field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }
}
