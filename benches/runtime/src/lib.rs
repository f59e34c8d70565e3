//! Running times and allocations of the seed's request, ours beside the peers'.
//!
//! Two programs share the cases: `allocations` counts, under an allocator that counts, and
//! `times` measures, under the plain one.

pub mod case;
pub mod cases;
pub mod counts;
mod ours;
mod peers;
pub mod stopwatch;
pub mod table;
