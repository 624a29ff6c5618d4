// Makes calendar dates of the follow-up plan: an iCalendar file (RFC 5545), built here and saved here.

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Folds a line after 75 bytes, never inside a character. @param {string} line */
function folded(line) {
  const parts = [""];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      parts.push(" ");
      bytes = 1;
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return parts.join("\r\n");
}

/** @param {Date} date */
function day(date) {
  return date.toISOString().slice(0, 10).replaceAll("-", "");
}

/** @param {HTMLElement[]} items @param {string} name @param {string} start YYYY-MM-DD */
function calendar(items, name, start) {
  const stamp = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tactful//Follow-up plan//EN"];
  for (const item of items) {
    const first = new Date(`${start}T00:00:00Z`);
    first.setUTCDate(first.getUTCDate() + Number(item.dataset.days));
    const next = new Date(first);
    next.setUTCDate(next.getUTCDate() + 1);
    lines.push(
      "BEGIN:VEVENT",
      `UID:${crypto.randomUUID()}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day(first)}`,
      `DTEND;VALUE=DATE:${day(next)}`,
      `SUMMARY:${escaped(item.dataset.title.replace("NAME", name))}`,
      `DESCRIPTION:${escaped(item.querySelector("span").textContent)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function start(sheet) {
  const form = sheet.querySelector("form");
  const status = form.querySelector("[role=status]");
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  form.elements.start.value ||= `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = form.elements.name.value.trim() || "them";
    const open = [...sheet.querySelectorAll("li")].filter((item) => !item.querySelector("input").checked);
    if (open.length === 0) {
      status.textContent = "Every date is ticked off; there is nothing to save.";
      return;
    }
    const file = new Blob([calendar(open, name, form.elements.start.value)], { type: "text/calendar" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "follow-up.ics";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    status.textContent = `Saved ${open.length === 1 ? "one date" : `${open.length} dates`} as follow-up.ics. Open it with your calendar.`;
  });
}

for (const sheet of document.querySelectorAll(".follow-up")) start(sheet);
