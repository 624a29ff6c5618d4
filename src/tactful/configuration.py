"""Settings from TOML: `tactful.toml`, or the table `[tool.tactful]` of a `pyproject.toml`."""

from __future__ import annotations

import re
import tomllib

from tactful.catalogue import RULES, find
from tactful.errors import InvalidInput, InvalidValue, TactfulError, UnknownName
from tactful.finding import Severity
from tactful.phrases import Phrases
from tactful.platforms import CHANNELS
from tactful.settings import DEFAULTS, PROFILES, HouseLimit, HousePhrases, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

KEYS: tuple[str, ...] = (
    "profile", "select", "extend-select", "ignore", "severity", "channel", "limits", "phrases", "help-url",
)  # fmt: skip
"""Keys of a settings file."""

MOST_RULES = 200
"""How many rules of its own a house may have."""

_LIMIT_KEYS = ("limit", "recommended")
_PHRASE_KEYS = ("name", "phrases", "unless", "message", "why", "instead", "severity")
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class SettingsError(InvalidInput):
    """A settings file that cannot be used; the message names file, line and key."""

    line: int | None
    """The line it is about, from 1, where it could be found."""

    def __init__(
        self, place: str, line: int | None, message: str, *, field: str | None, cure: str = ""
    ) -> None:
        where = f"{place}:{line}" if line else place
        super().__init__(f"{where}: {message}", field=field, cure=cure)
        self.line = line


def parse(text: str, *, place: str = "tactful.toml", table: tuple[str, ...] = ()) -> Settings:
    """Read settings from TOML text; a partial file changes only what it names.

    Parameters:
        text: The TOML text.
        place: What to call it in errors: a file's name.
        table: The keys that lead to the settings, such as `("tool", "tactful")`.

    Raises:
        SettingsError: For what is not TOML, an unknown key or name, or a value of the wrong type.
    """
    try:
        values = tomllib.loads(text)
    except RecursionError:
        raise SettingsError(place, None, "This TOML is nested too deeply.", field=None) from None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else max(1, len(text.splitlines()))
        raise SettingsError(place, line, f"This is not TOML: {error}.", field=None) from None
    try:
        for key in table:
            values = _table(values, key)
        return _settings(values)
    except SettingsError:
        raise
    except TactfulError as error:
        raise SettingsError(
            place, _line(text, error.field), error.message, field=error.field, cure=error.cure
        ) from None


