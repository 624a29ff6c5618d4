// The house settings of one page: those in force, and the panel to write them in, whose code comes when it is used.

import type { Desk } from "./desk.ts";
import type { Engine } from "./engine/engine.ts";
import { html, type Html } from "./html.ts";
import type { SettingsPanel } from "./settings.ts";

/** The place for the panel; `macros/sheets.py` writes the same into forms of the guide. */
export function houseView(id: string): Html {
  return html`
    <details class="tp-context-more" id="${id}-house">
      <summary>House settings <span class="tp-soft" id="${id}-house-state"></span></summary>
      <div class="tp-settings" id="${id}-settings"></div>
    </details>`;
}

export interface HouseOptions {
  desk: Desk;
  engine: Engine;
  /** Called when other settings are in force than before. */
  changed: () => void;
  signal: AbortSignal;
}

export class House {
  readonly #options: HouseOptions;
  #inForce = "";
  #coming: string | undefined;
  #settled: Promise<void> | undefined;
  #panel: Promise<SettingsPanel> | undefined;

  constructor(options: HouseOptions) {
    this.#options = options;
    const { desk, engine, signal } = options;
    desk.get("house").addEventListener("toggle", () => void this.#open(), { signal });
    engine.watch((state) => {
      if (state.name === "ready" && this.#coming !== undefined) void this.#panel?.then((panel) => panel.read());
    }, signal);
  }

  /** What the checker goes by: the text of a tactful.toml that it has read without complaint; empty for none. */
  get inForce(): string {
    return this.#inForce;
  }

  /** What to keep and to pass on: what came from outside counts also before the checker has read it. */
  get kept(): string {
    return this.#coming ?? this.#inForce;
  }

  /** Resolves when the checker has read what came, or cannot; undefined when nothing is on its way. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  /** Takes over settings that came with a link, or from the device. */
  put(text: string): void {
    if (text === this.kept) return;
    this.#coming = text;
    const settled = this.#open()
      .then((panel) => panel.put(text))
      .catch(() => this.#say("could not be loaded"))
      .finally(() => {
        if (this.#settled === settled) this.#settled = undefined;
      });
    this.#settled = settled;
  }

  #open(): Promise<SettingsPanel> {
    const { desk, engine } = this.#options;
    this.#panel ??= import("./settings.ts").then(
      ({ SettingsPanel }) =>
        new SettingsPanel(desk.get("settings"), engine, {
          accepted: (settings) => this.#accept(settings),
          refused: () => this.#refuse(),
        }),
    );
    this.#panel.catch(() => (this.#panel = undefined)); // the next try may reach it
    return this.#panel;
  }

  #accept(settings: string): void {
    this.#coming = undefined;
    this.#say(settings === "" ? "" : "in force");
    if (settings === this.#inForce) return;
    this.#inForce = settings;
    this.#options.changed();
  }

  #refuse(): void {
    // What came from outside was written where nobody looks.
    if (this.#coming !== undefined) this.#options.desk.get<HTMLDetailsElement>("house").open = true;
    this.#coming = undefined;
    this.#say("with a mistake");
  }

  #say(state: string): void {
    this.#options.desk.get("house-state").textContent = state && `(${state})`;
  }
}
