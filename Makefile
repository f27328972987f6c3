PYTHON = .venv/bin/python

.PHONY: run demo test check prepared

run: prepared
	@$(PYTHON) -m balint_desk $(FILE)

demo: prepared
	@$(PYTHON) -m balint_desk --demo

test: prepared
	@$(PYTHON) -m pytest $(ARGS)

check: prepared
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports

prepared:
	@.ci/prepare
