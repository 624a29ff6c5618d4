// What every page of the playground has: places to fill, buttons, a status line, the engine and its state, copying.

import { EngineError, type Engine, type EngineState } from "./engine/engine.ts";
import { engineView, footView, type EngineWords } from "./engine-view.ts";
import type { Html } from "./html.ts";
import { readReply, type Reply } from "./report.ts";

export interface DeskOptions {
  host: HTMLElement;
  engine: Engine;
  signal: AbortSignal;
  words: EngineWords;
  /** Asks once more what the page wants to know; called when the reader starts the engine again. */
  ask: () => void;
  /** What a button does, by its `data-action`. */
  actions: Record<string, (button: HTMLElement) => void | Promise<void>>;
}

/** Every desk on a page asks under its own topic. */
let topics = 0;

export class Desk {
  readonly #options: DeskOptions;
  readonly #topic = `desk-${++topics}`;
  readonly #revisions = new Map<string, number>();
  /** What was put into each place last. */
  readonly #contents = new Map<string, string>();

  constructor(options: DeskOptions) {
    this.#options = options;
    const { host, engine, signal } = options;
    host.addEventListener("click", (event) => void this.#clicked(event), { signal });
    addEventListener("online", () => engine.state.name === "failed" && this.#retry(), { signal });
    // A phone's keyboard covers the page without making it smaller; the verdict must stay above it.
    visualViewport?.addEventListener("resize", () => this.#keyboard(), { signal });
    engine.watch((state) => this.#showEngine(state), signal);
  }

  // The engine

  /**
   * Asks the checker. Undefined when the answer has become stale, because of a later question or more typing, or when
   * there is no engine; the page says that by itself. Questions about different things do not get in each other's way.
   */
  async ask<Result>(request: object, about = ""): Promise<Reply<Result> | undefined> {
    const { engine, signal } = this.#options;
    const revision = this.outdate(about);
    const stale = (): boolean => revision !== this.#revisions.get(about) || signal.aborted;
    try {
      const answer = await engine.ask(request, { topic: `${this.#topic} ${about}` });
      if (!answer || stale()) return undefined;
      this.put("foot", footView(answer.ms, engine.state));
      return readReply<Result>(answer.text);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (engine.state.name === "failed" || stale()) return undefined;
      return { error: { message: "The checker stopped twice on this text.", field: null, cure: "Your text is safe; change it and go on." } };
    }
  }

  /** Makes answers on their way stale: the reader typed on. */
  outdate(about = ""): number {
    const revision = (this.#revisions.get(about) ?? 0) + 1;
    this.#revisions.set(about, revision);
    return revision;
  }

  /** Tells tests and measurements that what is shown is the answer to the latest question. */
  settle(): void {
    this.#options.host.dataset["revision"] = String(this.#revisions.get(""));
  }

  #showEngine(state: EngineState): void {
    this.#options.host.dataset["engine"] = state.name === "ready" ? state.way : state.name;
    this.put("engine", engineView(state, this.#options.words));
  }

  #retry(): void {
    this.#options.engine.start();
    this.#options.ask();
  }

  // Words

  /** Says something to a screen reader; the same thing is not said twice. */
  speak(words: string): void {
    const status = this.get("status");
    if (status.textContent !== words) status.textContent = words;
  }

  /** Says what a button did. */
  notice(words: string): void {
    this.get("notice").textContent = words;
  }

  /** Copies a text; where the browser refuses, the reader can copy it from the field, or from the notice. */
  async copy(text: string, done: string, field?: HTMLTextAreaElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.notice(done);
    } catch {
      field?.select();
      const cure = field ? "The text is selected: copy it yourself." : `Copy it yourself: ${text}`;
      this.notice(`This browser does not let the page copy. ${cure}`);
    }
  }

  // Places

  get<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    return this.query<Kind>(`#${CSS.escape(`${this.#options.host.id}-${name}`)}`);
  }

  query<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.#options.host.querySelector<Kind>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  button(action: string): HTMLElement {
    return this.query(`[data-action="${action}"]`);
  }

  put(name: string, content: Html): void {
    if (this.#contents.get(name) === content.source) return;
    this.#contents.set(name, content.source);
    this.get(name).innerHTML = content.source;
  }

  async #clicked(event: MouseEvent): Promise<void> {
    const { host, actions } = this.#options;
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    if (!button || !host.contains(button)) return;
    const menu = button.closest<HTMLDetailsElement>(".tp-more");
    if (button.dataset["action"] === "retry") this.#retry();
    else await actions[button.dataset["action"] ?? ""]?.(button);
    if (menu) menu.open = false;
  }

  #keyboard(): void {
    const covered = visualViewport ? innerHeight - visualViewport.height - visualViewport.offsetTop : 0;
    this.#options.host.style.setProperty("--tp-keyboard", `${Math.max(0, Math.round(covered))}px`);
  }
}
