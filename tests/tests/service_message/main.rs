//! Violations in the service's own words, and back.

mod every_action;
mod hostile;
mod located;
mod nested;
mod places;
mod read_back;
mod recorded;
mod spoken;
mod type_faults;
mod words;
