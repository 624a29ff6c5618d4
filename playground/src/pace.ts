// When to ask while somebody types: soon after a key, and once more when they rest.

/** Milliseconds after a key before the text is read as unfinished. */
const TYPING_PAUSE = 40;
/** Milliseconds after the last key before it is read as a whole, and the answer is spoken. */
const REST = 1200;

export class Pace {
  readonly #ask: (live: boolean) => void;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: (live: boolean) => void) {
    this.#ask = ask;
  }

  /** A key was pressed. */
  typed(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#resting);
    this.#typing = setTimeout(() => this.#ask(true), TYPING_PAUSE);
    this.#resting = setTimeout(() => this.now(), REST);
  }

  /** Asks at once, as of a whole text. */
  now(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#resting);
    this.#ask(false);
  }
}
