//! Prints how often each case allocates: group, case, allocations, reallocations.

use std::alloc::System;

use cognito_request_bench::cases;
use cognito_request_bench::counts::Count;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for case in cases::all() {
        // What is made once, such as a compiled regular expression, is made here.
        case.run(2);
        let region = Region::new(ALLOCATOR);
        case.run(1);
        let change = region.change();
        let count = Count { allocations: change.allocations, reallocations: change.reallocations };
        println!("{}", count.line(&case));
    }
}
