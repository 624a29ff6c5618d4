// The form of the compose page; the build writes it, because it shares the fields for the context.

import { contextFields } from "./context-fields.ts";
import { EMPTY_CONTEXT } from "./draft.ts";
import { FACTS } from "./facts.ts";
import { houseView } from "./house.ts";
import { html, type Html } from "./html.ts";

export function composeShell(id: string): Html {
  const asked = FACTS.purposes[EMPTY_CONTEXT.purpose] ?? [];
  return html`
    <form class="tp-desk needs-scripts" id="${id}-form" aria-label="What you know">
      <div class="tp-context">${contextFields(id, EMPTY_CONTEXT, Object.keys(FACTS.purposes))}</div>
      <fieldset class="tp-facts">
        <legend>What you know; leave out what you do not</legend>
        ${Object.entries(FACTS.facts).map(([name, { opening, example }]) => html`
          <div class="tp-fact" data-fact="${name}" ${!asked.includes(name) && html`hidden`}>
            <label class="tp-label" for="${id}-${name}">${opening}</label>
            <input id="${id}-${name}" name="${name}" maxlength="300" aria-describedby="${id}-${name}-example">
            <p class="tp-soft" id="${id}-${name}-example">such as <q>${example}</q></p>
          </div>`)}
      </fieldset>
      ${houseView(id)}
      <div class="tp-tools">
        <button type="submit" class="tp-button tp-button-strong">Compose drafts</button>
        <button type="button" class="tp-button" data-action="reset">Start over</button>
        <button type="button" class="tp-button" data-action="undo" hidden>Undo</button>
        <button type="button" class="tp-button" data-action="share" data-page-only>Copy a link to all this</button>
        <button type="button" class="tp-button" data-action="print">Print</button>
        <label class="tp-check" data-page-only><input type="checkbox" id="${id}-remember"> <span>Remember on this device</span></label>
      </div>
      <p class="tp-notice" id="${id}-notice" role="status"></p>
    </form>
    <div class="tp-outcome needs-scripts">
      <div class="tp-verdict tp-is-empty" id="${id}-verdict"><p class="tp-verdict-line">
        <span class="tp-sign" aria-hidden="true">…</span> <strong>Nothing to compose yet</strong>
        <span class="tp-tally">Fill in two or three lines.</span></p></div>
      <div class="tp-results">
        <p class="vh" role="status" id="${id}-status"></p>
        <div class="tp-engine" id="${id}-engine"></div>
        <ol class="tp-variants" id="${id}-variants"></ol>
        <p class="tp-foot" id="${id}-foot"></p>
      </div>
    </div>`;
}
