"""Check drafts in Arrow record batches, on one machine or many.

The same function runs unchanged in Spark and in Dask:

    df.mapInArrow(check_batches, REPORT_DDL)                          # PySpark
    dask.dataframe.from_pandas(frame).map_partitions(check_frame)      # Dask

Batches need a column `text`; the columns of `tactful.inputs.JSONL_KEYS` are used where they exist.
"""

from __future__ import annotations

import pyarrow as pa

from tactful.browser import CONTEXT_KEYS, context_from
from tactful.checker import check
from tactful.errors import InvalidInput, TactfulError
from tactful.formats.json import report_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

REPORT_SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("verdict", pa.string()),
        ("findings", pa.list_(pa.string())),
        ("missing", pa.list_(pa.string())),
        ("report", pa.string()),
        ("error", pa.string()),
    ]
)
"""Columns of the result: the verdict, rules that counted, steps missing, the whole `report/1`, and the error
of a row that could not be checked."""

REPORT_DDL = (
    "id string, verdict string, findings array<string>, missing array<string>, report string, error string"
)
"""The same columns as Spark writes a schema."""


def check_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Check every row of every batch, one batch out for each one in; rows keep their order.

    Raises:
        InvalidInput: When a batch has no column `text`.
    """
    for batch in batches:
        if "text" not in batch.schema.names:
            raise InvalidInput(
                "The batch has no column “text”.", cure=f"It has: {', '.join(batch.schema.names)}."
            )
        keys = [name for name in batch.schema.names if name in CONTEXT_KEYS or name in ("id", "text")]
        rows = [_row(row) for row in batch.select(keys).to_pylist()]
        yield pa.RecordBatch.from_pylist(rows, schema=REPORT_SCHEMA)


def check_frame(frame: pd.DataFrame) -> pd.DataFrame:
    """Check every row of a pandas frame, such as a partition of a Dask frame."""
    batches = pa.Table.from_pandas(frame, preserve_index=False).to_batches()
    checked = pa.Table.from_batches(check_batches(batches), schema=REPORT_SCHEMA)
    return checked.to_pandas().set_index(frame.index)


def _row(row: dict[str, object]) -> dict[str, object]:
    id = None if row.get("id") is None else str(row["id"])
    keys = {key: value for key, value in row.items() if key in CONTEXT_KEYS and value is not None}
    try:
        report = check(str(row.get("text") or ""), context_from(keys))
    except TactfulError as error:
        return {"id": id, "error": str(error)}
    return {
        "id": id,
        "verdict": report.verdict.value,
        "findings": [finding.rule for finding in report.counted],
        "missing": [name for name, evidence in report.steps.items() if evidence.status == "missing"],
        "report": report_json(report, id=id),
    }
