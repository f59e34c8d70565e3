//! JSON texts, read strictly (RFC 8259) and kept with their positions.
//!
//! The text is read in one pass into a flat list of nodes that point back into it, so that a large
//! document costs little more than the reading, and nothing of it is copied until it is asked for.

#[cfg(feature = "definition-files")]
mod index;
#[cfg(feature = "definition-files")]
mod mark;
#[cfg(feature = "definition-files")]
mod order;
mod parse;
mod pointer;
#[cfg(feature = "definition-files")]
mod position;
#[cfg(feature = "definition-files")]
mod root_name;
#[cfg(feature = "tools")]
mod text;
mod tree;
mod view;
mod word;

#[cfg(feature = "tools")]
pub use text::Text;
#[cfg(feature = "tools")]
pub use view::Members;
pub use view::{Items, Json, JsonKind};
#[cfg(feature = "definition-files")]
pub use {mark::without_mark, position::Position};

pub(crate) use parse::{parse, parse_member};
pub(crate) use pointer::pointer;
pub(crate) use tree::{NONE, Tree};
#[cfg(feature = "definition-files")]
pub(crate) use {order::sort, parse::Failure, position::Sweep, root_name::root_name};

/// No text may be longer, in bytes.
pub(crate) const LONGEST: usize = 4 << 20;
/// Lists and objects may not stand deeper in one another.
pub(crate) const DEEPEST: u32 = 100;
