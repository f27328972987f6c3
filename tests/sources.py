"""The program and its tests as text: what the tests of the house look at."""

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).parents[1]
PROGRAM = sorted((HOUSE / "balint_desk").rglob("*.py"))
TESTS = sorted((HOUSE / "tests").rglob("*.py"))
BENCHMARKS = sorted((HOUSE / "benchmarks").rglob("*.py"))
BUNDLING = sorted((HOUSE / "bundling").rglob("*.py"))
PICTURES = sorted((HOUSE / "docs" / "pictures").rglob("*.py"))
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)


def place(path: Path, line: int = 1) -> str:
    """Where something stands, as an editor opens it."""
    return f"{path.relative_to(HOUSE) if path.is_relative_to(HOUSE) else path.name}:{line}"


def tree(path: Path) -> ast.Module:
    """A file read as Python."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


class Seen(NamedTuple):
    """What is looked for in a file, each with its line: kept, as the tree it was read from is large."""

    imported: list[tuple[int, str]]
    texts: list[tuple[int, str]]
    called: list[tuple[int, str]]


def imported(path: Path) -> list[tuple[int, str]]:
    """Line and full name of everything a file imports, also inside functions."""
    return _seen(path).imported


def texts(path: Path) -> list[tuple[int, str]]:
    """Line and text of every string that is not a docstring."""
    return _seen(path).texts


def called(path: Path) -> list[tuple[int, str]]:
    """Line and name of every call: `box.exec` for `self.box.exec()`, `sleep` for `sleep(1)`."""
    return _seen(path).called


@cache
def _seen(path: Path) -> Seen:
    seen, docstrings = Seen([], [], []), set()
    for node in ast.walk(tree(path)):  # a docstring comes after what it is of
        if _has_docstring(node):
            docstrings.add(node.body[0].value)
        if isinstance(node, ast.Import):
            seen.imported.extend((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            seen.imported.extend((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call):
            seen.called.append((node.lineno, _name(node.func)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
            seen.texts.append((node.lineno, node.value))
    return seen


def _name(func: ast.expr) -> str:
    """Only the end of it is put in words: a call of a call of a call is long."""
    match func:
        case ast.Name(name) | ast.Attribute(ast.Name(name), _) | ast.Attribute(ast.Attribute(_, name), _):
            return name if isinstance(func, ast.Name) else f"{name}.{func.attr}"
        case _:
            return ".".join(ast.unparse(func).split(".")[-2:])


def _has_docstring(node: ast.AST) -> bool:
    return isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None
