// Reads the context from its fields, and puts one into them: the channel follows the purpose, the account the channel.

import { catalogue, channelNamed, platformsFor } from "./catalogue.ts";
import { channelOptions, tierOptions } from "./context-fields.ts";
import { EMPTY_CONTEXT, type Context } from "./draft.ts";

export class ContextForm {
  readonly #form: HTMLFormElement;

  /** Calls `changed` after each change by the reader, when the fields fit each other again. */
  constructor(form: HTMLFormElement, changed: () => void, signal: AbortSignal) {
    this.#form = form;
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener(
      "input",
      ({ target }) => {
        const name = target instanceof HTMLElement ? target.getAttribute("name") : null;
        if (name === "purpose" || name === "channel") this.context = this.context;
        changed();
      },
      { signal },
    );
  }

  get context(): Context {
    const data = new FormData(this.#form);
    const value = (name: keyof Context): string => String(data.get(name) ?? "").trim();
    const notes = value("notes_left");
    return {
      purpose: value("purpose"),
      channel: value("channel"),
      tier: value("tier"),
      to: value("to"),
      from: value("from"),
      relation: value("relation"),
      high_security: data.get("high_security") !== null,
      notes_left: /^\d+$/.test(notes) ? Number(notes) : null,
    };
  }

  set context(context: Context) {
    const purpose = context.purpose in catalogue.purposes ? context.purpose : EMPTY_CONTEXT.purpose;
    const channel = fitting({ ...context, purpose });
    const tiers = channelNamed(channel)?.tiers ?? [];
    this.#select("channel").innerHTML = channelOptions(purpose, channel).source;
    const tier = this.#select("tier");
    tier.innerHTML = tierOptions(tiers, context.tier).source;
    tier.closest<HTMLElement>(".tp-context-field")!.hidden = tiers.length < 2;
    const { tier: _, high_security, ...rest } = context;
    for (const [name, value] of Object.entries({ ...rest, purpose, channel })) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = String(value ?? "");
    }
    const security = this.#form.elements.namedItem("high_security");
    if (security instanceof HTMLInputElement) security.checked = high_security;
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
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
