// When to ask while somebody types: soon after a key, and once more when they rest.

/** Milliseconds after a key. */
const PAUSES = {
  /** Before the text is read as unfinished. */
  typing: 40,
  /** Before it is read as a whole, and the answer is spoken. */
  rest: 1200,
};

export class Pace {
  readonly #ask: (live: boolean) => void;
  readonly #pauses: typeof PAUSES;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: (live: boolean) => void, pauses: Partial<typeof PAUSES> = {}) {
    this.#ask = ask;
    this.#pauses = { ...PAUSES, ...pauses };
  }

  /** A key was pressed. */
  typed(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#resting);
    this.#typing = setTimeout(() => this.#ask(true), this.#pauses.typing);
    this.#resting = setTimeout(() => this.now(), this.#pauses.rest);
  }

  /** Asks at once, as of a whole text. */
  now(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#resting);
    this.#ask(false);
  }
}
