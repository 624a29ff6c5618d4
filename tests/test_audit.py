"""Auditing exports: LinkedIn's own, any CSV, broken rows, hostile zips, many rows."""

import csv
import io
import json
import tracemalloc
import zipfile

import pytest

from tactful.audit import BATCH, Broken, Options, audit, rows
from tactful.errors import InvalidInput
from tactful.formats.audit import audit_html, audit_text

HEAD = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]
STOCK = "Hi, I'd like to add you to my professional network on LinkedIn."
ROWS = [
    ["Leah Okoye", "Priya Raman", "1/15/26, 3:42 PM", STOCK, "OUTGOING", "u", "v"],
    ["Leah Okoye", "Tom Lee", "2/03/26, 9:00 AM", "", "OUTGOING", "u", "v"],
    ["Ana Diaz", "Leah Okoye", "2/04/26, 9:00 AM", "Hi", "INCOMING", "u", "v"],
]


def export(path, lines, head=HEAD):
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(lines)
    return path


def test_an_export_is_summed_up_by_verdict_finding_step_and_month(tmp_path):
    tally = audit(export(tmp_path / "Invitations.csv", ROWS), Options(), workers=1).as_object()
    assert (tally["drafts"], tally["bare"], tally["broken"]) == (1, 1, 0)
    assert tally["verdicts"] == {"hold": 1, "revise": 0, "ready": 0}
    assert "default-text" in {entry["rule"] for entry in tally["findings"]}
    assert tally["months"] == [{"month": "2026-01", "hold": 1, "revise": 0, "ready": 0}]


def test_the_zip_that_linkedin_gives_is_read_without_unpacking_it(tmp_path):
    table = export(tmp_path / "Invitations.csv", ROWS)
    packed = tmp_path / "Complete_LinkedInDataExport.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(table, "../../Complete/Invitations.csv")
    table.unlink()
    assert audit(packed, Options(), workers=1).drafts == 1
    assert [path.name for path in tmp_path.iterdir()] == [packed.name]


def test_what_others_sent_can_be_audited_instead(tmp_path):
    found = list(rows(export(tmp_path / "x.csv", ROWS), Options(received=True)))
    assert [row.text for row in found] == ["Hi"]


def test_any_csv_with_a_column_of_texts_will_do(tmp_path):
    table = export(tmp_path / "x.csv", [["2026-03-01", "one\ntwo"]], head=["Date", "Body text"])
    with pytest.raises(InvalidInput, match="Name one with --column: date, body text"):
        list(rows(table, Options()))
    found = list(rows(table, Options(column="Body text")))
    assert [(row.text, row.month) for row in found] == [("one\ntwo", "2026-03")]
    with pytest.raises(InvalidInput, match="There is no column “boddy”"):
        list(rows(table, Options(column="boddy")))


def test_a_broken_row_is_reported_with_its_line_and_the_rest_goes_on(tmp_path):
    table = export(tmp_path / "x.csv", ROWS[:1])
    with table.open("a", encoding="utf-8") as file:
        file.write("only,three,columns\r\n" + 'a,b,c,"bad"quote,e,f,g\r\n')
        csv.writer(file).writerow(["L", "P", "3/3/26", "x" * (1 << 20) + "y", "OUTGOING", "", ""])
        csv.writer(file).writerow(["L", "P", "3/3/26", "Hi Priya", "OUTGOING", "", ""])
    reported = []
    tally = audit(table, Options(), workers=1, broken=reported.append)
    assert tally.drafts == 2
    assert tally.broken == 3
    assert all(isinstance(row, Broken) and row.line >= 3 for row in reported)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.csv", b"", "No column of texts"),
        ("x.zip", b"PK\x05\x06" + b"\0" * 18, "no Invitations.csv"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path, name, content, words):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(InvalidInput, match=words):
        audit(file, Options(), workers=1)


def test_a_zip_bomb_is_refused_before_it_is_read(tmp_path):
    packed = tmp_path / "bomb.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Invitations.csv", b"0" * 50_000_000)
    with pytest.raises(InvalidInput, match="unpacks to too much"):
        audit(packed, Options(), workers=1)


def test_many_rows_go_through_several_processes_in_flat_memory(tmp_path):
    table = export(tmp_path / "x.csv", ROWS[:1] * (BATCH * 6))
    done = []
    tracemalloc.start()
    tally = audit(table, Options(), workers=2, progress=done.append)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert tally.drafts == BATCH * 6 == sum(done)
    assert peak < 16 << 20, "rows are streamed, not gathered"


def test_the_page_escapes_what_it_shows_and_loads_nothing(tmp_path):
    tally = audit(export(tmp_path / "x.csv", ROWS), Options(), workers=1)
    tally.findings["<script>"] = 1
    page = audit_html(tally)
    assert "<script" not in page
    assert " src=" not in page
    assert "@import" not in page
    assert page.count("<table>") == 4
    assert json.dumps(tally.as_object())
    assert any("default-text" in line.plain for line in audit_text(tally))


def test_an_empty_export_gives_an_empty_sum(tmp_path):
    tally = audit(export(tmp_path / "x.csv", []), Options(), workers=1)
    assert tally.drafts == 0
    assert io.StringIO(audit_html(tally)).read().startswith("<!doctype html>")
