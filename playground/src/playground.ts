// One editor with its results: reads the form, asks the engine, shows what it says.

import { ContextForm } from "./context-form.ts";
import { Desk } from "./desk.ts";
import { download } from "./download.ts";
import { checkRequest, draftFrom, EMPTY_CONTEXT, plainDraft, SAMPLE, type Draft } from "./draft.ts";
import { Editor } from "./editor.ts";
import type { Engine } from "./engine/engine.ts";
import { asMarkdown } from "./export.ts";
import { checkCommand, copied } from "./command.ts";
import { House } from "./house.ts";
import { Keeper, settingsElsewhere } from "./keeper.ts";
import { Pace } from "./pace.ts";
import { applyEdits } from "./positions.ts";
import { type Edit, type Finding, readReply, type Report } from "./report.ts";
import { Results } from "./results.ts";
import { broughtBy, copyLink, holdsLink, linkTo, takeLink } from "./share.ts";

export interface PlaygroundOptions {
  engine: Engine;
  /** Address of the site's root, ending in a slash. */
  root: string;
  /** The page's own playground, which reads links and remembers; a live draft does not. */
  main: boolean;
  signal: AbortSignal;
  /** Called when a verdict from the engine stands on the page for the first time. */
  onFirstVerdict?: () => void;
}

export class Playground {
  readonly #options: PlaygroundOptions;
  readonly #host: HTMLElement;
  readonly #desk: Desk;
  readonly #editor: Editor;
  readonly #form: ContextForm;
  readonly #keeper: Keeper<Draft>;
  readonly #pace = new Pace((live) => void this.#ask(live));
  readonly #house: House;
  readonly #results: Results;
  #ignore: string[] = [];
  /** The text as it was before the first fix. */
  #before: string | undefined;
  /** What each step back brings: a text, and for a draft that was replaced what belonged to it. */
  #undo: (Pick<Draft, "text"> & Partial<Draft>)[] = [];
  #first = true;

