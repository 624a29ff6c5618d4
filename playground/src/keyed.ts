// Puts new HTML into a list, touching only the items that changed, and keeps the reader's focus where it was.

import type { Html } from "./html.ts";

/**
 * Updates the items of a list, which carry `data-key`. An item whose HTML is the same stays as it is, with its state.
 * When the focused item goes, focus moves to the item now in its place, else to `refuge`.
 */
export function updateList(list: Element, content: Html, refuge?: HTMLElement): void {
  // While the reader types, most answers are the last one again, and parsing is what costs time and memory.
  if (contents.get(list) === content.source) return;
  contents.set(list, content.source);
  const focused = document.activeElement;
  const focusedItem = focused instanceof HTMLElement && list.contains(focused) ? focused.closest("[data-key]") : null;
  const place = focusedItem ? [...list.children].indexOf(focusedItem) : -1;
  const control = focusedItem && focused instanceof HTMLElement ? controlName(focused) : "";
  const focusedKey = focusedItem instanceof HTMLElement ? focusedItem.dataset["key"] : undefined;

  const template = document.createElement("template");
  template.innerHTML = content.source;
  const old = new Map([...list.children].map((item) => [keyOf(item), item]));
  const items = [...template.content.children].map((item) => {
    const before = old.get(keyOf(item));
    return before && sources.get(before) === item.outerHTML ? before : remember(item);
  });
  arrange(list, items);

  if (!focusedItem || list.contains(document.activeElement)) return;
  const heir = items.find((item) => keyOf(item) === focusedKey) ?? items[Math.min(place, items.length - 1)];
  const target = heir && (findControl(heir, control) ?? heir.querySelector<HTMLElement>("button"));
  (target ?? refuge)?.focus({ preventScroll: true });
}

/** Gives a list these items; those that stay are not touched, for to take one out is to lay it out again. */
function arrange(list: Element, items: readonly Element[]): void {
  const staying = new Set(items);
  for (const item of [...list.children]) if (!staying.has(item)) item.remove();
  let next = list.firstElementChild;
  for (const item of items) {
    if (item === next) next = item.nextElementSibling;
    else list.insertBefore(item, next);
  }
}

/** What was put into each list last. */
const contents = new WeakMap<Element, string>();

/** Each item as it was written, before the reader ticked or opened anything in it. */
const sources = new WeakMap<Element, string>();

function remember(item: Element): Element {
  sources.set(item, item.outerHTML);
  return item;
}

function keyOf(item: Element): string {
  return item.getAttribute("data-key") ?? "";
}

function controlName(control: HTMLElement): string {
  return control.dataset["action"] ?? control.tagName;
}

function findControl(item: Element, name: string): HTMLElement | undefined {
  return [...item.querySelectorAll<HTMLElement>("a, button, input")].find((control) => controlName(control) === name);
}
