// How long a text is, against what its channel takes.

import { catalogue } from "./catalogue.ts";
import { html, type Html } from "./html.ts";
import type { Report } from "./report.ts";

export function lengthView({ length }: Report): Html {
  const { used, limit, recommended, unit } = length;
  const words = catalogue.units[unit] ?? unit;
  const over = limit !== null && used > limit;
  const long = !over && recommended !== null && used > recommended;
  const bound = limit ?? recommended;
  const state = over ? "over" : long ? "long" : "fine";
  const of = limit !== null ? ` of ${number(limit)}` : "";
  const aim = limit === null && recommended !== null ? `, aim at ${number(recommended)}` : "";
  const rest = over ? `, ${number(used - (limit ?? 0))} too many` : "";
  return html`
    ${bound !== null && html`<progress class="tp-meter tp-meter-${state}" max="${bound}" value="${Math.min(used, bound)}" aria-hidden="true"></progress>`}
    <span class="tp-used tp-used-${state}"><strong>${number(used)}</strong>${of} ${words}${rest}${aim}</span>`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
