//! Input that means harm: never a panic, never memory or time without bound.

mod allocations;
mod depth;
mod many_faults;
mod many_items;
mod random_bytes;
mod shapes;
mod truncated;
mod utf8;
