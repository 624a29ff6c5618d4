// What the form offers: the answer of the checker's `catalogue` call, baked in by the build.

export interface Tier {
  name: string;
  title: string;
  limit: number | null;
  note: boolean;
}

export interface Channel {
  name: string;
  title: string;
  purposes: string[];
  limit: number | null;
  unit: string;
  recommended: number | null;
  note: boolean;
  tiers: Tier[];
}

export interface Platform {
  name: string;
  title: string;
  channels: Channel[];
}

export interface Step {
  name: string;
  title: string;
  line: string;
  met: string;
  partial: string;
  missing: string;
  page: string;
}

export interface Catalogue {
  version: string;
  site: string;
  purposes: Record<string, string>;
  relations: Record<string, string>;
  units: Record<string, string>;
  advice: Record<string, string>;
  steps: Step[];
  platforms: Platform[];
}

declare const CATALOGUE: string;

export const catalogue: Catalogue = JSON.parse(CATALOGUE) as Catalogue;

export const PURPOSE_TITLES: Record<string, string> = {
  request: "Connection request",
  thanks: "Thank-you after acceptance",
  decline: "Kind no",
  message: "First message",
  introduction: "Introducing two people",
  comment: "Comment on a post",
};

export function channelNamed(name: string | null | undefined): Channel | undefined {
  return catalogue.platforms.flatMap((platform) => platform.channels).find((channel) => channel.name === name);
}

/** The platforms that carry drafts for a purpose, with those of their channels that do. */
export function platformsFor(purpose: string): Platform[] {
  return catalogue.platforms
    .map((platform) => ({ ...platform, channels: platform.channels.filter((c) => c.purposes.includes(purpose)) }))
    .filter((platform) => platform.channels.length > 0);
}

/** The first channel of a platform that carries drafts for a purpose; empty when there is none. */
export function channelFor(platform: string, purpose: string): string {
  const channels = platformsFor(purpose).find(({ name }) => name === platform)?.channels ?? [];
  return channels[0]?.name ?? "";
}
