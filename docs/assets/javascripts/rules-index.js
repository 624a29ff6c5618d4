// Narrows the table of the rules index. The choice stands in the address after the #, so that a link keeps it:
// /rules/#platform=linkedin&severity=error. Where scripts are off the style sheet hides the form, and the whole table is shown.

const KEYS = ["platform", "step", "purpose", "severity"];

/** @param {string} fragment what stands after the # */
function choiceOf(fragment) {
  const given = new URLSearchParams(fragment);
  return new Map(KEYS.filter((key) => given.get(key)).map((key) => [key, given.get(key)]));
}

/** @param {HTMLTableRowElement} row @param {Map<string, string>} choice */
function fits(row, choice) {
  return [...choice].every(([key, value]) => row.dataset[key].split(" ").includes(value));
}

function start(form, table) {
  const rows = [...table.querySelectorAll("tr[data-rule]")];
  const status = form.querySelector("[role=status]");

  function show(choice) {
    for (const row of rows) row.hidden = !fits(row, choice);
    for (const body of table.tBodies) body.hidden = !body.querySelector("tr[data-rule]:not([hidden])");
    const shown = rows.filter((row) => !row.hidden).length;
    table.hidden = shown === 0;
    status.textContent =
      shown === 0 ? "No rule fits all of these choices. Set one of them to “Any”."
      : shown === rows.length ? `All ${shown} rules` : `${shown} of ${rows.length} rules`;
  }

  function read() {
    const choice = choiceOf(location.hash.slice(1));
    for (const key of KEYS) {
      const field = form.elements[key];
      field.value = choice.get(key) ?? "";
      if (field.value === "") choice.delete(key); // an unknown value in the address filters nothing
    }
    show(choice);
  }

  form.addEventListener("change", () => {
    const choice = new URLSearchParams(KEYS.map((key) => [key, form.elements[key].value]).filter(([, value]) => value));
    history.replaceState(history.state, "", `${location.pathname}${location.search}${choice.size ? `#${choice}` : ""}`);
    read();
  });
  form.addEventListener("reset", () => {
    history.replaceState(history.state, "", location.pathname + location.search);
    queueMicrotask(read);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", read);

  read();
}

const form = document.querySelector("form.rule-filters");
const table = document.querySelector("table.rules");
if (form && table) start(form, table);
