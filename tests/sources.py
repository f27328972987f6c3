"""The program and its tests as text: what the tests of the house look at."""

import ast
from collections.abc import Iterator
from pathlib import Path

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


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports, also inside functions."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every string that is not a docstring."""
    root = tree(path)
    docstrings = {node.body[0].value for node in ast.walk(root) if _has_docstring(node)}
    for node in ast.walk(root):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
            yield node.lineno, node.value


def called(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of every call: `box.exec` for `self.box.exec()`, `sleep` for `sleep(1)`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield node.lineno, ".".join(ast.unparse(node.func).split(".")[-2:])


def _has_docstring(node: ast.AST) -> bool:
    return isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None
