// What the reader sees of an audit: how far it is, what went wrong, what it found.

import type { AuditResult, AuditState, BrokenRow } from "./audit.ts";
import type { Desk } from "./desk.ts";
import { html, type Html } from "./html.ts";
import type { CheckerError } from "./report.ts";

/** Broken rows that are listed; a file of another kind may have thousands. */
const LISTED = 200;

export class AuditView {
  readonly #desk: Desk;
  readonly #root: string;
  #broken: BrokenRow[] = [];
  #began = 0;
  #opened = 0;
  #spoken = 0;

  constructor(desk: Desk, root: string) {
    this.#desk = desk;
    this.#root = root;
  }

  begin(name: string): void {
    this.#broken = [];
    this.#began = performance.now();
    this.#opened = this.#spoken = 0;
    this.#desk.put("trouble", html``);
    this.#desk.notice("");
    this.#desk.get("result").hidden = true;
    this.#desk.get("run").hidden = false;
    this.#desk.get<HTMLProgressElement>("bar").removeAttribute("value");
    this.#desk.get("words").textContent = `Opening ${name}`;
    this.#desk.speak(`Reading ${name}.`);
  }

  /** The first row is about to be read: what the start of the checker took says nothing about the rest. */
  opened(): void {
    this.#opened = performance.now();
  }

  progress({ share, rows, broken }: AuditState): void {
    this.#broken.push(...broken);
    const percent = Math.floor(share * 100);
    this.#desk.get<HTMLProgressElement>("bar").value = share;
    this.#desk.get("words").textContent = `${number(rows)} rows, ${percent} %${this.#left(share)}`;
    // A screen reader hears of every quarter.
    if (percent >= this.#spoken + 25 && percent < 100) {
      this.#spoken = percent - (percent % 25);
      this.#desk.speak(`${this.#spoken} % read.`);
    }
  }

  /** Shows what was found: in the whole file, or in the part that was read. */
  finish({ tables }: AuditResult, partOf?: AuditState): void {
    const seconds = (performance.now() - this.#began) / 1000;
    const focused = this.#stop();
    this.#desk.put("broken", brokenView(this.#broken));
    const place = this.#desk.get("tables");
    // The checker's own markup, in which every text is escaped; nothing of the file stands in it.
    place.innerHTML = tables;
    for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href*="/rules/"]')) {
      link.href = link.href.replace(/^.*\/(?=rules\/[^/]+\/$)/, this.#root);
    }
    this.#desk.put("foot", html`Read in ${seconds.toFixed(1)} s. Nothing was sent: the file was read in this page.`);
    const part = partOf && `the first ${number(partOf.rows)} rows (${Math.floor(partOf.share * 100)} % of the file)`;
    this.#desk.get("title").textContent = part ? `What ${part} show` : "What the file shows";
    this.#desk.button("whole").hidden = !part;
    this.#desk.button("command").hidden = Boolean(part);
    this.#desk.notice(part ? "Stopped. What was found so far is below; the rest of the file was not read." : "");
    this.#desk.get("result").hidden = false;
    this.#desk.speak(part ? "" : `Done. ${place.querySelector("p")?.textContent ?? ""}`);
    if (focused) this.#desk.get("title").focus();
  }

  fail(error: CheckerError): void {
    const focused = this.#stop();
    this.#desk.put("trouble", html`
      <div class="tp-failed" role="alert">
        <p><strong>This file cannot be audited.</strong> ${error.message}</p>
        ${error.cure && html`<p>${error.cure}</p>`}
      </div>`);
    this.#desk.speak("");
    if (focused) this.#desk.get("file").focus();
  }

  /** Puts the progress away before anything was found. */
  cancel(): void {
    const focused = this.#stop();
    this.#desk.notice("Stopped. Nothing of the file had been read.");
    this.#desk.speak("");
    if (focused) this.#desk.get("file").focus();
  }

  /** Puts the progress away; returns whether the focus was in it. */
  #stop(): boolean {
    const run = this.#desk.get("run");
    const focused = run.contains(document.activeElement);
    run.hidden = true;
    return focused;
  }

  #left(share: number): string {
    const spent = (performance.now() - this.#opened) / 1000;
    if (share < 0.01 || spent < 2) return "";
    const left = (spent / share) * (1 - share);
    if (left < 5) return ", a few seconds left";
    return left < 90 ? `, about ${Math.ceil(left / 5) * 5} s left` : `, about ${Math.round(left / 60)} min left`;
  }
}

function brokenView(rows: readonly BrokenRow[]): Html {
  if (rows.length === 0) return html``;
  const more = rows.length - LISTED;
  return html`
    <details class="tp-broken">
      <summary>${rows.length === 1 ? "1 row" : `${number(rows.length)} rows`} could not be read and ${rows.length === 1 ? "is" : "are"} left out</summary>
      <ul>
        ${rows.slice(0, LISTED).map(({ line, problem }) => html`<li>Line ${line}: ${problem}</li>`)}
        ${more > 0 && html`<li>… and ${number(more)} more</li>`}
      </ul>
    </details>`;
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