def load(path: Path) -> Settings:
    """Read settings from a `tactful.toml` or the `[tool.tactful]` table of a `pyproject.toml`."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror}.", field="config") from None
    except UnicodeDecodeError:
        raise InvalidInput(f"{path}: This is not UTF-8 text.", field="config") from None
    return parse(text, place=str(path), table=("tool", "tactful") if path.name == "pyproject.toml" else ())


def discover(start: Path) -> Path | None:
    """Return the nearest settings file at or above a folder, or None."""
    for folder in (start, *start.parents):
        if (folder / "tactful.toml").is_file():
            return folder / "tactful.toml"
        project = folder / "pyproject.toml"
        if project.is_file() and "[tool.tactful" in project.read_text(encoding="utf-8", errors="replace"):
            return project
    return None


def dump(settings: Settings) -> str:
    """Return the effective settings as TOML that `parse` reads back."""
    lines = [f'profile = "{settings.profile}"']
    if settings.select is not None:
        lines.append(f"select = {_array(settings.select)}")
    lines.append(f"extend-select = {_array(settings.extend_select)}")
    lines.append(f"ignore = {_array(settings.ignore)}")
    if settings.channel:
        lines.append(f"channel = {_string(settings.channel)}")
    if settings.help_url:
        lines.append(f"help-url = {_string(settings.help_url)}")
    if settings.severity:
        lines += [
            "",
            "[severity]",
            *(f'{name} = "{severity}"' for name, severity in settings.severity.items()),
        ]
    for name, limit in settings.limits.items():
        pairs = [(key, value) for key, value in zip(_LIMIT_KEYS, limit, strict=True) if value is not None]
        lines += ["", f"[limits.{_string(name)}]", *(f"{key} = {value}" for key, value in pairs)]
    for house in settings.phrases:
        lines += [
            "",
            "[[phrases]]",
            f"name = {_string(house.name)}",
            f"phrases = {_array(house.phrases, keep=True)}",
        ]
        if house.unless:
            lines.append(f"unless = {_array(house.unless, keep=True)}")
        lines += [
            f"{key} = {_string(getattr(house, key))}"
            for key in ("message", "why", "instead", "severity")
            if getattr(house, key)
        ]
    return "\n".join(lines) + "\n"


def _settings(values: dict[str, object]) -> Settings:
    for key in values:
        if key not in KEYS:
            raise UnknownName("setting", key, KEYS, field=key)
    entries = _tables(values, "phrases")
    if len(entries) > MOST_RULES:
        raise InvalidValue(f"There may be {MOST_RULES} [[phrases]], not {len(entries)}.", field="phrases")
    own = tuple(_phrases(entry) for entry in entries)
    names = {house.name for house in own}
    settings = DEFAULTS._replace(
        extend_select=_rules(values, "extend-select", names),
        ignore=_rules(values, "ignore", names),
        severity={
            _rule(name, names): _severity(value, name) for name, value in _table(values, "severity").items()
        },
        limits={_channel(name): _limit(name, value) for name, value in _table(values, "limits").items()},
        phrases=own,
    )
    if "profile" in values:
        profile = _one(values, "profile")
        if profile not in PROFILES:
            raise UnknownName("profile", profile, PROFILES)
        settings = settings._replace(profile=profile)
    if "select" in values:
        settings = settings._replace(select=_rules(values, "select", names))
    if "channel" in values:
        settings = settings._replace(channel=_channel(_one(values, "channel")))
    if "help-url" in values:
        url = _one(values, "help-url")
        if not url.startswith(("https://", "http://", "/")):
            raise InvalidValue("help-url must begin with https://, http:// or /.", field="help-url")
        settings = settings._replace(help_url=url)
    return settings


def _phrases(entry: dict[str, object]) -> HousePhrases:
    for key in entry:
        if key not in _PHRASE_KEYS:
            raise UnknownName("key of [[phrases]]", key, _PHRASE_KEYS, field=key)
    name = _one(entry, "name")
    if not _NAME.fullmatch(name):
        raise InvalidValue(
            f"“{name}” is not a rule name.", field="name", cure="Use lower-case words joined by hyphens."
        )
    if find(name) is not None:
        raise InvalidValue(f"“{name}” is a rule of the catalogue.", field="name", cure="Choose another name.")
    patterns = _strings(entry, "phrases")
    if not patterns:
        raise InvalidValue(f"The rule “{name}” has no phrases.", field="phrases")
    unless = _strings(entry, "unless")
    for pattern in (*patterns, *unless):
        try:
            Phrases(pattern.lower()).check()
        except ValueError as error:
            raise InvalidValue(f"The phrase “{pattern}” cannot be read: {error}", field="phrases") from None
    known = {key: _one(entry, key) for key in ("message", "why", "instead", "severity") if key in entry}
    if "severity" in known:
        _severity(known["severity"], "severity")
    return HousePhrases(name, tuple(p.lower() for p in patterns), tuple(p.lower() for p in unless), **known)


def _channel(name: str) -> str:
    if name not in CHANNELS:
        raise UnknownName("channel", name, CHANNELS, field=name)
    return name


def _limit(name: str, value: object) -> HouseLimit:
    if not isinstance(value, dict):
        raise InvalidValue(f"limits.“{name}” must be a table with limit, recommended or both.", field=name)
    for key, number in value.items():
        if key not in _LIMIT_KEYS:
            raise UnknownName("key of limits", key, _LIMIT_KEYS, field=key)
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise InvalidValue(f"{key} must be a whole number from 1.", field=key)
    return HouseLimit(value.get("limit"), value.get("recommended"))


def _severity(value: object, field: str) -> Severity:
    try:
        return Severity(value)
    except ValueError:
        raise UnknownName("severity", str(value), [s.value for s in Severity], field=field) from None


def _rule(name: object, own: Iterable[str]) -> str:
    if not isinstance(name, str):
        raise InvalidValue("A rule is named by its name or code.", field=str(name))
    if name in own:
        return name
    found = find(name)
    if found is None:
        raise UnknownName(
            "rule", name, [*(r.name for r in RULES), *(r.code for r in RULES), *own], field=name
        )
    return found.name


def _rules(values: dict[str, object], key: str, own: Iterable[str]) -> frozenset[str]:
    return frozenset(_rule(name, own) for name in _strings(values, key))


def _strings(values: dict[str, object], key: str) -> list[str]:
    given = values.get(key, [])
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise InvalidValue(f"{key} must be a list of texts.", field=key)
    return given


def _one(values: dict[str, object], key: str) -> str:
    given = values.get(key)
    if not isinstance(given, str) or not given:
        raise InvalidValue(f"{key} must be a text.", field=key)
    return given


def _table(values: dict[str, object], key: str) -> dict[str, object]:
    given = values.get(key, {})
    if not isinstance(given, dict):
        raise InvalidValue(f"{key} must be a table.", field=key)
    return given


def _tables(values: dict[str, object], key: str) -> list[dict[str, object]]:
    given = values.get(key, [])
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise InvalidValue(f"{key} must be written as [[{key}]].", field=key)
    return given


def _line(text: str, field: str | None) -> int | None:
    """Find the line that sets a key, else the one that names a value, so that the error can point at it."""
    if field is None:
        return None
    name = re.escape(field)
    for pattern in (rf'^\s*"?{name}"?\s*=', rf"(?<![\w-]){name}(?![\w-])"):
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(pattern, line):
                return number
    return None


def _string(text: str) -> str:
    """Return a TOML basic string."""
    escaped = "".join(
        {"\\": "\\\\", '"': '\\"'}.get(c, c if c.isprintable() else f"\\U{ord(c):08x}") for c in text
    )
    return f'"{escaped}"'


def _array(items: Iterable[str], *, keep: bool = False) -> str:
    return f"[{', '.join(_string(item) for item in (items if keep else sorted(items)))}]"


__all__ = ["KEYS", "SettingsError", "discover", "dump", "load", "parse"]
