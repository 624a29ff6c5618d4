// Sums up a file of texts: Python reads it row by row, a fifth of a second at a time, so the page stays alive and the
// reader can stop it.

import { AuditView } from "./audit-view.ts";
import { auditCommand, copied } from "./command.ts";
import { channelGroups } from "./context-fields.ts";
import { Desk } from "./desk.ts";
import { download } from "./download.ts";
import { EngineError, type Engine } from "./engine/engine.ts";
import { GIVEN } from "./engine/protocol.ts";
import { engine } from "./engine/shared.ts";
import { House } from "./house.ts";
import { settingsElsewhere } from "./keeper.ts";
import { readReply, type CheckerError, type Reply } from "./report.ts";
import { keepForLater, startWhenWanted } from "./visit.ts";

/** Seconds of work between two answers. */
const STEP = 0.2;

/** How far an audit is. */
export interface AuditState {
  /** Of the file, from 0 to 1. */
  share: number;
  rows: number;
  done: boolean;
  /** Rows of this step that could not be read. */
  broken: BrokenRow[];
}

export interface BrokenRow {
  line: number;
  problem: string;
}

export interface AuditResult {
  /** `audit/1`. */
  audit: object;
  /** Its tables and plots, for a part of a page. */
  tables: string;
  /** A page of its own. */
  page: string;
}

/** The worker was replaced, and what Python had read is gone with it. */
const LOST = "No audit is open.";

export async function openPage(host: HTMLElement, root: string): Promise<void> {
  new AuditPage(host, root, engine, new AbortController().signal);
  await startWhenWanted(host);
}

class AuditPage {
  readonly #host: HTMLElement;
  readonly #engine: Engine;
  readonly #desk: Desk;
  readonly #view: AuditView;
  readonly #house: House;
  readonly #form: HTMLFormElement;
  #file: File | undefined;
  #result: AuditResult | undefined;
  /** Counts runs: an answer for an earlier one is thrown away. */
  #run = 0;
  /** How far this run is; undefined when nothing is being read. */
  #state: AuditState | undefined;
  /** The reader has had enough of this run. */
  #stopping = false;
  /** The result is of a part of the file. */
  #partial = false;

