//! Measures every case and prints the table.
//!
//! Standard input: what `allocations` prints; with nothing there, the table is without counts.
//! The argument, if any: the number of batches.

use std::io::{IsTerminal as _, Read as _};

use cognito_request_bench::{cases, counts, stopwatch, table};

const BATCHES: usize = 1001;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let batches = match std::env::args().nth(1) {
        Some(text) => text.parse::<usize>()?.max(1),
        None => BATCHES,
    };
    let mut text = String::new();
    if !std::io::stdin().is_terminal() {
        std::io::stdin().read_to_string(&mut text)?;
    }
    let cases = cases::all();
    let times = stopwatch::measure(&cases, batches);
    println!("nanoseconds, {batches} interleaved batches");
    table::print(&cases, &times, &counts::parse(&text));
    Ok(())
}
