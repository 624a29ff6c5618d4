// Fuzzes what reads a shared link: no fragment may throw, hang, fill the memory or give anything but a plain value.
//
//     node fuzz/share.ts [RUNS] [SEED]
//
// Every fragment grows from links that the page itself makes, by changing letters, bytes before packing, and length.

import { deflateRawSync } from "node:zlib";

const runs = Number(process.argv[2] ?? 100_000);
let state = Number(process.argv[3] ?? 1) >>> 0;

const at = { hash: "", href: "https://tactful.example/playground/", pathname: "/playground/", search: "" };
Object.assign(globalThis, { location: at, history: { state: null, replaceState: () => (at.hash = "") } });

const { linkTo, takeLink, LONGEST_LINK } = await import("../playground/src/share.ts");
const { draftFrom } = await import("../playground/src/draft.ts");

const SEEDS: object[] = [
  { text: "Hi Priya, let's explore synergies." },
  { text: "👩‍👩‍👧 \ud800 \u0000", to: "Ana", from: "Tom", notes_left: 3, high_security: true, ignore: ["a", 1] },
  { text: 5, channel: [], __proto__: { text: "x" }, constructor: null },
  { text: "x".repeat(20_000) },
];

for (const seed of SEEDS) {
  const link = new URL(await linkTo("./", "d", seed));
  at.hash = link.hash;
  const read = await takeLink("d");
  assert(JSON.stringify(read) === JSON.stringify({ v: 1, ...JSON.parse(JSON.stringify(seed)) }), `came back changed: ${link.hash}`);
}

// A thousand times larger than packed, in no longer a link than the page makes, and in a far longer one.
for (const size of [6_000_000, 200_000_000]) {
  const bomb = deflateRawSync(Buffer.from(`{"text":"${"a".repeat(size)}"}`));
  const before = process.memoryUsage().rss;
  at.hash = `#d=1.${bomb.toString("base64url")}`;
  assert((await takeLink("d")) === undefined, `${size} bytes were read from a link of ${at.hash.length}`);
  assert(process.memoryUsage().rss - before < 300_000_000, "a link filled the memory");
}

let read = 0;
for (let run = 0; run < runs; run += 1) {
  const fragment = mutant();
  at.hash = fragment;
  const began = performance.now();
  const value = await takeLink("d");
  assert(performance.now() - began < 1000, `took too long: ${fragment}`);
  assert(at.hash === "", `the fragment stays in the address: ${fragment}`);
  if (value === undefined) continue;
  read += 1;
  const draft = draftFrom(value);
  if (draft === undefined) continue;
  assert(typeof draft.text === "string" && Object.values(draft.context).every((item) => typeof item !== "object" || item === null), fragment);
  assert(draft.ignore.every((item) => typeof item === "string"), fragment);
}
assert(({} as Record<string, unknown>)["text"] === undefined, "a link changed the prototype of everything");
console.log(`${runs} fragments, ${read} of them read as JSON; none threw, hung or left a trace (links are at most ${LONGEST_LINK})`);

function mutant(): string {
  const seed = SEEDS[random(SEEDS.length)] as object;
  const json = Buffer.from(JSON.stringify({ v: 1, ...seed }).replace("constructor", random(2) ? "__proto__" : "constructor"));
  for (let n = random(4); n > 0; n -= 1) json[random(json.length)] = random(256);
  let packed = deflateRawSync(json);
  for (let n = random(3); n > 0; n -= 1) packed[random(packed.length)] = random(256);
  if (random(8) === 0) packed = packed.subarray(0, random(packed.length));
  let text = packed.toString("base64url");
  if (random(8) === 0) text = text.slice(0, random(text.length)) + String.fromCharCode(random(0x10000)) + text;
  return random(20) === 0 ? `#${text}` : `#d=1.${text}`;
}

/** Returns a whole number below `below`; the same for the same seed (mulberry32). */
function random(below: number): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

function assert(condition: boolean, message: string): void {
  if (!condition) {
    console.error(message.slice(0, 2000));
    process.exit(1);
  }
}