  constructor(host: HTMLElement, options: PlaygroundOptions) {
    this.#host = host;
    this.#options = options;
    const { signal, engine } = options;
    this.#desk = new Desk({
      host,
      engine,
      signal,
      words: {
        meanwhile: "You can write meanwhile; your draft is checked as soon as it is ready.",
        command: "tactful check draft.txt",
      },
      ask: () => this.#check(),
      actions: this.#actions(),
    });
    const desk = this.#desk;
    this.#editor = new Editor(desk.get<HTMLTextAreaElement>("text"), desk.query(".tp-backdrop"), signal);
    this.#editor.field.addEventListener("input", () => this.#typed(), { signal });
    this.#results = new Results({ host, desk, editor: this.#editor, root: options.root, signal });
    this.#form = new ContextForm(desk.get<HTMLFormElement>("context"), () => this.#typed(), signal);
    this.#house = new House({ desk, engine, signal, changed: () => (this.#keep(), this.#check()) });
    this.#keeper = new Keeper("tactful-draft", desk.get<HTMLInputElement>("remember"), draftFrom);
    desk.get("remember").addEventListener("change", () => this.#remember(), { signal });
    desk.get("examples").addEventListener("change", () => void this.#example(), { signal });
    host.addEventListener("keydown", (event) => this.#key(event), { signal });
    desk.get("changes").addEventListener("toggle", () => void this.#showChanges(), { signal });
    if (options.main) addEventListener("hashchange", () => void this.#readLink(), { signal });
  }

  /** Takes up what the page holds: a link, a remembered draft, or what stands in the field. */
  async open(): Promise<void> {
    const linked = this.#options.main && (await this.#readLink());
    if (!linked && this.#options.main) {
      const kept = this.#keeper.load();
      if (kept && this.#editor.text === SAMPLE.text) this.draft = kept;
      else this.#house.put(settingsElsewhere());
    }
    this.#check();
  }

  get draft(): Draft {
    return { text: this.#editor.text, context: this.#form.context, ignore: this.#ignore, settings: this.#house.inForce };
  }

  set draft(draft: Draft) {
    this.#ignore = [...draft.ignore];
    this.#setBefore(undefined);
    this.#house.put(draft.settings ?? settingsElsewhere());
    this.#form.context = draft.context;
    this.#editor.text = draft.text;
    this.#check();
  }

  // Checking

  #typed(): void {
    this.#editor.refresh();
    this.#desk.outdate();
    this.#pace.typed();
    this.#keep();
  }

  #check(): void {
    this.#pace.now();
  }

  /** Checks the draft; as live text, rules that judge what is unfinished wait. */
  async #ask(live: boolean): Promise<void> {
    if (this.#house.settled) await this.#house.settled;
    const { draft } = this;
    if (draft.text.trim() === "") {
      this.#desk.outdate();
      this.#options.engine.start();
      this.#results.showEmpty();
      return;
    }
    const reply = await this.#desk.ask<Report>(checkRequest(draft, live));
    if (!reply) return;
    if ("error" in reply) {
      this.#results.showError(reply.error);
      return;
    }
    this.#results.show({ text: draft.text, report: reply.result, json: reply.json, live });
    void this.#showChanges();
    if (this.#first) {
      this.#first = false;
      performance.measure("first-verdict");
      this.#options.onFirstVerdict?.();
    }
  }

  // Doing

  #actions(): Record<string, (button: HTMLElement) => void | Promise<void>> {
    const findingOf = (button: HTMLElement): Finding | undefined => this.#results.findings[Number(button.dataset["index"])];
    return {
      fix: (button) => {
        const fix = findingOf(button)?.fixes[Number(button.dataset["fix"])];
        if (fix) this.#apply(fix.edits, `Done: ${fix.title}.`);
      },
      "fix-safe": () => {
        const edits = this.#results.safeEdits;
        this.#apply(edits, `${edits.length === 1 ? "One safe fix" : `${edits.length} safe fixes`} applied.`);
        this.#editor.field.focus();
      },
      undo: () => this.#takeBack(),
      goto: (button) => {
        const finding = findingOf(button);
        if (finding) this.#editor.select(finding.utf16);
      },
      ignore: (button) => {
        const finding = findingOf(button);
        if (finding) this.#setIgnored([...this.#ignore, finding.fingerprint]);
      },
      unignore: () => this.#setIgnored([]),
      next: () => this.#results.walk(1),
      previous: () => this.#results.walk(-1),
      step: (button) => {
        const [first] = this.#results.evidence(button.dataset["step"] ?? "");
        if (first) this.#editor.select(first);
      },
      confirm: (button) => {
        const claim = this.#results.checked?.report.confirm[Number(button.dataset["index"])];
        if (claim) this.#editor.select(claim.utf16);
      },
      copy: () => this.#desk.copy(this.#editor.text, "The draft is copied.", this.#editor.field),
      markdown: async () => {
        const report = this.#results.checked?.report;
        if (report) await this.#desk.copy(asMarkdown(this.draft, report), "The report is copied as Markdown.");
      },
      command: () => this.#command(),
      json: () => {
        const json = this.#results.checked?.json;
        if (json) download("tactful-report.json", `${json}\n`, "application/json");
      },
      share: () => this.#share(),
      reset: () => this.#reset(),
    };
  }

  /** Applies edits to the text that was checked; the reader may have typed on since then. */
  #apply(edits: readonly Edit[], done: string): void {
    const { text } = this.#results.checked ?? {};
    if (text === undefined || text !== this.#editor.text) return;
    this.#change(applyEdits(text, edits));
    this.#desk.notice(done);
  }

  #change(text: string): void {
    if (this.#before === undefined) this.#setBefore(this.#editor.text);
    this.#canUndo({ text: this.#editor.text });
    this.#editor.text = text;
    this.#keep();
    this.#check();
  }

  #canUndo(before: Pick<Draft, "text"> & Partial<Draft>): void {
    this.#undo.push(before);
    this.#desk.button("undo").hidden = false;
  }

  #takeBack(): void {
    const before = this.#undo.pop();
    this.#desk.button("undo").hidden = this.#undo.length === 0;
    if (before === undefined) return;
    if (before.context) this.draft = { ...this.draft, ...before };
    else this.#editor.text = before.text;
    if (before.text === this.#before) this.#setBefore(undefined);
    this.#keep();
    this.#editor.field.focus();
    this.#desk.notice("Undone.");
    this.#check();
  }

  #setIgnored(fingerprints: string[]): void {
    this.#ignore = [...new Set(fingerprints)];
    this.#keep();
    this.#check();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "F8") return;
    event.preventDefault();
    this.#results.walk(event.shiftKey ? -1 : 1);
  }

  async #example(): Promise<void> {
    const menu = this.#desk.get<HTMLSelectElement>("examples");
    const chosen = Number(menu.value);
    menu.value = "";
    const { EXAMPLES } = await import("./examples.ts");
    const example = EXAMPLES[chosen];
    if (!example) return;
    const { text, context, ignore } = this.draft;
    this.#canUndo({ text, context, ignore });
    this.draft = { ...example, settings: this.#house.kept };
    this.#desk.notice("The example is in the field. Undo brings your text back.");
  }

  #reset(): void {
    const { text, context, ignore } = this.draft;
    this.#canUndo({ text, context, ignore });
    // The house's settings are not the draft's; the panel has a button of its own to take them off.
    this.draft = { text: "", context: EMPTY_CONTEXT, ignore: [], settings: this.#house.kept };
    if (this.#options.main) this.#keeper.forget();
    this.#desk.notice("Everything is cleared. Undo brings it back.");
    this.#editor.field.focus();
  }

  // Before and after: its code comes when it is used

  #setBefore(text: string | undefined): void {
    this.#before = text;
    this.#desk.get("changes").hidden = text === undefined;
  }

  async #showChanges(): Promise<void> {
    const { draft } = this;
    const [before, report] = [this.#before, this.#results.checked?.report];
    if (before === undefined || !this.#desk.get<HTMLDetailsElement>("changes").open) return;
    const [{ changesView }, answer] = await Promise.all([
      import("./changes.ts"),
      this.#options.engine.ask(checkRequest({ ...draft, text: before }, false), { topic: `${this.#host.id}-before` }).catch(() => undefined),
    ]);
    if (before !== this.#before || draft.text !== this.#editor.text) return;
    const reply = answer && readReply<Report>(answer.text);
    const first = reply && "result" in reply ? reply.result : undefined;
    this.#desk.put("versions", changesView({ text: before, report: first }, { text: draft.text, report }));
  }

  // Taking away, keeping

  /** The address of the page for drafts with this draft in it. */
  link(): Promise<string> {
    return linkTo(`${this.#options.root}playground/`, "d", this.#plain());
  }

  #command(): Promise<void> | void {
    const command = checkCommand(this.draft);
    if (command === undefined) this.#desk.notice("This draft holds characters that no command line can carry. Download the report as JSON instead.");
    else return this.#desk.copy(command, copied("report"));
  }

  async #share(): Promise<void> {
    await copyLink(this.#desk, await this.link(), {
      done: "The link is copied. The draft is in the link itself; no server keeps it.",
      tooLong: "Copy the draft instead.",
    });
  }

  async #readLink(): Promise<boolean> {
    if (!holdsLink("d")) return false;
    const draft = draftFrom(await takeLink("d"));
    if (!draft) {
      this.#desk.notice("This link holds no draft that this page can read. It may have been cut short; your own text is untouched.");
      return false;
    }
    const { text, context, ignore } = this.draft;
    const own = text.trim() !== "" && text !== SAMPLE.text;
    if (own) this.#canUndo({ text, context, ignore });
    this.draft = draft;
    this.#desk.notice(broughtBy("The draft came with the link.", draft.settings, own));
    return true;
  }

  /** All of it for links and for the device, and that there are no settings too. */
  #plain(): Record<string, unknown> {
    return { ...plainDraft(this.draft), settings: this.#house.kept };
  }

  #keep(): void {
    if (this.#options.main) this.#keeper.save(this.#plain());
  }

  #remember(): void {
    if (this.#options.main && !this.#keeper.follow(this.#plain())) {
      this.#desk.notice("This browser keeps nothing for this page.");
    }
  }
}
