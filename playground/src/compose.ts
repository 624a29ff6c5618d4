// From what the writer knows to drafts that fit.

import { outcomeView, spoken, variantsView, type Composition } from "./compose-view.ts";
import { ContextForm } from "./context-form.ts";
import { Desk } from "./desk.ts";
import { draftFrom, EMPTY_CONTEXT, said, type Context } from "./draft.ts";
import { errorView } from "./error-view.ts";
import { FACTS } from "./facts.ts";
import { House } from "./house.ts";
import { html, type Html } from "./html.ts";
import { Keeper, settingsElsewhere } from "./keeper.ts";
import { updateList } from "./keyed.ts";
import { Pace } from "./pace.ts";
import { broughtBy, copyLink, holdsLink, linkTo, openInDraft, takeLink } from "./share.ts";
import { openSheet, type SheetOptions } from "./sheet.ts";

interface Known {
  context: Context;
  facts: Record<string, string>;
  /** House settings, as the text of a tactful.toml; empty for none. */
  settings: string;
}

/** Milliseconds after a key before drafts are made anew: it takes a hundred checks. */
const PAUSE = 500;

export function openPage(host: HTMLElement, root: string): Promise<void> {
  return openSheet(host, root, (options) => new Compose(options).open());
}

class Compose {
  readonly #options: SheetOptions;
  readonly #desk: Desk;
  readonly #context: ContextForm;
  readonly #house: House;
  readonly #keeper: Keeper<Known> | undefined;
  readonly #pace = new Pace((live) => void this.#ask(live), { typing: PAUSE });
  readonly #nothing: string;
  #made: Composition | undefined;
  #of: Context = EMPTY_CONTEXT;
  #before: Known | undefined;
  #asked = false;

