//! JSON texts, read strictly (RFC 8259) and kept with their positions.
//!
//! The text is read in one pass into a flat list of nodes that point back into it, so that a large
//! document costs little more than the reading, and nothing of it is copied until it is asked for.

mod order;
mod parse;
mod place;
#[cfg(feature = "tools")]
mod text;
mod tree;
mod view;
mod word;

pub use place::Position;
#[cfg(feature = "tools")]
pub use text::Text;
#[cfg(feature = "tools")]
pub use view::Members;
pub use view::{Items, Json, JsonKind};

pub(crate) use order::sort;
pub(crate) use parse::{Failure, parse, parse_member, root_name};
pub(crate) use place::{Sweep, pointer};
pub(crate) use tree::{NONE, Tree};

/// No text may be longer, in bytes.
pub(crate) const LONGEST: usize = 4 << 20;
/// Lists and objects may not stand deeper in one another.
pub(crate) const DEEPEST: u32 = 100;
