// Somebody asks to connect: what the reader sees of them, what to do, and a reply to send.

import { channelFor } from "./catalogue.ts";
import { Desk } from "./desk.ts";
import { EMPTY_CONTEXT, type Draft } from "./draft.ts";
import { errorView } from "./error-view.ts";
import { House } from "./house.ts";
import { html } from "./html.ts";
import { adviceView, reasonsView, recommendationView, spoken, toneOf, type Review } from "./incoming-view.ts";
import { Keeper, settingsElsewhere } from "./keeper.ts";
import { updateList } from "./keyed.ts";
import { Outgoing } from "./outgoing.ts";
import { Pace } from "./pace.ts";
import { broughtBy, copyLink, holdsLink, linkTo, takeLink } from "./share.ts";
import { openSheet, type SheetOptions } from "./sheet.ts";

interface Request {
  signals: string[];
  note: string;
  platform: string;
  name: string;
  /** House settings, as the text of a tactful.toml; empty for none. */
  settings: string;
}

export function openPage(host: HTMLElement, root: string): Promise<void> {
  return openSheet(host, root, (options) => new Incoming(options).open());
}

class Incoming {
  readonly #options: SheetOptions;
  readonly #desk: Desk;
  readonly #form: HTMLFormElement;
  readonly #outgoing: Outgoing;
  readonly #house: House;
  readonly #keeper: Keeper<Request> | undefined;
  readonly #pace = new Pace((live) => void this.#ask(live));
  readonly #nothing: string;
  #before: Request | undefined;
  #recommendation = "";

