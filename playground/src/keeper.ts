// What a page remembers on the reader's device: nothing, unless the reader ticks the box.

/** Names of what is kept, one a page. */
const NAMES = ["tactful-draft", "tactful-compose", "tactful-incoming"] as const;

/** Returns house settings that the reader had another page remember; empty when there are none. */
export function settingsElsewhere(): string {
  try {
    for (const name of NAMES) {
      const { settings } = Object(JSON.parse(localStorage.getItem(name) ?? "{}")) as { settings?: unknown };
      if (typeof settings === "string" && settings !== "") return settings;
    }
  } catch {
    // as in `load`
  }
  return "";
}

export class Keeper<Value extends object> {
  readonly #name: (typeof NAMES)[number];
  readonly #box: HTMLInputElement;
  readonly #read: (kept: unknown) => Value | undefined;

  /** `read` makes a value of what was kept; undefined for what another program, or an older page, left there. */
  constructor(name: (typeof NAMES)[number], box: HTMLInputElement, read: (kept: unknown) => Value | undefined) {
    this.#name = name;
    this.#box = box;
    this.#read = read;
  }

  /** Ticks the box and returns what was kept; undefined when nothing was. */
  load(): Value | undefined {
    try {
      const kept = localStorage.getItem(this.#name);
      if (kept === null) return undefined;
      this.#box.checked = true;
      const value = this.#read(JSON.parse(kept));
      if (!value) localStorage.removeItem(this.#name);
      return value;
    } catch {
      return undefined; // no storage here, or something else wrote to it: the page opens as if nothing was kept
    }
  }

  /** Keeps the value while the box is ticked; returns false where the browser refuses. */
  save(value: object): boolean {
    try {
      if (this.#box.checked) localStorage.setItem(this.#name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  /** Follows the box after the reader ticked or cleared it. */
  follow(value: object): boolean {
    try {
      if (!this.#box.checked) localStorage.removeItem(this.#name);
      return this.save(value);
    } catch {
      return false;
    }
  }

  /** Clears the box, and what was kept. */
  forget(): boolean {
    this.#box.checked = false;
    return this.follow({});
  }
}