  constructor(host: HTMLElement, root: string, shared: Engine, signal: AbortSignal) {
    this.#host = host;
    this.#engine = shared;
    this.#desk = new Desk({
      host,
      engine: shared,
      signal,
      words: {
        meanwhile: "You can choose a file meanwhile; it is read as soon as the checker is ready.",
        command: "tactful audit Invitations.csv",
      },
      ask: () => void this.#audit(),
      actions: {
        example: () => this.#example(),
        cancel: () => this.#cancel(),
        whole: () => void this.#audit(),
        page: () => this.#result && download(`${this.#name()}.html`, this.#result.page, "text/html"),
        json: () => this.#result && download(`${this.#name()}.json`, `${JSON.stringify(this.#result.audit, null, 2)}\n`, "application/json"),
        command: () => this.#command(),
      },
    });
    this.#view = new AuditView(this.#desk, root);
    this.#house = new House({ desk: this.#desk, engine: shared, signal, changed: () => void this.#audit() });
    this.#house.put(settingsElsewhere());
    this.#form = this.#desk.get<HTMLFormElement>("context");
    const input = this.#desk.get<HTMLInputElement>("file");
    input.addEventListener("change", () => input.files?.[0] && this.#choose(input.files[0]), { signal });
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.#form.addEventListener("change", (event) => this.#changed(event.target), { signal });
    this.#takeDrops(signal);
    // What was chosen before the page's code ran.
    if (input.files?.[0]) this.#choose(input.files[0]);
  }

  #takeDrops(signal: AbortSignal): void {
    const area = this.#desk.get("drop");
    // A file that misses the area must not replace the page.
    document.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      area.classList.remove("tp-drop-over");
      const file = event.dataTransfer?.files[0];
      if (file) this.#choose(file);
    }, { signal });
    area.addEventListener("dragenter", () => area.classList.add("tp-drop-over"), { signal });
    area.addEventListener("dragleave", (event) => {
      if (!area.contains(event.relatedTarget as Node | null)) area.classList.remove("tp-drop-over");
    }, { signal });
  }

  #choose(file: File): void {
    this.#file = file;
    this.#form.querySelector<HTMLSelectElement>("[name=column]")!.replaceChildren();
    this.#showColumns(false);
    void this.#audit();
  }

  async #example(): Promise<void> {
    const { default: text } = await import("./example-invitations.csv");
    this.#choose(new File([text], "example-invitations.csv", { type: "text/csv" }));
    this.#desk.get<HTMLInputElement>("file").value = "";
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.name === "purpose") {
      const channel = this.#form.querySelector<HTMLSelectElement>("[name=channel]")!;
      channel.innerHTML = channelGroups(target.value, channel.value).source;
    }
    void this.#audit();
  }

  #options(): Record<string, string | boolean> {
    const data = new FormData(this.#form);
    const options = Object.fromEntries([...data].map(([key, value]) => [key, String(value)]).filter(([, value]) => value !== ""));
    return { ...options, ...(data.get("received") !== null && { received: true }) };
  }

  // The run

  async #audit(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const run = ++this.#run;
    this.#result = this.#state = undefined;
    this.#stopping = false;
    this.#view.begin(file.name);
    if (this.#house.settled) await this.#house.settled;
    if (run !== this.#run) return;
    try {
      const reply = (await this.#readAll(file, run)) ?? undefined;
      if (!reply || run !== this.#run) return;
      if ("error" in reply) await this.#refuse(reply.error, file, run);
      else this.#finish(reply.result);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (run === this.#run) this.#view.fail({ message: "The checker stopped twice on this file.", field: null, cure: "Run the command on your own machine instead." });
    }
  }

  /** Asks step by step until the file is read, or the reader stops; undefined when another run began. */
  async #readAll(file: File, run: number): Promise<Reply<AuditResult> | undefined> {
    for (let tries = 0; ; tries++) {
      let reply = await this.#ask<AuditState>({ op: "audit", file: GIVEN, name: file.name, ...this.#options(), settings: this.#house.inForce }, file);
      keepForLater(this.#host, async () => location.href);
      if (run === this.#run) this.#view.opened();
      while (run === this.#run && !this.#stopping && !("error" in reply) && !reply.result.done) {
        reply = await this.#ask<AuditState>({ op: "audit-next", seconds: STEP });
        if (run !== this.#run || "error" in reply) break;
        this.#state = reply.result;
        this.#view.progress(reply.result);
      }
      if (run !== this.#run) return undefined;
      if (!("error" in reply)) return this.#ask<AuditResult>({ op: "audit-result" });
      if (reply.error.message !== LOST || tries > 0) return reply;
      this.#state = undefined;
      this.#view.begin(file.name);
    }
  }

  async #ask<Result>(request: object, file?: File): Promise<Reply<Result>> {
    const answer = await this.#engine.ask(request, file ? { file } : {});
    return readReply<Result>(answer!.text); // a question without a topic always gets an answer
  }

  async #refuse(error: CheckerError, file: File, run: number): Promise<void> {
    this.#view.fail(error);
    if (error.field !== "column") return;
    const reply = await this.#ask<{ columns: string[] }>({ op: "audit-columns", file: GIVEN, name: file.name }, file);
    if (run === this.#run && !("error" in reply)) this.#showColumns(true, reply.result.columns);
  }

  #showColumns(shown: boolean, names: string[] = []): void {
    const select = this.#form.querySelector<HTMLSelectElement>("[name=column]")!;
    select.closest<HTMLElement>(".tp-context-field")!.hidden = !shown;
    select.replaceChildren(new Option("Choose…", ""), ...names.map((name) => new Option(name, name)));
    if (shown) select.focus();
  }

  #finish(result: AuditResult): void {
    const partOf = this.#state?.done === false ? this.#state : undefined;
    this.#result = result;
    this.#state = undefined;
    this.#partial = partOf !== undefined;
    this.#view.finish(result, partOf);
    if (partOf) this.#close();
  }

  /** Stops after the step that is under way; what was found so far stays on the page. */
  #cancel(): void {
    if (this.#state) {
      this.#stopping = true;
      return;
    }
    this.#run++;
    this.#view.cancel();
    this.#close();
  }

  #close(): void {
    void this.#engine.ask({ op: "audit-close" }).catch(() => undefined);
  }

  #name(): string {
    return this.#partial ? "tactful-audit-part" : "tactful-audit";
  }

  #command(): Promise<void> | void {
    const command = auditCommand(this.#file?.name ?? "Invitations.csv", this.#options(), this.#house.inForce);
    if (command === undefined) this.#desk.notice("The file's name, or the house settings, hold characters that no command line can carry.");
    else return this.#desk.copy(command, copied("numbers"));
  }
}