  constructor(options: SheetOptions) {
    this.#options = options;
    const { host, engine, signal, page } = options;
    const desk = (this.#desk = new Desk({
      host,
      engine,
      signal,
      words: {
        meanwhile: "You can write meanwhile; your drafts come as soon as it is ready.",
        command: "tactful compose --help",
      },
      ask: () => this.#pace.now(),
      actions: {
        copy: (button) => this.#copy(button),
        edit: (button) => this.#edit(button),
        print: () => print(),
        share: () => this.#share(),
        reset: () => this.#reset(),
        undo: () => this.#undo(),
      },
    }));
    this.#nothing = desk.get("verdict").innerHTML;
    const form = desk.get<HTMLFormElement>("form");
    this.#context = new ContextForm(form, () => this.#changed(), signal);
    form.addEventListener("submit", () => this.#submit(), { signal });
    this.#house = new House({ desk, engine, signal, changed: () => (this.#keep(), this.#pace.now()) });
    if (!page) return;
    this.#keeper = new Keeper("tactful-compose", desk.get<HTMLInputElement>("remember"), knownFrom);
    desk.get("remember").addEventListener("change", () => this.#remember(), { signal });
    addEventListener("hashchange", () => void this.#readLink(), { signal });
  }

  async open(): Promise<void> {
    const linked = this.#options.page && (await this.#readLink());
    const kept = linked ? undefined : this.#keeper?.load();
    if (kept && isNothing(this.known)) this.known = kept;
    else if (!linked) this.#house.put(settingsElsewhere());
    this.#context.context = this.#context.context;
    this.#showFacts();
    this.#pace.now();
  }

  get known(): Known {
    const facts = Object.keys(FACTS.facts).map((name) => [name, this.#fact(name).value.trim()]);
    return { context: this.#context.context, facts: Object.fromEntries(facts), settings: this.#house.kept };
  }

  set known({ context, facts, settings }: Known) {
    this.#house.put(settings);
    this.#context.context = context;
    for (const name of Object.keys(FACTS.facts)) this.#fact(name).value = facts[name] ?? "";
    this.#showFacts();
    this.#pace.now();
  }

  #changed(): void {
    this.#desk.outdate();
    this.#showFacts();
    this.#keep();
    this.#pace.typed();
  }

  #keep(): void {
    this.#keeper?.save(plainKnown(this.known));
  }

  /** Shows the facts that the purpose takes; what was written in others stays there for another purpose. */
  #showFacts(): void {
    const wanted = FACTS.purposes[this.#context.context.purpose] ?? [];
    for (const name of Object.keys(FACTS.facts)) {
      this.#fact(name).closest<HTMLElement>(".tp-fact")!.hidden = !wanted.includes(name);
    }
  }

  #submit(): void {
    this.#asked = true;
    this.#pace.now();
  }

  async #ask(live: boolean): Promise<void> {
    if (this.#house.settled) await this.#house.settled;
    const known = { ...this.known, settings: this.#house.inForce };
    if (isNothing(known)) {
      this.#desk.outdate();
      if (this.#options.page) this.#options.engine.start();
      this.#show(undefined, this.#nothing, "empty");
      this.#desk.speak("");
      return;
    }
    const reply = await this.#desk.ask<Composition>(request(known));
    if (!reply) return;
    if ("error" in reply) {
      this.#show(undefined, errorView(reply.error).source, "unknown");
      this.#desk.speak(reply.error.message);
      return;
    }
    this.#of = known.context;
    this.#show(reply.result, outcomeView(reply.result, this.#options.root).source, reply.result.variants.length > 0 ? "ready" : "revise");
    if (!live) this.#desk.speak(spoken(reply.result));
    // On a phone the drafts lie below the form.
    if (this.#asked) this.#desk.get("verdict").scrollIntoView({ block: "nearest" });
    this.#asked = false;
    this.#desk.settle();
    this.#options.answered(() => this.#link());
  }

  #show(made: Composition | undefined, verdict: Html["source"], kind: string): void {
    this.#made = made;
    const place = this.#desk.get("verdict");
    place.className = `tp-verdict tp-is-${kind}`;
    if (place.innerHTML !== verdict) place.innerHTML = verdict;
    const list = this.#desk.get("variants");
    updateList(list, made ? variantsView(made) : html``, place);
  }

  #copy(button: HTMLElement): Promise<void> {
    return this.#desk.copy(this.#variant(button), "The draft is copied. Read it once more before you send it.");
  }

  #edit(button: HTMLElement): Promise<void> {
    return openInDraft(this.#options.root, { text: this.#variant(button), context: this.#of, ignore: [], settings: this.#house.kept });
  }

  #variant(button: HTMLElement): string {
    return this.#made?.variants[Number(button.dataset["index"])]?.text ?? "";
  }

  // Taking away, keeping

  #link(): Promise<string> {
    return linkTo(`${this.#options.root}playground/compose/`, "c", plainKnown(this.known));
  }

  async #share(): Promise<void> {
    await copyLink(this.#desk, await this.#link(), {
      done: "The link is copied. What you know is in the link itself; no server keeps it.",
      tooLong: "Leave out what matters least.",
    });
  }

  async #readLink(): Promise<boolean> {
    if (!holdsLink("c")) return false;
    const known = knownFrom(await takeLink("c"));
    if (!known) {
      this.#desk.notice("This link holds nothing that this page can read. It may have been cut short; your own text is untouched.");
      return false;
    }
    const own = !isNothing(this.known);
    this.#offerUndo();
    this.known = known;
    this.#desk.notice(broughtBy("What you see came with the link.", known.settings, own));
    return true;
  }

  #remember(): void {
    if (!this.#keeper?.follow(plainKnown(this.known))) this.#desk.notice("This browser keeps nothing for this page.");
  }

  #reset(): void {
    this.#offerUndo();
    this.#keeper?.forget();
    this.known = { context: EMPTY_CONTEXT, facts: {}, settings: this.#house.kept };
    this.#desk.notice("Everything is cleared. Undo brings it back.");
    this.#desk.get("to").focus();
  }

  /** Keeps what stands here for undo, before something else takes its place. */
  #offerUndo(): void {
    if (!isNothing(this.known)) this.#before = this.known;
    this.#desk.button("undo").hidden = this.#before === undefined;
  }

  #undo(): void {
    if (this.#before) this.known = { ...this.#before, settings: this.#house.kept };
    this.#before = undefined;
    this.#desk.button("undo").hidden = true;
    this.#desk.notice("Undone.");
    this.#desk.get("to").focus();
  }

  #fact(name: string): HTMLInputElement {
    return this.#desk.get<HTMLInputElement>(name);
  }
}

/** Only the facts that the purpose takes are sent: the others are not on the page. */
function request({ context, facts, settings }: Known): object {
  const wanted = FACTS.purposes[context.purpose] ?? [];
  return { op: "compose", ...said(context), settings, ...Object.fromEntries(wanted.map((name) => [name, facts[name] ?? ""])) };
}

function isNothing({ context, facts }: Known): boolean {
  return context.to === "" && Object.values(facts).every((fact) => fact === "");
}

function plainKnown({ context, facts, settings }: Known): Record<string, unknown> {
  return { ...said(context), settings, ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== "")) };
}

/** Reads what is known from something that came from outside; undefined when it is nothing of the kind. */
function knownFrom(value: unknown): Known | undefined {
  const draft = draftFrom({ text: "", ...(value as object) });
  if (typeof value !== "object" || value === null || !draft) return undefined;
  const given = value as Record<string, unknown>;
  const facts = Object.keys(FACTS.facts).map((name) => [name, typeof given[name] === "string" ? given[name] : ""]);
  return { context: draft.context, facts: Object.fromEntries(facts), settings: draft.settings ?? settingsElsewhere() };
}
