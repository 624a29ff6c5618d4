"""Every fuzz target on its kept corpus, on bytes from Hypothesis and on mutants of what is kept.

`make fuzz` goes on from the same corpus for as long as one likes, led by coverage.
"""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from node import NODE, ROOT, missing
from targets import TARGETS

CORPUS = ROOT / "fuzz" / "corpus"
KEPT = {name: [path.read_bytes() for path in sorted((CORPUS / name).iterdir())] for name in TARGETS}


@pytest.mark.parametrize("name", TARGETS)
def test_the_kept_corpus_holds_no_finding(name):
    assert len(KEPT[name]) >= 7
    for data in KEPT[name]:
        TARGETS[name](data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        # Each of these came through as an error that nobody had documented.
        ("front_matter", b"---\nto: .inf\n---\n"),
        ("front_matter", b"---\nto: {a: 1}\n---\n"),
        ("front_matter", b"---\nto: 2020-13-45\n---\n"),
        ("front_matter", b"---\nto: !!timestamp x\n---\n"),
        ("front_matter", b"---\nto: " + b"[" * 2000 + b"\n---\n"),
        ("lines", b'{"text": ' + b"[" * 20_000),
        ("settings", b"#\ntool = 5\n"),
        ("settings", b"a = " + b"[" * 5000),
        ("settings", '[[phrases]]\nname = "a"\nphrases = ["x \U000e0001"]\nmessage = "m"\n'.encode()),
        ("door", b"[" * 20_000),
        # The words of a detail ended behind the last word of the draft.
        ("checker", b"\x0d\x00that Ravi,"),
        ("checker", b"\x0d\x00Remember Ravi"),
    ],
)
def test_what_fuzzing_found_stays_mended(name, data):
    TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
@given(data=st.data())
def test_any_bytes_are_read_or_refused(name, data):
    before = data.draw(st.sampled_from(KEPT[name]))
    cut = data.draw(st.integers(0, len(before)))
    new = data.draw(
        st.one_of(st.binary(max_size=60), st.text(max_size=60).map(lambda text: text.encode("utf-8")))
    )
    TARGETS[name](before[:cut] + new + before[cut + data.draw(st.integers(0, 9)) :])


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_can_fail(name, monkeypatch):
    """A target that swallows every error would prove nothing."""

    def broken(*_args, **_given):
        raise ZeroDivisionError

    for function in ("Draft", "check", "read_draft", "read_lines", "parse", "Export", "call"):
        monkeypatch.setattr(f"targets.{function}", broken)
    with pytest.raises(ZeroDivisionError):
        TARGETS[name](b"Message\nhi\n")


@missing()
def test_the_reader_of_shared_links_takes_any_fragment():
    done = subprocess.run(
        [NODE or "node", "--no-warnings", Path("fuzz") / "share.ts", "5000"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "none threw" in done.stdout