  constructor(options: SheetOptions) {
    this.#options = options;
    const { host, engine, signal, root, page } = options;
    const desk = (this.#desk = new Desk({
      host,
      engine,
      signal,
      words: {
        meanwhile: "You can tick and paste meanwhile; the answer comes as soon as it is ready.",
        command: "tactful review request.txt",
      },
      ask: () => this.#pace.now(),
      actions: {
        copy: () => this.#outgoing.actions.copy(),
        edit: () => this.#outgoing.actions.edit(),
        suggest: () => this.#outgoing.actions.suggest(),
        print: () => print(),
        share: () => this.#share(),
        reset: () => this.#reset(),
        undo: () => this.#undo(),
      },
    }));
    this.#nothing = desk.get("verdict").innerHTML;
    this.#outgoing = new Outgoing(desk, (text) => this.#replyDraft(text), root, signal);
    this.#house = new House({ desk, engine, signal, changed: () => this.#settingsChanged() });
    this.#form = desk.get<HTMLFormElement>("form");
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.#form.addEventListener("input", ({ target }) => this.#changed(target), { signal });
    if (!page) return;
    this.#keeper = new Keeper("tactful-incoming", desk.get<HTMLInputElement>("remember"), requestFrom);
    desk.get("remember").addEventListener("change", () => this.#remember(), { signal });
    addEventListener("hashchange", () => void this.#readLink(), { signal });
  }

  async open(): Promise<void> {
    const linked = this.#options.page && (await this.#readLink());
    const kept = linked ? undefined : this.#keeper?.load();
    if (kept && isNothing(this.request)) this.request = kept;
    else if (!linked) this.#house.put(settingsElsewhere());
    this.#pace.now();
  }

  get request(): Request {
    const data = new FormData(this.#form);
    const text = (name: string): string => String(data.get(name) ?? "");
    const signals = data.getAll("signals").map(String);
    return { signals, note: text("note"), platform: text("platform"), name: text("name").trim(), settings: this.#house.kept };
  }

  set request({ signals, note, platform, name, settings }: Request) {
    this.#house.put(settings);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="signals"]')) box.checked = signals.includes(box.value);
    this.#desk.get<HTMLTextAreaElement>("note").value = note;
    this.#desk.get<HTMLSelectElement>("platform").value = platform;
    this.#desk.get<HTMLInputElement>("name").value = name;
    this.#pace.now();
  }

  #changed(target: EventTarget | null): void {
    this.#desk.outdate();
    this.#keeper?.save(this.request);
    if (target instanceof HTMLInputElement && target.type === "checkbox") this.#pace.now();
    else this.#pace.typed();
  }

  #settingsChanged(): void {
    this.#keeper?.save(this.request);
    this.#pace.now();
  }

  async #ask(live: boolean): Promise<void> {
    if (this.#house.settled) await this.#house.settled;
    const request = { ...this.request, settings: this.#house.inForce };
    if (isNothing(request)) {
      this.#desk.outdate();
      if (this.#options.page) this.#options.engine.start();
      this.#clear();
      return;
    }
    const reply = await this.#desk.ask<Review>({ op: "review", ...request });
    if (!reply) return;
    if ("error" in reply) {
      this.#clear();
      this.#verdict(errorView(reply.error).source, "unknown");
      this.#desk.speak(reply.error.message);
    } else this.#show(reply.result, live);
  }

  #show(review: Review, live: boolean): void {
    this.#recommendation = review.recommendation;
    this.#verdict(recommendationView(review).source, toneOf(review));
    this.#desk.put("advice", adviceView(review, this.#options.root));
    this.#outgoing.suggest(review.reply);
    updateList(this.#desk.get("reasons"), reasonsView(review));
    this.#desk.get("reasons").closest<HTMLElement>(".tp-part")!.hidden = review.signals.length === 0;
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="signals"]')) {
      const read = review.signals.some(({ name, from }) => from === "note" && name === box.value);
      box.closest("li")!.classList.toggle("tp-is-read", read);
    }
    if (!live) this.#desk.speak(spoken(review));
    this.#desk.settle();
    this.#options.answered(() => this.#link());
  }

  #clear(): void {
    this.#verdict(this.#nothing, "empty");
    this.#outgoing.clear();
    updateList(this.#desk.get("reasons"), html``);
    this.#desk.get("reasons").closest<HTMLElement>(".tp-part")!.hidden = true;
    for (const item of this.#form.querySelectorAll(".tp-is-read")) item.classList.remove("tp-is-read");
    for (const part of ["advice", "foot"]) this.#desk.put(part, html``);
    this.#desk.speak("");
  }

  #verdict(source: string, kind: string): void {
    const verdict = this.#desk.get("verdict");
    verdict.className = `tp-verdict tp-is-${kind}`;
    if (verdict.innerHTML !== source) verdict.innerHTML = source;
  }

  /** The reply with what is known of it: where it goes and to whom. */
  #replyDraft(text: string): Draft {
    const { platform, name } = this.request;
    const purpose = this.#recommendation === "decline" ? "decline" : "message";
    const settings = this.#house.inForce;
    return { text, ignore: [], settings, context: { ...EMPTY_CONTEXT, purpose, channel: channelFor(platform, purpose), tier: "", to: name } };
  }

  // Taking away, keeping

  #link(): Promise<string> {
    return linkTo(`${this.#options.root}playground/incoming/`, "i", this.request);
  }

  async #share(): Promise<void> {
    await copyLink(this.#desk, await this.#link(), {
      done: "The link is copied. Their note and your ticks are in the link itself; no server keeps them.",
      tooLong: "Shorten the note.",
    });
  }

  async #readLink(): Promise<boolean> {
    if (!holdsLink("i")) return false;
    const request = requestFrom(await takeLink("i"));
    if (!request) {
      this.#desk.notice("This link holds no request that this page can read. It may have been cut short; your own ticks are untouched.");
      return false;
    }
    const own = !isNothing(this.request);
    this.#offerUndo();
    this.request = request;
    this.#desk.notice(broughtBy("The request came with the link.", request.settings, own));
    return true;
  }

  #remember(): void {
    if (!this.#keeper?.follow(this.request)) this.#desk.notice("This browser keeps nothing for this page.");
  }

  #reset(): void {
    this.#offerUndo();
    this.#keeper?.forget();
    this.request = { signals: [], note: "", platform: "", name: "", settings: this.#house.kept };
    this.#desk.notice("Everything is cleared. Undo brings it back.");
    this.#form.querySelector<HTMLElement>("textarea")?.focus();
  }

  /** Keeps what stands here for undo, before something else takes its place. */
  #offerUndo(): void {
    if (!isNothing(this.request)) this.#before = this.request;
    this.#desk.button("undo").hidden = this.#before === undefined;
  }

  #undo(): void {
    if (this.#before) this.request = { ...this.#before, settings: this.#house.kept };
    this.#before = undefined;
    this.#desk.button("undo").hidden = true;
    this.#desk.notice("Undone.");
    this.#form.querySelector<HTMLElement>("textarea")?.focus();
  }
}

function isNothing({ signals, note }: Request): boolean {
  return signals.length === 0 && note.trim() === "";
}

/** Reads a request from something that came from outside; undefined when it is none. */
function requestFrom(value: unknown): Request | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const text = (key: string): string => (typeof given[key] === "string" ? given[key] : "");
  if (!Array.isArray(given["signals"])) return undefined;
  const signals = given["signals"].filter((item): item is string => typeof item === "string");
  return { signals, note: text("note"), platform: text("platform"), name: text("name"), settings: typeof given["settings"] === "string" ? given["settings"] : settingsElsewhere() };
}
