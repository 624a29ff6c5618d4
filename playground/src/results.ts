// What the checker said of the draft, on the page and as marks in the text.

import type { Desk } from "./desk.ts";
import type { Editor } from "./editor.ts";
import { errorView } from "./error-view.ts";
import { html, type Html } from "./html.ts";
import { updateList } from "./keyed.ts";
import { lengthView } from "./length-view.ts";
import type { MarkKind } from "./marks.ts";
import { spanToUtf16 } from "./positions.ts";
import { counted, type CheckerError, type Edit, type Finding, type Report, type Span } from "./report.ts";
import { adviceView, confirmView, emptyView, findingsView, stepsView, tally, verdictView, VERDICT_TITLES } from "./view.ts";

/** An answer of the checker and the text that it is about. */
export interface Checked {
  text: string;
  report: Report;
  /** The report as it came. */
  json: string;
  /** The reader was typing: rules that judge what is unfinished waited. */
  live: boolean;
}

const LISTS = ["findings", "steps", "confirm"] as const;

export interface ResultsOptions {
  host: HTMLElement;
  desk: Desk;
  editor: Editor;
  /** Address of the site's root, ending in a slash. */
  root: string;
  signal: AbortSignal;
}

export class Results {
  readonly #host: HTMLElement;
  readonly #desk: Desk;
  readonly #editor: Editor;
  readonly #root: string;
  #checked: Checked | undefined;
  /** The finding that was walked to last. */
  #current = -1;

  constructor({ host, desk, editor, root, signal }: ResultsOptions) {
    this.#host = host;
    this.#desk = desk;
    this.#editor = editor;
    this.#root = root;
    for (const kind of ["pointerover", "focusin"] as const) {
      host.addEventListener(kind, (event) => this.#pointed(event.target), { signal });
    }
    for (const kind of ["pointerout", "focusout"] as const) {
      host.addEventListener(kind, () => this.#pointed(null), { signal });
    }
  }

  /** What is shown; undefined while nothing is known of the draft. */
  get checked(): Checked | undefined {
    return this.#checked;
  }

  get findings(): Finding[] {
    return this.#checked ? counted(this.#checked.report) : [];
  }

  /** One safe fix of each finding, without those that overlap an earlier one. */
  get safeEdits(): Edit[] {
    const edits: Edit[] = [];
    for (const finding of this.findings) {
      const fix = finding.fixes.find(({ kind }) => kind === "safe");
      const free = fix?.edits.every((edit) => edits.every((other) => edit.end <= other.start || other.end <= edit.start));
      if (fix && free) edits.push(...fix.edits);
    }
    return edits;
  }

  /** The words that meet a step, in UTF-16 units. */
  evidence(step: string): Span[] {
    const { text, report } = this.#checked ?? {};
    const spans = report?.steps[step]?.evidence ?? [];
    return spans.map((span) => spanToUtf16(text ?? "", span));
  }

  show(checked: Checked): void {
    const { text, report, live } = checked;
    const view = { text, root: this.#root };
    // The list's own title goes with its last finding.
    const focusRefuge = this.#desk.get(report.findings.length > 0 ? "findings-title" : "verdict");
    this.#checked = checked;
    this.#verdict(verdictView(report, live), live && report.verdict === "ready" ? "empty" : report.verdict);
    this.#desk.put("advice", adviceView(report));
    this.#desk.put("count", lengthView(report));
    this.#list("findings", findingsView(report, view), focusRefuge);
    this.#list("steps", stepsView(report, view));
    this.#list("confirm", confirmView(report, view));
    this.#showIgnored(report.ignored);
    this.#desk.button("fix-safe").hidden = this.safeEdits.length === 0;
    this.#markFindings();
    if (!live) this.#desk.speak(`${VERDICT_TITLES[report.verdict]}: ${tally(report)}.`);
    this.#desk.settle();
  }

  /** There is no draft. */
  showEmpty(): void {
    this.#clear(emptyView(), "empty");
    this.#desk.speak("");
  }

  showError(error: CheckerError): void {
    this.#clear(errorView(error), "unknown");
    this.#desk.speak(error.message);
  }

  /** Moves through the findings, round and round; the item says what it is about, the text shows where. */
  walk(by: 1 | -1): void {
    const items = [...this.#desk.get("findings").querySelectorAll<HTMLElement>(".tp-finding")];
    if (items.length === 0) return;
    const focused = items.findIndex((item) => item.contains(document.activeElement));
    const from = focused >= 0 ? focused : by > 0 ? Math.min(this.#current, items.length - 1) : this.#current;
    this.#current = (from + by + items.length) % items.length;
    const item = items[this.#current];
    item?.querySelector<HTMLElement>('[data-action="goto"]')?.focus();
    item?.scrollIntoView({ block: "nearest" });
  }

  #clear(verdict: Html, kind: string): void {
    this.#checked = undefined;
    this.#verdict(verdict, kind);
    for (const part of ["advice", "count", "foot"]) this.#desk.put(part, html``);
    for (const name of LISTS) this.#list(name, html``);
    this.#showIgnored(0);
    this.#desk.button("fix-safe").hidden = true;
    this.#editor.markAll(new Map());
  }

  #verdict(content: Html, kind: string): void {
    this.#desk.put("verdict", content);
    this.#desk.get("verdict").className = `tp-verdict tp-is-${kind}`;
  }

  /** Shows a list with its title, or neither when it is empty. */
  #list(name: (typeof LISTS)[number], items: Html, focusRefuge?: HTMLElement): void {
    const list = this.#desk.get(name);
    updateList(list, items, focusRefuge);
    list.closest<HTMLElement>(".tp-part")!.hidden = list.childElementCount === 0;
  }

  #showIgnored(count: number): void {
    this.#desk.get("ignored").hidden = count === 0;
    if (count === 0) return;
    this.#desk.query(`#${this.#host.id}-ignored span`).textContent = count === 1 ? "1 finding is ignored." : `${count} findings are ignored.`;
    this.#desk.button("unignore").textContent = count === 1 ? "Show it again" : "Show them again";
  }

  #markFindings(): void {
    const kinds = new Map<MarkKind, Span[]>([["error", []], ["warning", []], ["hint", []]]);
    for (const { severity, utf16 } of this.findings) if (utf16.start < utf16.end) kinds.get(severity)?.push(utf16);
    this.#editor.markAll(kinds);
  }

  /** Shows in the text what the pointer or the focus is on: a step's words, a finding. */
  #pointed(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
    const step = item?.querySelector<HTMLElement>("[data-step]")?.dataset["step"];
    const finding = item?.dataset["index"];
    this.#editor.mark("evidence", step ? this.evidence(step) : []);
    this.#editor.mark("current", finding ? [this.findings[Number(finding)]?.utf16].filter((span) => span !== undefined) : []);
  }
}
