//! The limits that keep compilation bounded, with the words in which an error names them.

/// Bytes of a pattern.
pub(crate) const SOURCE: usize = 1 << 16;
pub(crate) const SOURCE_TEXT: &str = "it is longer than 65,536 bytes";

/// Groups and classes within one another.
pub(crate) const DEPTH: u32 = 100;
pub(crate) const DEPTH_TEXT: &str = "groups or classes are nested more than 100 deep";

/// Distinct sets of characters.
pub(crate) const SETS: usize = 1024;
pub(crate) const SETS_TEXT: &str = "it names more than 1,024 different sets of characters";

/// Classes of characters that the pattern tells apart.
pub(crate) const CLASSES: usize = 255;
pub(crate) const CLASSES_TEXT: &str = "it tells more than 255 classes of characters apart";

/// Instructions of the automaton, repetitions written out.
pub(crate) const INSTRUCTIONS: usize = 1 << 15;
pub(crate) const INSTRUCTIONS_TEXT: &str =
    "its repetitions, written out, have more than 32,768 parts";

/// Look-arounds, repetitions written out.
pub(crate) const LOOKS: usize = 256;
pub(crate) const LOOKS_TEXT: &str = "it has more than 256 look-arounds, repetitions written out";

/// Bytes of a transition table.
pub(crate) const TABLE: usize = 1 << 16;
pub(crate) const TABLE_TEXT: &str = "its table would have more than 65,536 bytes";

/// Steps of building the automaton.
pub(crate) const WORK: usize = 1 << 20;
pub(crate) const WORK_TEXT: &str = "its automaton has too many states";

/// Positions of the bit-parallel automaton: 64 words.
pub(crate) const POSITIONS: usize = 4096;
pub(crate) const POSITIONS_TEXT: &str = "its automaton has more than 4,096 positions";

/// Steps of building a table when the other form could do instead.
pub(crate) const WORK_OF_TRIAL: usize = 1 << 17;
