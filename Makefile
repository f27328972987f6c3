PYTHON = .venv/bin/python
# What is compiled is kept, whatever the machine says: each process of the tests would compile all of it anew.
export PYTHONDONTWRITEBYTECODE =

.PHONY: run demo test check texts bench pictures bundle prepared

run: prepared
	@$(PYTHON) -m balint_desk $(FILE)

demo: prepared
	@$(PYTHON) -m balint_desk --demo

# On all processors; ARGS="-n 0 tests/core" runs some of them in this process.
test: prepared
	@$(PYTHON) -m pytest -n auto --dist worksteal $(ARGS)

check: prepared
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports

# The texts as translators get them, and what the program loads of them (resources/translations).
texts: prepared
	@$(PYTHON) -m bundling.texts

# Needs Xvfb. The practices are kept in build/benchmarks; making the largest takes some minutes, once.
bench: prepared
	@$(PYTHON) -m benchmarks --scales 1,10,100 $(ARGS)

# The pictures of docs/manual.md, light and dark; look at them before they are kept. ARGS="--to DIR NAME ..." takes some.
pictures: prepared
	@$(PYTHON) -m docs.pictures $(ARGS)

# One folder that needs no Python, dist/balint-desk, and whether it is whole (docs/building.md).
bundle:
	@.ci/prepare bundle
	@$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR --workpath build/bundle build.spec
	@$(PYTHON) -m bundling.prove

prepared:
	@.ci/prepare
