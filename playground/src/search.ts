// Material fetches the index of the whole site on every page and builds it in a worker. Few visits search, and none
// before the reader goes to the field: until then both wait.

const INDEX = /\/search\/search_index\.json$/;

/** Must run before Material's script. */
export function searchOnDemand(): void {
  const field = document.querySelector<HTMLInputElement>("[data-md-component=search-query]");
  const config = document.querySelector("#__config");
  if (!field || !config) return;
  // The address may hold a search, or words of one to mark.
  const asked = /[?&][qh]=/.test(location.search);
  const wanted = asked ? Promise.resolve() : new Promise<unknown>((go) => field.addEventListener("focus", go, { once: true }));
  holdIndex(wanted);

  const settings = JSON.parse(config.textContent ?? "") as { search: string };
  settings.search = lateWorker(new URL(settings.search, location.href).href);
  config.textContent = JSON.stringify(settings);
}

function holdIndex(wanted: Promise<unknown>): void {
  const { open, send } = XMLHttpRequest.prototype;
  const held = new WeakSet<XMLHttpRequest>();
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL): void {
    if (INDEX.test(String(url))) held.add(this);
    open.call(this, method, url, true);
  };
  XMLHttpRequest.prototype.send = function (body?: XMLHttpRequestBodyInit | null): void {
    if (held.has(this)) void wanted.then(() => send.call(this, body));
    else send.call(this, body);
  };
}

/** Returns the address of a worker that fetches its code with the first message, which brings the index. */
function lateWorker(code: string): string {
  const late = `addEventListener("message", ({ data }) => {
    // A worker has the page's policy and none of its trusted types.
    const own = self.trustedTypes?.createPolicy("search", { createScriptURL: (address) => address });
    const code = ${JSON.stringify(code)};
    importScripts(own ? own.createScriptURL(code) : code);
    dispatchEvent(new MessageEvent("message", { data }));
  }, { once: true });`;
  return URL.createObjectURL(new Blob([late], { type: "text/javascript" }));
}
