// The page's side of the checker: one worker, asked one thing at a time, replaced when it dies.
//
// Jobs have ids, so an answer can never be taken for another's. A job with a topic replaces a waiting one of the
// same topic: while the reader types, only the latest text is worth checking. Python cannot be interrupted without
// headers that static hosts do not send, so a check that takes too long costs the worker its life; the job is then
// given one more try in a new worker.

import { bear, type Birth } from "./birth.ts";
import { refuseSnapshot } from "./snapshot.ts";
import type { FromWorker, Phase, Place, ToWorker, Way } from "./protocol.ts";

export type EngineState =
  | { name: "off" }
  | { name: "starting"; phase: Phase; loaded: number; total: number }
  | { name: "ready"; way: Way; ms: number }
  | { name: "failed"; message: string };

export interface EngineOptions extends Place {
  /** Absolute address of the worker's code. */
  worker: string;
  /** Milliseconds that a check may take. */
  callLimit?: number;
  /** Milliseconds without any sign of life that a start may take. */
  startLimit?: number;
}

export interface Answer {
  /** What `tactful.browser.call` returned. */
  text: string;
  /** Milliseconds that it took in the worker. */
  ms: number;
}

export class EngineError extends Error {
  override name = "EngineError";
}

interface Job {
  id: number;
  request: string;
  file: File | undefined;
  topic: string | undefined;
  tries: number;
  resolve: (answer: Answer | undefined) => void;
  reject: (error: EngineError) => void;
}

const TRIES = 2;
/** Milliseconds that another zip may take, once; two megabytes on a poor line. */
const FETCH_LIMIT = 120_000;

export class Engine {
  readonly options: EngineOptions;
  #state: EngineState = { name: "off" };
  #listeners = new Set<(state: EngineState) => void>();
  #worker: Worker | undefined;
  #waiting: Job[] = [];
  #running: Job | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;

  constructor(options: EngineOptions) {
    this.options = options;
  }

  get state(): EngineState {
    return this.#state;
  }

  /** Calls the listener now and at each change, until the signal aborts. */
  watch(listener: (state: EngineState) => void, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener("abort", () => this.#listeners.delete(listener));
    listener(this.#state);
  }

  /** Starts Python, unless it runs or is on its way. */
  start(): void {
    if (this.#state.name === "off" || this.#state.name === "failed") this.#launch();
  }

  /**
   * Asks the checker. A job with a topic takes the place of one of the same topic that still waits;
   * that one gets no answer: undefined. A file is there for Python at `GIVEN`.
   */
  ask(request: object, { topic, file }: { topic?: string; file?: File } = {}): Promise<Answer | undefined> {
    if (this.#state.name === "failed") return Promise.reject(new EngineError(this.#state.message));
    return new Promise((resolve, reject) => {
      const job: Job = { id: this.#nextId++, request: JSON.stringify(request), file, topic, tries: 0, resolve, reject };
      const older = topic === undefined ? -1 : this.#waiting.findIndex((waiting) => waiting.topic === topic);
      if (older >= 0) this.#waiting.splice(older, 1, job)[0]?.resolve(undefined);
      else this.#waiting.push(job);
      this.start();
      this.#next();
    });
  }

  /** Starts a worker, from saved memory where there is some that works. */
  #launch(saved = true): void {
    const { worker: code, ...place } = this.options;
    this.#become({ name: "starting", phase: "download", loaded: 0, total: 0 });
    const { worker, at, said } = (saved && takeBirth()) || bear(code, place, saved);
    this.#worker = worker;

    let way: Way | undefined;
    const died = (message: string): void => {
      if (this.#worker !== worker) return;
      this.#discard();
      if (way === "snapshot" && this.#state.name === "starting") {
        console.warn(`Tactful: the saved memory did not start, taking the long way. ${message}`);
        void refuseSnapshot(place);
        this.#launch(false);
      } else if (this.#state.name === "starting") this.#fail(message);
      else this.#recover(message);
    };
    const expectLife = (): void => this.#expect(this.options.startLimit ?? 30_000, () => died("nothing came any more"));
    const hear = (data: FromWorker): void => {
      if (this.#worker !== worker) return;
      switch (data.type) {
        case "phase":
          way = data.way;
          expectLife();
          this.#become({ name: "starting", phase: data.phase, loaded: data.loaded, total: data.total });
          break;
        case "ready":
          clearTimeout(this.#timer);
          this.#become({ name: "ready", way: data.way, ms: performance.now() - at });
          this.#next();
          break;
        case "fetching":
          this.#expect(FETCH_LIMIT, () => died("the rest of the checker did not come"));
          break;
        case "answer":
          this.#settle(data.id, { text: data.answer, ms: data.ms });
          break;
        case "failed":
          died(data.message);
      }
    };
    worker.onerror = (event) => died(event.message || "the worker stopped");
    worker.onmessageerror = () => died("the worker sent something unreadable");
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    expectLife();
    said.forEach(hear);
  }

  #next(): void {
    if (this.#state.name !== "ready" || this.#running || !this.#worker) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    job.tries += 1;
    this.#worker.postMessage({ id: job.id, request: job.request, file: job.file } satisfies ToWorker);
    this.#expect(this.options.callLimit ?? 10_000, () => {
      this.#discard();
      this.#recover("the check took too long");
    });
  }

  #settle(id: number, answer: Answer): void {
    if (this.#running?.id !== id) return;
    clearTimeout(this.#timer);
    this.#running.resolve(answer);
    this.#running = undefined;
    this.#next();
  }

  /** A worker that had started is gone: what it worked on is tried once more, in a new one. */
  #recover(message: string): void {
    const job = this.#running;
    this.#running = undefined;
    if (job) {
      const overtaken = job.topic !== undefined && this.#waiting.some((waiting) => waiting.topic === job.topic);
      if (overtaken) job.resolve(undefined);
      else if (job.tries < TRIES) this.#waiting.unshift(job);
      else job.reject(new EngineError(message));
    }
    this.#launch();
  }

  #fail(message: string): void {
    this.#become({ name: "failed", message });
    for (const job of this.#waiting.splice(0)) job.reject(new EngineError(message));
  }

  #discard(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #expect(limit: number, late: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(late, limit);
  }

  #become(state: EngineState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** Returns the worker that the page's own script began with, once. */
function takeBirth(): Birth | undefined {
  const birth = globalThis.tactfulBirth;
  globalThis.tactfulBirth = undefined;
  return birth;
}
