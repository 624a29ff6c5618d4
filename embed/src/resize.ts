// In the page around: gives each iframe of a Tactful table the height that its content asks for.

const HIGHEST = 20_000;
const FRAMES = 'iframe[src*="/embed/v1/"]';

addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== "tactful:height" || typeof height !== "number" || !(height > 0)) return;
  // Sandboxed frames all have the origin “null”: the window that spoke is the only proof of who it was.
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow === source) frame.height = String(Math.min(Math.ceil(height), HIGHEST));
  }
});

// A frame that was there first has spoken already, and nobody heard it.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
  frame.contentWindow?.postMessage({ type: "tactful:ask" }, "*");
}
