//! The printed table.

use std::collections::BTreeMap;

use crate::case::Case;
use crate::counts::Count;
use crate::stopwatch::Time;

pub fn print(cases: &[Case], times: &[Time], counts: &BTreeMap<String, Count>) {
    let mut group = "";
    for (case, time) in cases.iter().zip(times) {
        if case.group != group {
            group = case.group;
            println!("\n{group}");
            println!(
                "  {:<32}{:>10}{:>10}{:>8}{:>14}  target",
                "", "median ns", "min ns", "ratio", "allocations"
            );
        }
        let ratio = yardstick(cases, times, group).map(|other| time.median / other.median);
        let count = counts.get(&case.key()).copied();
        let line = format!(
            "  {:<32}{:>10.0}{:>10.0}{:>8}{:>14}  {}",
            case.name,
            time.median,
            time.min,
            ratio.map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.3}")),
            count.map_or_else(|| "-".to_owned(), allocations),
            verdict(case, ratio, count),
        );
        println!("{}", line.trim_end());
    }
}

fn yardstick(cases: &[Case], times: &[Time], group: &str) -> Option<Time> {
    let mut pairs = cases.iter().zip(times);
    pairs.find(|(case, _)| case.group == group && case.yardstick).map(|(_, time)| *time)
}

fn allocations(count: Count) -> String {
    match count.reallocations {
        0 => count.allocations.to_string(),
        grown => format!("{} + {grown} grown", count.allocations),
    }
}

fn verdict(case: &Case, ratio: Option<f64>, count: Option<Count>) -> String {
    let mut words = Vec::new();
    if let (Some(share), Some(ratio)) = (case.target.share, ratio) {
        words.push(format!("{}: at most {share}", word(ratio <= share)));
    }
    if let (Some(wanted), Some(count)) = (case.target.allocations, count) {
        let exact = count.allocations == wanted && count.reallocations == 0;
        words.push(format!("{}: {wanted} allocations", word(exact)));
    }
    words.join(", ")
}

fn word(met: bool) -> &'static str {
    if met { "met" } else { "MISSED" }
}
