// The app's form and its empty places. The build writes it into the page; a live draft gets it when it is opened.

import { contextFields } from "./context-fields.ts";
import type { Draft } from "./draft.ts";
import { EXAMPLES } from "./examples.ts";
import { houseView } from "./house.ts";
import { Html, html } from "./html.ts";
import { lengthView } from "./length-view.ts";
import type { Report } from "./report.ts";
import { adviceView, confirmView, findingsView, stepsView, verdictView } from "./view.ts";

export interface ShellOptions {
  /** Prefix of all ids. */
  id: string;
  draft: Draft;
  /** Address of the site's root, ending in a slash. */
  root: string;
  /** Level of the headings. */
  level: number;
  /** What the checker says of the draft, when that is known already. */
  report?: Report | undefined;
}

export function shell({ id, draft, root, level, report }: ShellOptions): Html {
  const context = { text: draft.text, root };
  return html`
    <div class="tp-desk">
    <div class="tp-write">
      <div class="tp-write-head">
        <label class="tp-label" for="${id}-text">Your draft</label>
        <select class="tp-examples" id="${id}-examples" aria-label="Replace the draft with an example">
          <option value="">Examples…</option>
          ${EXAMPLES.map((example, index) => html`<option value="${index}">${example.title}</option>`)}
        </select>
      </div>
      <div class="tp-field">
        <div class="tp-backdrop" aria-hidden="true"></div>
        <textarea class="tp-text" id="${id}-text" aria-describedby="${id}-count ${id}-keys" rows="6" spellcheck="true" autocapitalize="sentences" enterkeyhint="enter">${draft.text}</textarea>
      </div>
      <p class="tp-count" id="${id}-count">${report && lengthView(report)}</p>
      <p class="vh" id="${id}-keys">F8 goes to the next finding, Shift F8 to the one before.</p>
      <p class="tp-notice" id="${id}-notice" role="status"></p>
      <div class="tp-tools" role="group" aria-label="What to do with the draft">
        <button type="button" class="tp-button" data-action="copy">Copy draft</button>
        <button type="button" class="tp-button" data-action="fix-safe" hidden>Apply safe fixes</button>
        <button type="button" class="tp-button" data-action="undo" hidden>Undo</button>
        <details class="tp-more">
          <summary class="tp-button">More</summary>
          <div class="tp-menu">
            <button type="button" class="tp-button" data-action="share">Copy a link to all this</button>
            <button type="button" class="tp-button" data-action="markdown">Copy the report as Markdown</button>
            <button type="button" class="tp-button" data-action="json">Download the report as JSON</button>
            <button type="button" class="tp-button" data-action="command">Copy the equal command</button>
            <button type="button" class="tp-button" data-action="reset">Start over</button>
            <label class="tp-check"><input type="checkbox" id="${id}-remember"> <span>Remember on this device</span></label>
          </div>
        </details>
      </div>
    </div>
    <form class="tp-context" id="${id}-context" aria-label="What it is and where it goes" autocomplete="off">
      ${contextFields(id, draft.context)}
    </form>
    <details class="tp-context-more" id="${id}-changes" hidden>
      <summary>Before and after</summary>
      <div id="${id}-versions"></div>
    </details>
    ${houseView(id)}
    </div>
    <div class="tp-verdict ${report ? `tp-is-${report.verdict}` : "tp-is-empty"}" id="${id}-verdict" tabindex="-1">${report && verdictView(report)}</div>
    <div class="tp-results" id="${id}-results">
      <p class="vh" role="status" id="${id}-status"></p>
      <div class="tp-engine" id="${id}-engine"></div>
      <div class="tp-advice" id="${id}-advice">${report && adviceView(report)}</div>
      <section class="tp-part" aria-labelledby="${id}-findings-title" ${report && report.findings.length > 0 ? "" : html`hidden`}>
        <div class="tp-part-head">
          <h${level} class="tp-heading" id="${id}-findings-title" tabindex="-1">Findings</h${level}>
          <span class="tp-walk">
            <button type="button" class="tp-button" data-action="previous" aria-label="Previous finding">↑</button>
            <button type="button" class="tp-button" data-action="next" aria-label="Next finding">↓</button>
          </span>
        </div>
        <ol class="tp-findings" id="${id}-findings">${report && findingsView(report, context)}</ol>
      </section>
      <p class="tp-ignored" id="${id}-ignored" hidden><span></span> <button type="button" class="tp-link" data-action="unignore">Show them again</button></p>
      <section class="tp-part" aria-labelledby="${id}-steps-title" ${report && Object.keys(report.steps).length > 0 ? "" : html`hidden`}>
        <h${level} class="tp-heading" id="${id}-steps-title">Six steps</h${level}>
        <ol class="tp-steps" id="${id}-steps">${report && stepsView(report, context)}</ol>
      </section>
      <section class="tp-part" aria-labelledby="${id}-confirm-title" ${report && report.confirm.length > 0 ? "" : html`hidden`}>
        <h${level} class="tp-heading" id="${id}-confirm-title">Facts to confirm</h${level}>
        <p class="tp-soft">A checker cannot know these. Read each one again before you send.</p>
        <ul class="tp-confirm" id="${id}-confirm">${report && confirmView(report, context)}</ul>
      </section>
      <p class="tp-foot" id="${id}-foot"></p>
    </div>`;
}
