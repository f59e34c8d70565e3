//! How long patterns take: to compile (in a debug build, as inside a derive) and to match (in a
//! release build).
//!
//! ```sh
//! cargo run -p cognito-tests --example pattern_speed
//! cargo run -p cognito-tests --example pattern_speed --release
//! ```

#[path = "../tests/patterns/matcher.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod matcher;

use std::hint::black_box;
use std::time::{Duration, Instant};

use cognito_structure::pattern::{Dialect, compile};

/// The least time of several rounds, in nanoseconds.
fn least(rounds: u32, times: u32, mut run: impl FnMut()) -> f64 {
    let mut least = Duration::MAX;
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..times {
            run();
        }
        least = least.min(start.elapsed());
    }
    least.as_secs_f64() * 1e9 / f64::from(times)
}

fn repeated(text: &str, bytes: usize) -> String {
    text.chars().cycle().take(bytes).collect()
}

fn main() {
    let token = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=.";
    let name = "abcdefghijklmnopqrstuvwxyz0123456789_";
    let uuid = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    for (pattern, value) in [
        ("[A-Za-z0-9-_=.]+", repeated(token, 1024)),
        ("[A-Za-z0-9-_=.]+", repeated(token, 1000)),
        ("[A-Za-z0-9-_=.]+", repeated(token, 40)),
        (r"[\w+=,.@-]+", repeated(name, 1024)),
        (r"[\w\s+=,.@-]+", repeated(name, 1024)),
        (r"\S+", repeated(token, 1024)),
        (r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", repeated(token, 1024)),
        (r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", repeated("中文字符", 340)),
        (r"[\w-]+_[0-9a-zA-Z]+", "eu-north-1_aBcDe12".to_owned()),
        (uuid, "0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f".to_owned()),
        (r"^[0-9A-Za-z\.\-_]*(?<!\.)$", repeated("abc", 60)),
        (".*a.{20}", repeated(token, 1024)),
    ] {
        let compiling = least(7, 20, || {
            drop(black_box(compile(black_box(pattern), Dialect::Java)));
        });
        let compiled = matcher::java(pattern);
        let matching = least(9, 20_000, || {
            black_box(black_box(&compiled).matches(black_box(&value)));
        });
        println!("{pattern:64} compiled in {:8.1} µs", compiling / 1e3);
        println!("{:>64} matched in {matching:9.1} ns", format!("{} bytes", value.len()));
    }
}
