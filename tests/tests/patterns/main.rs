//! The pattern compiler and the matcher, together: what is proven is what is shipped.

mod differential;
mod ecma_rules;
mod errors;
mod forms;
mod grammar;
mod grammar_pieces;
mod hostile;
mod java_rules;
mod looks;
mod matcher;
mod model;
mod oracle;
mod random;
mod values;
