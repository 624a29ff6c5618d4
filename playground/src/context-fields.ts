// The form that says what a draft is, where it goes and between whom.

import { catalogue, channelNamed, platformsFor, PURPOSE_TITLES } from "./catalogue.ts";
import type { Context } from "./draft.ts";
import { html, type Html } from "./html.ts";

/** Returns the fields; `purposes` are the names of those on offer. */
export function contextFields(id: string, context: Context, purposes = Object.keys(catalogue.purposes)): Html {
  const tiers = channelNamed(context.channel)?.tiers ?? [];
  return html`
    ${field(`${id}-purpose`, "What it is", html`
      <select id="${id}-purpose" name="purpose">
        ${purposes.map((name) => option(name, PURPOSE_TITLES[name] ?? name, name === context.purpose))}
      </select>`)}
    ${field(`${id}-channel`, "Where it goes", html`
      <select id="${id}-channel" name="channel">${channelOptions(context.purpose, context.channel)}</select>`)}
    ${field(`${id}-tier`, "Your account", html`
      <select id="${id}-tier" name="tier">${tierOptions(tiers, context.tier)}</select>`, tiers.length < 2)}
    ${field(`${id}-to`, "Their name", html`<input id="${id}-to" name="to" value="${context.to}" maxlength="200">`)}
    ${field(`${id}-from`, "Your name", html`<input id="${id}-from" name="from" value="${context.from}" maxlength="200">`)}
    <details class="tp-context-more">
      <summary>More about the two of you</summary>
      <div class="tp-context-fields">
        ${field(`${id}-relation`, "How you know each other", html`
          <select id="${id}-relation" name="relation">
            ${option("", "not said", context.relation === "")}
            ${Object.entries(catalogue.relations).map(([name, words]) => option(name, words, name === context.relation))}
          </select>`)}
        ${field(`${id}-notes-left`, "Notes left this month", html`
          <input id="${id}-notes-left" name="notes_left" type="number" min="0" inputmode="numeric" value="${context.notes_left ?? ""}">`)}
        <label class="tp-check"><input type="checkbox" name="high_security" ${context.high_security && html`checked`}> <span>They work in a high-security profession</span></label>
      </div>
    </details>`;
}

export function field(id: string, label: string, control: Html, hidden = false): Html {
  return html`<div class="tp-context-field" ${hidden && html`hidden`}><label class="tp-label" for="${id}">${label}</label>${control}</div>`;
}

export function channelOptions(purpose: string, chosen: string): Html {
  return html`${option("", "anywhere", chosen === "")}${channelGroups(purpose, chosen)}`;
}

/** Every channel that carries drafts for a purpose, by platform. */
export function channelGroups(purpose: string, chosen: string): Html {
  return html`${platformsFor(purpose).map(
    (platform) => html`<optgroup label="${platform.title}">${platform.channels.map((channel) =>
      option(channel.name, `${platform.title}: ${channel.title}`, channel.name === chosen),
    )}</optgroup>`,
  )}`;
}

export function tierOptions(tiers: readonly { name: string; title: string }[], chosen: string): Html {
  return html`${tiers.map((tier, index) => option(tier.name, tier.title, tier.name === chosen || (chosen === "" && index === 0)))}`;
}

export function option(value: string, title: string, selected: boolean): Html {
  return html`<option value="${value}" ${selected && html`selected`}>${title}</option>`;
}
