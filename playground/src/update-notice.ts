// Says that there is a newer version, and opens it with what the reader has written.

import { html } from "./html.ts";

/** `address` gives the page's address with all that was written, in the fragment, which no server sees. */
export function updateNotice(host: HTMLElement, address: () => Promise<string>): void {
  if (host.previousElementSibling?.classList.contains("tp-update")) return;
  const notice = document.createElement("div");
  notice.className = "tp-update";
  notice.setAttribute("role", "status");
  host.before(notice);
  notice.innerHTML = html`
    <p>There is a newer version of this page. Your text comes along.</p>
    <button type="button" class="tp-button tp-button-strong">Open the newer version</button>
    <button type="button" class="tp-button">Later</button>`.source;
  const [open, later] = notice.querySelectorAll("button");
  open?.addEventListener("click", async () => {
    history.replaceState(history.state, "", await address());
    location.reload();
  });
  later?.addEventListener("click", () => notice.remove());
}
