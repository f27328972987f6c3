"""Why a line is there, as it is kept: the text and its values, so that it can be told in another language later."""

import json
from datetime import date
from typing import Any

from balint_desk.core.fees.charging.session_fees import Why

DAY, WHY = "day", "why"


def kept(reason: Why) -> str:
    return json.dumps(_plain(reason), ensure_ascii=False)


def read(text: str) -> Why:
    return _why(json.loads(text))


def _plain(reason: Why) -> dict[str, Any]:
    return {"text": reason.text, "values": [[name, _value(value)] for name, value in reason.values]}


def _value(value: object) -> object:
    match value:
        case Why():
            return {WHY: _plain(value)}
        case date():
            return {DAY: value.isoformat()}
    return value


def _why(plain: dict[str, Any]) -> Why:
    return Why(plain["text"], tuple((name, _read(value)) for name, value in plain["values"]))


def _read(value: Any) -> object:
    match value:
        case {"why": plain}:
            return _why(plain)
        case {"day": day}:
            return date.fromisoformat(day)
    return value
