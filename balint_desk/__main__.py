"""python -m balint_desk: the same program as balint-desk."""

from balint_desk.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
