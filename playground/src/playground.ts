// One editor with its results: reads the form, asks the engine, shows what it says.

import { catalogue, channelNamed, platformsFor } from "./catalogue.ts";
import { checkRequest, draftFrom, EMPTY_CONTEXT, SAMPLE, type Context, type Draft } from "./draft.ts";
import { Editor, type MarkKind } from "./editor.ts";
import { EngineError, type Engine, type EngineState } from "./engine/engine.ts";
import { EXAMPLES } from "./examples.ts";
import { asCommand, asMarkdown } from "./export.ts";
import { html, type Html } from "./html.ts";
import { updateList } from "./keyed.ts";
import { applyEdits, spanToUtf16 } from "./positions.ts";
import { counted, parseAnswer, type CheckerError, type Edit, type Finding, type Report, type Span } from "./report.ts";
import { fromFragment, isShared, LONGEST_LINK, toFragment } from "./share.ts";
import { channelOptions, tierOptions } from "./shell.ts";
import { adviceView, confirmView, emptyView, errorView, findingsView, lengthView, stepsView, tally, verdictView, VERDICT_TITLES } from "./view.ts";

export interface PlaygroundOptions {
  id: string;
  engine: Engine;
  /** Address of the site's root, ending in a slash. */
  root: string;
  /** The page's own playground, which reads links and remembers; a live draft does not. */
  main: boolean;
  signal: AbortSignal;
  /** Called when a verdict from the engine stands on the page for the first time. */
  onFirstVerdict?: () => void;
}

/** Milliseconds after a key before the draft is checked as unfinished text. */
const TYPING_PAUSE = 40;
/** Milliseconds after the last key before it is checked as a whole, and the verdict is spoken. */
const REST = 1200;

const STORE = "tactful-draft";

/** Every editor on the page asks under its own topic. */
let topics = 0;

export class Playground {
  readonly #options: PlaygroundOptions;
  readonly #host: HTMLElement;
  readonly #editor: Editor;
  readonly #topic = `check-${++topics}`;
  #ignore: string[] = [];
  #undo: string[] = [];
  #report: Report | undefined;
  #json = "";
  #checked = "";
  #revision = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #current = -1;
  #first = true;

