// alex and write-good as a page would bundle them, for `make bench`: both lint on the page's own thread.

import { markdown } from "alex";
import writeGood from "write-good";

declare global {
  var prose: Record<string, (text: string) => number>;
}

globalThis.prose = {
  alex: (text) => markdown(text).messages.length,
  "write-good": (text) => writeGood(text).length,
};
