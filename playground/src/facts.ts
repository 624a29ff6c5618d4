// What a draft can be made of: the package's own list, baked in by the build.

export interface Facts {
  /** The words that each fact goes on from, and an example. */
  facts: Record<string, { opening: string; example: string }>;
  /** The facts that each purpose takes. */
  purposes: Record<string, string[]>;
}

declare const COMPOSING: string;

export const FACTS: Facts = JSON.parse(COMPOSING) as Facts;
