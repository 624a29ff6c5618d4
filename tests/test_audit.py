"""Auditing exports: LinkedIn's own, any CSV, broken rows, hostile zips, many rows."""

import csv
import io
import json
import tracemalloc
import zipfile
from contextlib import closing

import pytest

from tactful.audit import BATCH, Audit, Options, audit
from tactful.errors import InvalidInput
from tactful.export import Broken, Export
from tactful.formats.audit_html import audit_html, audit_tables
from tactful.formats.audit_text import audit_text
from tactful.tally import Tally

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


def rows(path, **options):
    with closing(Export(path.open("rb"), str(path), **options)) as opened:
        return list(opened)


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
    found = rows(export(tmp_path / "x.csv", ROWS), received=True)
    assert [row.text for row in found] == ["Hi"]


def test_any_csv_with_a_column_of_texts_will_do(tmp_path):
    table = export(tmp_path / "x.csv", [["2026-03-01", "one\ntwo"]], head=["Date", "Body text"])
    with pytest.raises(InvalidInput, match="Name one with --column: date, body text"):
        rows(table)
    found = rows(table, column="Body text")
    assert [(row.text, row.month) for row in found] == [("one\ntwo", "2026-03")]
    with pytest.raises(InvalidInput, match="There is no column “boddy”"):
        rows(table, column="boddy")


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
        ("x.csv", b"Message,Date\0\n", "This is no text"),
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


@pytest.mark.parametrize("letter", ["x", ",", '"'])
def test_a_line_that_never_ends_costs_no_more_memory_than_a_long_one(tmp_path, letter):
    table = export(tmp_path / "x.csv", ROWS[:1])
    with table.open("a", encoding="utf-8") as file:
        for _ in range(48):
            file.write(letter * 1_000_000)
        csv.writer(file).writerow(["L", "P", "3/3/26", "Hi Priya", "OUTGOING", "", ""])
    tracemalloc.start()
    with closing(Export(table.open("rb"), "x.csv")) as opened:
        assert sum(isinstance(row, Broken) for row in opened) > 0
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def test_a_zip_that_understates_its_size_gives_no_more_than_it_states(tmp_path):
    packed = tmp_path / "x.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Invitations.csv", ",".join(HEAD) + "\n" + "x" * 80_000_000)
    size, whole = (80_000_000 + len(",".join(HEAD)) + 1).to_bytes(4, "little"), packed.read_bytes()
    assert whole.count(size) == 2
    packed.write_bytes(whole.replace(size, (9_000).to_bytes(4, "little")))
    tracemalloc.start()
    with pytest.raises(InvalidInput, match="damaged"):
        audit(packed, Options(), workers=1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 << 20


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
    assert audit_tables(tally) in page
    assert json.dumps(tally.as_object())
    assert any("default-text" in line.plain for line in audit_text(tally))


def test_an_empty_export_gives_an_empty_sum(tmp_path):
    tally = audit(export(tmp_path / "x.csv", []), Options(), workers=1)
    assert tally.drafts == 0
    assert io.StringIO(audit_html(tally)).read().startswith("<!doctype html>")


def test_an_audit_goes_on_bit_by_bit_and_says_how_far_it_is(tmp_path):
    table = export(tmp_path / "x.csv", ROWS[:1] * 400)
    with table.open("a", encoding="utf-8") as file:
        file.write("only,three,columns\r\n")
    parts = Audit(table.open("rb"), "x.csv", Options())
    shares, broken = [parts.share], []
    while not parts.done:
        broken += parts.go_on(0.01)
        shares.append(parts.share)
    parts.close()
    assert shares == sorted(shares)
    assert len(shares) > 3
    assert shares[-1] == 1
    assert broken == [Broken(402, "3 columns instead of 7")]
    assert parts.rows == 401
    assert parts.tally.as_object() == audit(table, Options(), workers=2).as_object()


@pytest.mark.parametrize(
    ("delimiter", "encoding"), [(";", "utf-8"), ("\t", "utf-16"), (",", "utf-8-sig"), (";", "cp1252")]
)
def test_files_as_spreadsheets_save_them_are_read(tmp_path, delimiter, encoding):
    table = tmp_path / "x.csv"
    with table.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(
            [["Date", "Message"], ["2026-03-01", "Olá; one, two\nthree"]]
        )
    [row] = rows(table)
    assert row.text.endswith("; one, two\nthree")
    assert row.month == "2026-03"


def test_two_columns_of_one_name_and_days_before_months_do_no_harm(tmp_path):
    table = export(tmp_path / "x.csv", [["25/3/26", "Hi", "x"]], head=["Date", "Message", "Date"])
    table.write_text(table.read_text(encoding="utf-8-sig").replace("x\n", "25/3/26\n"), encoding="utf-8")
    assert [row.month for row in rows(table)] == ["2026-03"]


def test_a_zip_that_is_damaged_inside_or_locked_says_so(tmp_path):
    packed = tmp_path / "x.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "Invitations.csv", ",".join(HEAD) + "\n" + "\n".join(str(n) * 9 for n in range(9999))
        )
    whole = packed.read_bytes()
    packed.write_bytes(whole[:5000] + bytes(40) + whole[5040:])
    with pytest.raises(InvalidInput, match=r"x\.zip/Invitations\.csv: The zip is damaged"):
        audit(packed, Options(), workers=1)
    packed.write_bytes(
        whole[:6] + b"\1" + whole[7:].replace(b"PK\1\2\x14\3\x14\0\0", b"PK\1\2\x14\3\x14\0\1")
    )
    with pytest.raises(InvalidInput, match="cannot be unpacked"):
        audit(packed, Options(), workers=1)


def test_the_plot_of_months_leaves_no_month_out_and_says_what_it_is():
    tally = Tally()
    tally.drafts = 3
    tally.verdicts.update(ready=2, hold=1)
    tally.months.update({("2025-11", "ready"): 2, ("2026-02", "hold"): 1})
    page = audit_html(tally)
    assert "Drafts by month and verdict, 2025-11 to 2026-02" in page
    for month in ("2025-11", "2025-12", "2026-01", "2026-02"):
        assert f">{month}</text>" in page
    # Two months have numbers; both stand in the table.
    assert page.count('<th scope="row">20') == 2
