//! Where requests are sent (feature `http`).

mod hostile;
mod rule_sets;
