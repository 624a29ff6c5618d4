// Words for a no: the reader says how it is, where they answer and in what tone.

import { Desk } from "./desk.ts";
import { House } from "./house.ts";
import { settingsElsewhere } from "./keeper.ts";
import { EMPTY_CONTEXT, type Draft } from "./draft.ts";
import { Outgoing } from "./outgoing.ts";
import { Pace } from "./pace.ts";
import type { Report } from "./report.ts";
import { openSheet, type SheetOptions } from "./sheet.ts";

interface Wording {
  text: string;
  report: Report;
}

export function openPage(host: HTMLElement, root: string): Promise<void> {
  return openSheet(host, root, (options) => new Decline(options).open());
}

class Decline {
  readonly #options: SheetOptions;
  readonly #desk: Desk;
  readonly #form: HTMLFormElement;
  readonly #outgoing: Outgoing;
  readonly #house: House;
  readonly #pace = new Pace((live) => void this.#ask(live));
  #channel = "";

  constructor(options: SheetOptions) {
    this.#options = options;
    const { host, engine, signal, root } = options;
    this.#desk = new Desk({
      host,
      engine,
      signal,
      words: { meanwhile: "The words come as soon as it is ready.", command: "tactful compose --purpose decline" },
      ask: () => this.#pace.now(),
      actions: {
        copy: () => this.#outgoing.actions.copy(),
        edit: () => this.#outgoing.actions.edit(),
        suggest: () => this.#outgoing.actions.suggest(),
      },
    });
    this.#outgoing = new Outgoing(this.#desk, (text) => this.#draft(text), root, signal);
    this.#house = new House({ desk: this.#desk, engine, signal, changed: () => this.#pace.now() });
    this.#form = this.#desk.get<HTMLFormElement>("form");
    this.#form.addEventListener("submit", (event) => (event.preventDefault(), this.#pace.now()), { signal });
    this.#form.addEventListener("input", () => (this.#desk.outdate(), this.#pace.typed()), { signal });
  }

  open(): void {
    this.#house.put(settingsElsewhere());
    this.#pace.now();
  }

  #values(): Record<string, string> {
    return Object.fromEntries([...new FormData(this.#form)].map(([name, value]) => [name, String(value).trim()]));
  }

  async #ask(live: boolean): Promise<void> {
    if (this.#house.settled) await this.#house.settled;
    const reply = await this.#desk.ask<Wording>({ op: "decline", ...this.#values(), settings: this.#house.inForce });
    if (!reply) return;
    if ("error" in reply) {
      this.#desk.notice(reply.error.message);
      return;
    }
    const { text, report } = reply.result;
    this.#channel = report.channel ?? "";
    this.#outgoing.suggest(text, report);
    if (!live) this.#desk.speak(`Your no: ${text}`);
    this.#desk.settle();
    this.#options.answered(async () => location.href);
  }

  #draft(text: string): Draft {
    const { to = "", from = "" } = this.#values();
    return { text, ignore: [], settings: this.#house.inForce, context: { ...EMPTY_CONTEXT, purpose: "decline", channel: this.#channel, tier: "", to, from } };
  }
}
