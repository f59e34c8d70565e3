//! The timing loop.

use std::time::{Duration, Instant};

use crate::case::Case;

/// Long beside the clock's own cost, short beside the scheduler's time slice.
const BATCH: Duration = Duration::from_micros(200);

/// Nanoseconds for one run of a case.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    pub median: f64,
    pub min: f64,
}

/// The cases take turns, batch by batch, so that a busy moment of the machine meets all of them.
pub fn measure(cases: &[Case], batches: usize) -> Vec<Time> {
    let sizes: Vec<u32> = cases.iter().map(batch_size).collect();
    let mut samples = vec![Vec::with_capacity(batches); cases.len()];
    for _ in 0..batches {
        for ((case, size), samples) in cases.iter().zip(&sizes).zip(&mut samples) {
            samples.push(batch(case, *size).as_secs_f64() * 1e9 / f64::from(*size));
        }
    }
    samples.into_iter().map(summary).collect()
}

fn batch(case: &Case, size: u32) -> Duration {
    let start = Instant::now();
    case.run(size);
    start.elapsed()
}

/// Doubles until a batch is long enough; warms the case up on the way.
fn batch_size(case: &Case) -> u32 {
    let mut size = 1;
    while batch(case, size) < BATCH {
        size *= 2;
    }
    size
}

fn summary(mut samples: Vec<f64>) -> Time {
    samples.sort_by(f64::total_cmp);
    Time { median: samples[samples.len() / 2], min: samples[0] }
}
