"""What `make bench` writes down: shares of the floor, and what became of the budgets. Nothing is measured here."""

from datetime import date

from benchmarks import measures, report
from benchmarks.__main__ import _modules
from benchmarks.rig import Row

MISSED = ("small", 20.0, "Few pixels."), ("large", 60.0, "Many pixels."), ("larger", 70.0, "Many pixels.")


def lines(floor):
    rows = [Row("Charts", "Redraw", 20.0, 40, 25), Row("Charts", "Table", 1500.0), Row("Pages", "Tab", 51.0, 100, 50)]
    text = report.text(rows, floor, 9, date(2026, 11, 25))
    return [line for line in text.splitlines() if line.startswith("| ") and "what" not in line]


def test_a_figure_is_told_beside_its_share_of_the_floor_and_of_its_budgets():
    assert lines(report.REFERENCE) == [
        "| Redraw | 20.0 ms | 0.11 | 0.21 | 0.13 | goal reached |",
        "| Table | 1,500.0 ms | 7.89 |  |  |  |",
        "| Tab | 51.0 ms | 0.27 | 0.53 | 0.26 | within |",
    ]


def test_on_a_faster_computer_the_budgets_are_closer():
    assert [line.split(" | ")[-1] for line in lines(report.REFERENCE / 3)] == ["**missed** |", " |", "**missed** |"]


def test_what_is_measured_beside_another_program_is_a_multiple_of_that():
    budget = 1.5 * report.REFERENCE, 1.25 * report.REFERENCE
    rows = [Row("Started", "built", 300.0, *budget, floor=250.0), Row("Started", "slow", 400.0, *budget, floor=250.0)]
    text = report.text(rows, 100, 9, date(2026, 11, 25))
    assert "| built | 300.0 ms | 1.20 | 1.50 | 1.25 | goal reached |" in text
    assert "| slow | 400.0 ms | 1.60 | 1.50 | 1.25 | **missed** |" in text


def test_what_is_missed_is_told_with_its_reason_once_and_what_is_not_missed_without():
    budget = 40, 25
    rows = [Row("Charts", name, taken, *budget, why=why) for name, taken, why in MISSED]
    _, _, reasons = report.text(rows, report.REFERENCE, 9, date(2026, 11, 25)).partition(
        "Why what is missed is missed:"
    )
    assert [line for line in reasons.splitlines() if line] == ["- Many pixels."]


def test_memory_is_told_in_megabytes_and_has_no_share_of_the_floor():
    text = report.text([Row("Started", "memory", 150.0, 180, 150, unit="MB")], 100, 9, date(2026, 11, 25))
    assert "| memory | 150.0 MB |  | 180.00 | 150.00 | goal reached |" in text


def test_each_part_has_a_table_and_the_machine_and_the_day_are_told():
    text = report.text([Row("Charts", "Redraw", 20.0), Row("Pages", "Tab", 51.0)], 190, 9, date(2026, 11, 25))
    assert text.count("| what |") == 2
    assert "2026-11-25" in text
    assert "Python 3." in text


def test_what_is_said_of_the_tests_stays_when_everything_else_is_measured_anew():
    of_tests = f"\n{report.TESTS}\n\n5 minutes.\n"
    assert report.of_tests(f"# How long\n\n## Charts\n{of_tests}") == of_tests
    assert report.of_tests("# How long\n") == ""


def test_every_file_of_measures_is_found_by_itself():
    names = [module.__name__ for module in _modules("")]
    assert "benchmarks.measures.charts" in names
    assert all(callable(module.rows) for module in _modules(""))
    assert [module.__name__ for module in _modules("practice")] == ["benchmarks.measures.practice"]
    assert measures.__doc__
