// A text that is ready to send: the reader may change it, sees its length, copies it, or takes it to the draft page.

import type { Desk } from "./desk.ts";
import { checkRequest, type Draft } from "./draft.ts";
import { html, type Html } from "./html.ts";
import { Pace } from "./pace.ts";
import type { Report } from "./report.ts";
import { openInDraft } from "./share.ts";
import { lengthView } from "./length-view.ts";
import { tally, VERDICT_TITLES } from "./view.ts";

export class Outgoing {
  readonly #desk: Desk;
  readonly #field: HTMLTextAreaElement;
  readonly #draftOf: (text: string) => Draft;
  readonly #root: string;
  readonly #pace = new Pace((live) => void this.#count(live));
  #suggested = "";

  /** `draftOf` says what the text is and where it goes, once it is there. */
  constructor(desk: Desk, draftOf: (text: string) => Draft, root: string, signal: AbortSignal) {
    this.#desk = desk;
    this.#draftOf = draftOf;
    this.#root = root;
    this.#field = desk.get<HTMLTextAreaElement>("reply");
    this.#field.addEventListener("input", () => this.#typed(), { signal });
  }

  readonly actions = {
    copy: (): Promise<void> => this.#desk.copy(this.#field.value, "Copied. Read it once more before you send it.", this.#field),
    edit: (): Promise<void> => openInDraft(this.#root, this.#draftOf(this.#field.value)),
    suggest: (): void => {
      this.#field.value = this.#suggested;
      this.#field.focus();
      this.#changed();
    },
  };

  /** Shows a suggestion, with what the checker says of it if that is known; none hides the place. */
  suggest(text: string | null, report?: Report): void {
    this.#desk.get("outgoing").hidden = text === null;
    if (text === null) return;
    const own = this.#field.value !== "" && this.#field.value !== this.#suggested;
    this.#suggested = text;
    if (!own) this.#field.value = text;
    this.#changed(own ? undefined : report);
  }

  /** Takes the text away, the reader's own too. */
  clear(): void {
    this.#suggested = this.#field.value = "";
    this.suggest(null);
  }

  #changed(report?: Report): void {
    this.#offer();
    if (report) this.#desk.put("count", wordView(report, false));
    else this.#pace.now();
  }

  #typed(): void {
    this.#offer();
    this.#pace.typed();
  }

  #offer(): void {
    this.#desk.button("suggest").hidden = this.#field.value === this.#suggested;
  }

  async #count(live: boolean): Promise<void> {
    const reply = await this.#desk.ask<Report>(checkRequest(this.#draftOf(this.#field.value), live), "count");
    if (reply) this.#desk.put("count", "error" in reply ? html`${reply.error.message}` : wordView(reply.result, live));
  }
}

/** The checker's word on it, in short; the draft page has the rest. */
function wordView(report: Report, unfinished: boolean): Html {
  const open = unfinished && report.verdict === "ready";
  return html`${lengthView(report)} ${!open && html`<span class="verdict verdict-${report.verdict}">${VERDICT_TITLES[report.verdict]}</span> <span>${tally(report)}</span>`}`;
}
