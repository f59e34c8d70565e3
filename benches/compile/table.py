"""The printed table."""

from statistics import median

WIDTH = 34


def print_row(row, times):
    """`times`: label to the CPU seconds of each round."""
    base = median(times[row.base]) if row.base in times else None
    print(f"\n{row.title}")
    print(f"  {'CPU seconds':{WIDTH}}{'median':>8}{'min':>8}{'max':>8}{f'of {row.base}':>10}  target")
    for label, values in times.items():
        middle = median(values)
        share = f"{middle / base:>10.2f}" if base else f"{'-':>10}"
        figures = f"{middle:>8.2f}{min(values):>8.2f}{max(values):>8.2f}"
        print(f"  {label:{WIDTH}}{figures}{share}  {verdict(row, label, middle, base)}".rstrip())


def verdict(row, label, middle, base):
    if label in row.seconds:
        limit = row.seconds[label]
        plain = f"{'met' if middle <= limit else 'MISSED'}: at most {limit:g} s"
        if not base or not row.base_seconds:
            return plain
        there = middle * row.base_seconds / base
        verdict = "met" if there <= limit else "MISSED"
        return f"{plain}; {verdict} where {row.base} takes {row.base_seconds:g} s: {there:.2f}"
    if label in row.shares and base:
        share = row.shares[label]
        return f"{'met' if middle <= share * base else 'MISSED'}: at most {share:.2f}"
    return ""