  constructor(host: HTMLElement, options: PlaygroundOptions) {
    this.#host = host;
    this.#options = options;
    const { signal, engine } = options;
    this.#editor = new Editor(this.#get<HTMLTextAreaElement>("text"), this.#query(".tp-backdrop"), signal);
    this.#editor.field.addEventListener("input", () => this.#typed(), { signal });
    this.#get("context").addEventListener("input", (event) => this.#contextChanged(event), { signal });
    this.#get("context").addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.#get("examples").addEventListener("change", () => this.#example(), { signal });
    this.#get("remember").addEventListener("change", () => this.#store(true), { signal });
    host.addEventListener("click", (event) => void this.#clicked(event), { signal });
    host.addEventListener("keydown", (event) => this.#key(event), { signal });
    for (const kind of ["pointerover", "focusin"] as const) {
      host.addEventListener(kind, (event) => this.#pointed(event.target), { signal });
    }
    for (const kind of ["pointerout", "focusout"] as const) {
      host.addEventListener(kind, () => this.#pointed(null), { signal });
    }
    // A phone's keyboard covers the page without making it smaller; the verdict must stay above it.
    visualViewport?.addEventListener("resize", () => this.#keyboard(), { signal });
    engine.watch((state) => this.#showEngine(state), signal);
    if (options.main) {
      addEventListener("hashchange", () => void this.#readLink(), { signal });
      addEventListener("online", () => engine.state.name === "failed" && this.#retry(), { signal });
    }
  }

  /** Takes up what the page holds: a link, a remembered draft, or what stands in the field. */
  async open(): Promise<void> {
    const linked = this.#options.main && (await this.#readLink());
    if (!linked && this.#options.main) this.#readStore();
    this.#check(false);
  }

  get draft(): Draft {
    const data = new FormData(this.#get<HTMLFormElement>("context"));
    const value = (name: keyof Context): string => String(data.get(name) ?? "").trim();
    const notes = value("notes_left");
    return {
      text: this.#editor.text,
      context: {
        purpose: value("purpose"),
        channel: value("channel"),
        tier: value("tier"),
        to: value("to"),
        from: value("from"),
        relation: value("relation"),
        high_security: data.get("high_security") !== null,
        notes_left: /^\d+$/.test(notes) ? Number(notes) : null,
      },
      ignore: this.#ignore,
    };
  }

  set draft(draft: Draft) {
    this.#ignore = [...draft.ignore];
    this.#fillContext(draft.context);
    this.#editor.text = draft.text;
    this.#check(false);
  }

  // Checking

  #typed(): void {
    this.#editor.refresh();
    clearTimeout(this.#typing);
    clearTimeout(this.#resting);
    this.#typing = setTimeout(() => this.#check(true), TYPING_PAUSE);
    this.#resting = setTimeout(() => this.#check(false), REST);
    this.#revision += 1;
    this.#store();
  }

  /** Checks the draft; as live text, rules that judge what is unfinished wait. */
  #check(live: boolean): void {
    clearTimeout(this.#typing);
    if (!live) clearTimeout(this.#resting);
    void this.#ask(this.draft, live, ++this.#revision);
  }

  async #ask(draft: Draft, live: boolean, revision: number): Promise<void> {
    const { engine } = this.#options;
    if (draft.text.trim() === "") {
      engine.start();
      this.#showEmpty();
      return;
    }
    try {
      const answer = await engine.ask(checkRequest(draft, live), this.#topic);
      // The reader typed on, or a later question has this one's place: its answer will come.
      if (!answer || revision !== this.#revision || this.#options.signal.aborted) return;
      const parsed = parseAnswer(answer.text);
      if ("error" in parsed) this.#showError(parsed.error);
      else this.#show(parsed.report, parsed.json, draft, answer.ms, live);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (engine.state.name !== "failed") {
        this.#showError({ message: "The checker stopped twice on this draft.", field: null, cure: "Your text is safe; change it and go on." });
      }
    }
  }

  // Showing

  #show(report: Report, json: string, draft: Draft, ms: number, live: boolean): void {
    const view = { text: draft.text, root: this.#options.root };
    const focusRefuge = this.#get("findings-title");
    this.#report = report;
    this.#json = json;
    this.#checked = draft.text;
    this.#verdict(verdictView(report, live), live && report.verdict === "ready" ? "empty" : report.verdict);
    this.#put("advice", adviceView(report));
    this.#put("count", lengthView(report));
    updateList(this.#get("findings"), findingsView(report, view), focusRefuge);
    updateList(this.#get("steps"), stepsView(report, view));
    updateList(this.#get("confirm"), confirmView(report, view));
    for (const part of ["findings", "steps", "confirm"]) {
      const list = this.#get(part);
      list.closest<HTMLElement>(".tp-part")!.hidden = list.childElementCount === 0;
    }
    this.#get("ignored").hidden = report.ignored === 0;
    this.#query(`#${this.#options.id}-ignored span`).textContent =
      report.ignored === 1 ? "1 finding is ignored." : `${report.ignored} findings are ignored.`;
    this.#button("fix-safe").hidden = this.#safeEdits().length === 0;
    this.#markFindings();
    if (!live) this.#speak(`${VERDICT_TITLES[report.verdict]}: ${tally(report)}.`);
    this.#showFoot(ms);
    this.#host.dataset["revision"] = String(this.#revision);
    if (this.#first) {
      this.#first = false;
      performance.measure("first-verdict");
      this.#options.onFirstVerdict?.();
    }
  }

  #showEmpty(): void {
    this.#clearResults(emptyView(), "empty");
    this.#speak("");
  }

  #showError(error: CheckerError): void {
    this.#clearResults(errorView(error), "unknown");
    this.#speak(error.message);
  }

  #clearResults(verdict: Html, kind: string): void {
    this.#report = undefined;
    this.#json = "";
    this.#verdict(verdict, kind);
    for (const part of ["advice", "count", "foot"]) this.#put(part, html``);
    for (const part of ["findings", "steps", "confirm"]) {
      this.#get(part).replaceChildren();
      this.#get(part).closest<HTMLElement>(".tp-part")!.hidden = true;
    }
    this.#get("ignored").hidden = true;
    this.#button("fix-safe").hidden = true;
    this.#editor.clearMarks();
  }

  #verdict(content: Html, kind: string): void {
    this.#put("verdict", content);
    this.#get("verdict").className = `tp-verdict tp-is-${kind}`;
  }

  #showFoot(ms: number): void {
    const { state } = this.#options.engine;
    if (state.name !== "ready") return;
    const seconds = (state.ms / 1000).toFixed(1);
    const from = state.way === "snapshot" ? " from saved memory" : "";
    const took = ms < 1 ? "less than 1 ms" : `${Math.round(ms)} ms`;
    this.#put("foot", html`Checked in ${took}, started in ${seconds} s${from}. Nothing was sent: the checker runs in this page.`);
  }

  #showEngine(state: EngineState): void {
    this.#host.dataset["engine"] = state.name === "ready" ? state.way : state.name;
    switch (state.name) {
      case "starting": {
        const [loaded, total] = [megabytes(state.loaded), megabytes(state.total)];
        const words = {
          download: state.loaded > 0 ? `Fetching the checker, ${loaded} of ${total} MB` : "Fetching the checker",
          compile: "Preparing the checker",
          python: "Starting the checker",
        }[state.phase];
        this.#put("engine", html`
          <p class="tp-starting"><progress max="1" ${state.phase === "download" && state.loaded > 0 && html`value="${state.loaded / Math.max(state.total, 1)}"`} aria-label="Start of the checker"></progress> ${words}.
          You can write meanwhile; your draft is checked as soon as it is ready.</p>`);
        break;
      }
      case "failed":
        this.#put("engine", html`
          <div class="tp-failed" role="alert">
            <p><strong>The checker did not start.</strong> ${navigator.onLine ? "" : "You seem to be offline. "}Your text is safe. (${state.message})</p>
            <p><button type="button" class="tp-button tp-button-strong" data-action="retry">Try again</button></p>
            <p class="tp-soft">The same check runs on your own machine: <code>pip install tactful</code>, then <code>tactful check draft.txt</code>.</p>
          </div>`);
        break;
      default:
        this.#put("engine", html``);
    }
  }

  /** Says something to a screen reader once the reader rests; the same thing is not said twice. */
  #speak(words: string): void {
    const status = this.#get("status");
    if (status.textContent !== words) status.textContent = words;
  }

  #notice(words: string): void {
    this.#get("notice").textContent = words;
  }

  // Marks

  #markFindings(): void {
    const kinds = new Map<MarkKind, Span[]>([["error", []], ["warning", []], ["hint", []]]);
    for (const finding of this.#findings()) kinds.get(finding.severity)?.push(finding.utf16);
    this.#editor.clearMarks();
    for (const [kind, spans] of kinds) this.#editor.mark(kind, spans.filter((span) => span.start < span.end));
  }

  /** Shows in the text what the pointer or the focus is on: a step's words, a finding, a fact. */
  #pointed(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
    const step = item?.querySelector<HTMLElement>("[data-step]")?.dataset["step"];
    const finding = item?.dataset["index"];
    this.#editor.mark("evidence", step ? this.#evidence(step) : []);
    this.#editor.mark("current", finding ? [this.#findings()[Number(finding)]?.utf16].filter((span) => span !== undefined) : []);
  }

  #evidence(step: string): Span[] {
    const spans = this.#report?.steps[step]?.evidence ?? [];
    return spans.map((span) => spanToUtf16(this.#checked, span));
  }

  #findings(): Finding[] {
    return this.#report ? counted(this.#report) : [];
  }

  // Doing

  async #clicked(event: MouseEvent): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    if (!button || !this.#host.contains(button)) return;
    const finding = this.#findings()[Number(button.dataset["index"])];
    const menu = button.closest<HTMLDetailsElement>(".tp-more");
    switch (button.dataset["action"]) {
      case "fix": {
        const fix = finding?.fixes[Number(button.dataset["fix"])];
        if (fix) this.#apply(fix.edits, `Done: ${fix.title}.`);
        break;
      }
      case "fix-safe": {
        const edits = this.#safeEdits();
        this.#apply(edits, `${edits.length === 1 ? "One safe fix" : `${edits.length} safe fixes`} applied.`);
        this.#editor.field.focus();
        break;
      }
      case "undo":
        this.#takeBack();
        break;
      case "goto":
        if (finding) this.#goTo(finding);
        break;
      case "ignore":
        if (finding) this.#setIgnored([...this.#ignore, finding.fingerprint]);
        break;
      case "unignore":
        this.#setIgnored([]);
        break;
      case "next":
        this.#walk(1);
        break;
      case "previous":
        this.#walk(-1);
        break;
      case "step": {
        const [first] = this.#evidence(button.dataset["step"] ?? "");
        if (first) this.#editor.select(first);
        break;
      }
      case "confirm": {
        const claim = this.#report?.confirm[Number(button.dataset["index"])];
        if (claim) this.#editor.select(claim.utf16);
        break;
      }
      case "retry":
        this.#retry();
        break;
      case "copy":
        await this.#copy(this.#editor.text, "The draft is copied.");
        break;
      case "markdown":
        if (this.#report) await this.#copy(asMarkdown(this.draft, this.#report), "The report is copied as Markdown.");
        break;
      case "command":
        await this.#copy(asCommand(this.draft), "The command is copied. It prints the same report.");
        break;
      case "json":
        if (this.#json) download("tactful-report.json", `${this.#json}\n`, "application/json");
        break;
      case "share":
        await this.#share();
        break;
      case "reset":
        this.#reset();
        break;
      default:
        return;
    }
    if (menu) menu.open = false;
  }

  /** Applies edits to the text that was checked; the reader may have typed on since then. */
  #apply(edits: readonly Edit[], done: string): void {
    if (this.#editor.text !== this.#checked) return;
    this.#change(applyEdits(this.#checked, edits));
    this.#notice(done);
  }

  #change(text: string): void {
    this.#undo.push(this.#editor.text);
    this.#button("undo").hidden = false;
    this.#editor.text = text;
    this.#store();
    this.#check(false);
  }

  #takeBack(): void {
    const before = this.#undo.pop();
    this.#button("undo").hidden = this.#undo.length === 0;
    if (before === undefined) return;
    this.#editor.text = before;
    this.#editor.field.focus();
    this.#notice("Undone.");
    this.#check(false);
  }

  /** One safe fix of each finding, without those that overlap an earlier one. */
  #safeEdits(): Edit[] {
    const edits: Edit[] = [];
    for (const finding of this.#findings()) {
      const fix = finding.fixes.find(({ kind }) => kind === "safe");
      const free = fix?.edits.every((edit) => edits.every((other) => edit.end <= other.start || other.end <= edit.start));
      if (fix && free) edits.push(...fix.edits);
    }
    return edits;
  }

  #setIgnored(fingerprints: string[]): void {
    this.#ignore = [...new Set(fingerprints)];
    this.#store();
    this.#check(false);
  }

  #goTo(finding: Finding): void {
    this.#editor.select(finding.utf16);
  }

  /** Moves through the findings, round and round; the item says what it is about, the text shows where. */
  #walk(by: 1 | -1): void {
    const items = [...this.#get("findings").querySelectorAll<HTMLElement>(".tp-finding")];
    if (items.length === 0) return;
    const focused = items.findIndex((item) => item.contains(document.activeElement));
    const from = focused >= 0 ? focused : by > 0 ? Math.min(this.#current, items.length - 1) : this.#current;
    this.#current = (from + by + items.length) % items.length;
    const item = items[this.#current];
    item?.querySelector<HTMLElement>('[data-action="goto"]')?.focus();
    item?.scrollIntoView({ block: "nearest" });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "F8") return;
    event.preventDefault();
    this.#walk(event.shiftKey ? -1 : 1);
  }

  #retry(): void {
    this.#options.engine.start();
    this.#check(false);
  }

  #example(): void {
    const menu = this.#get<HTMLSelectElement>("examples");
    const example = EXAMPLES[Number(menu.value)];
    menu.value = "";
    if (!example) return;
    this.#undo.push(this.#editor.text);
    this.#button("undo").hidden = false;
    this.draft = example;
    this.#notice("The example is in the field. Undo brings your text back.");
  }

  #reset(): void {
    const before = this.#editor.text;
    this.draft = { text: "", context: EMPTY_CONTEXT, ignore: [] };
    if (before) this.#undo.push(before);
    this.#button("undo").hidden = this.#undo.length === 0;
    this.#get<HTMLInputElement>("remember").checked = false;
    this.#store(true);
    this.#notice("Everything is cleared. Undo brings your text back.");
    this.#editor.field.focus();
  }

  // The form

  #contextChanged(event: Event): void {
    const changed = event.target instanceof HTMLElement ? event.target.getAttribute("name") : null;
    const { context } = this.draft;
    if (changed === "purpose") this.#fillContext({ ...context, channel: fitting(context) });
    else if (changed === "channel") this.#fillContext(context);
    this.#typed();
  }

  #fillContext(context: Context): void {
    const form = this.#get<HTMLFormElement>("context");
    const set = (name: string, value: string): void => {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    };
    const purpose = context.purpose in catalogue.purposes ? context.purpose : EMPTY_CONTEXT.purpose;
    const channel = fitting({ ...context, purpose });
    const tiers = channelNamed(channel)?.tiers ?? [];
    this.#put("channel", channelOptions(purpose, channel));
    this.#put("tier", tierOptions(tiers, context.tier));
    this.#get("tier").closest<HTMLElement>(".tp-context-field")!.hidden = tiers.length < 2;
    for (const [name, value] of Object.entries({ ...context, purpose, channel })) {
      if (name !== "tier" && name !== "high_security") set(name, value === null ? "" : String(value));
    }
    const security = form.elements.namedItem("high_security");
    if (security instanceof HTMLInputElement) security.checked = context.high_security;
  }

  // Taking away, keeping

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#notice(done);
    } catch {
      this.#editor.field.select();
      this.#notice("This browser does not let the page copy. The draft is selected: copy it yourself.");
    }
  }

