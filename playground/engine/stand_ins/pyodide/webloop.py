"""No event loop: the checker answers at once, and asyncio is a tenth of all that Python would load to start."""

# A memory snapshot is taken only of a Python that holds on to this.
from pyodide_js._api import scheduleCallback as scheduleCallback


def _initialize_event_loop() -> None:
    pass
