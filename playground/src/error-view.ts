import { html, type Html } from "./html.ts";
import type { CheckerError } from "./report.ts";

/** What the checker says instead of an answer. */
export function errorView(error: CheckerError): Html {
  return html`<p class="tp-verdict-line"><span class="tp-sign" aria-hidden="true">?</span>
    <strong>This cannot be checked</strong></p>
    <p class="tp-advice">${error.message}${error.cure && ` ${error.cure}`}</p>`;
}