  async #share(): Promise<void> {
    const link = new URL(location.href);
    link.search = "";
    link.pathname = new URL(`${this.#options.root}playground/`, location.href).pathname;
    link.hash = await toFragment(this.draft);
    if (link.href.length > LONGEST_LINK) {
      this.#notice(`The link would have ${link.href.length} characters, and many programs cut it at ${LONGEST_LINK}. Copy the draft instead.`);
    } else await this.#copy(link.href, "The link is copied. The draft is in the link itself; no server keeps it.");
  }

  async #readLink(): Promise<boolean> {
    const fragment = location.hash;
    if (!isShared(fragment)) return false;
    history.replaceState(history.state, "", location.pathname + location.search);
    const draft = await fromFragment(fragment);
    if (!draft) {
      this.#notice("This link holds no draft that this page can read. It may have been cut short; your own text is untouched.");
      return false;
    }
    this.draft = draft;
    this.#notice("The draft came with the link.");
    return true;
  }

  #readStore(): void {
    try {
      const kept = localStorage.getItem(STORE);
      if (kept === null) return;
      this.#get<HTMLInputElement>("remember").checked = true;
      const draft = draftFrom(JSON.parse(kept));
      const untouched = this.#editor.text === SAMPLE.text;
      if (draft && untouched) this.draft = draft;
      else if (!draft) localStorage.removeItem(STORE);
    } catch {
      // no storage here, or something else wrote to it: the page opens as if nothing was kept
    }
  }

  /** Keeps the draft on the device, only while the reader asks for it. */
  #store(asked = false): void {
    if (!this.#options.main) return;
    const wanted = this.#get<HTMLInputElement>("remember").checked;
    try {
      const { text, context, ignore } = this.draft;
      if (wanted) localStorage.setItem(STORE, JSON.stringify({ text, ...context, ignore }));
      else if (asked) localStorage.removeItem(STORE);
    } catch {
      if (asked) this.#notice("This browser keeps nothing for this page.");
    }
  }

  // The page

  #keyboard(): void {
    const covered = visualViewport ? innerHeight - visualViewport.height - visualViewport.offsetTop : 0;
    this.#host.style.setProperty("--tp-keyboard", `${Math.max(0, Math.round(covered))}px`);
  }

  #get<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    return this.#query<Kind>(`#${CSS.escape(`${this.#options.id}-${name}`)}`);
  }

  #query<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.#host.querySelector<Kind>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  #button(action: string): HTMLElement {
    return this.#query(`[data-action="${action}"]`);
  }

  #put(name: string, content: Html): void {
    this.#get(name).innerHTML = content.source;
  }
}

/** The context's channel, or the nearest one that carries drafts for its purpose. */
function fitting(context: Context): string {
  const channel = channelNamed(context.channel);
  if (!context.channel || channel?.purposes.includes(context.purpose)) return context.channel;
  const platform = context.channel.split("/")[0];
  const names = platformsFor(context.purpose).flatMap(({ channels }) => channels.map(({ name }) => name));
  return names.find((name) => name.startsWith(`${platform}/`)) ?? names[0] ?? "";
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
