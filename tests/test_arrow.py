"""Checking Arrow record batches, alone and in Dask."""

import json
import warnings

import pytest

pa = pytest.importorskip("pyarrow")

from tactful.arrow import REPORT_SCHEMA, check_batches, check_frame  # noqa: E402
from tactful.errors import InvalidInput  # noqa: E402

DRAFTS = [
    {
        "id": "a",
        "text": "Hi, I'd like to add you to my professional network on LinkedIn.",
        "channel": "linkedin/note",
    },
    {"id": "b", "text": "Hi Priya", "channel": "linkedn/note"},
    {"id": "c", "text": None, "channel": None},
]


def test_each_batch_gives_one_batch_with_rows_in_order():
    batches = [pa.RecordBatch.from_pylist(DRAFTS), pa.RecordBatch.from_pylist(DRAFTS[:1])]
    first, second = check_batches(batches)
    assert first.schema == REPORT_SCHEMA
    assert first.column("id").to_pylist() == ["a", "b", "c"]
    assert first.column("verdict").to_pylist()[0] == "hold"
    assert "Did you mean" in first.column("error").to_pylist()[1]
    assert json.loads(second.column("report").to_pylist()[0])["id"] == "a"


def test_a_batch_without_texts_is_refused():
    with pytest.raises(InvalidInput, match="no column “text”"):
        list(check_batches([pa.RecordBatch.from_pylist([{"id": "a"}])]))


def test_the_same_function_runs_in_dask():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dd = pytest.importorskip("dask.dataframe")
        import pandas as pd

        frame = pd.DataFrame(DRAFTS * 20)
        checked = dd.from_pandas(frame, npartitions=4).map_partitions(
            check_frame, meta=check_frame(frame.head(1)).iloc[:0]
        )
        result = checked.compute(scheduler="threads")
    assert list(result["id"]) == ["a", "b", "c"] * 20
    assert set(result["verdict"].dropna()) >= {"hold"}
