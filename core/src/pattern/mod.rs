//! Stub while the matcher is written.
/// A pattern.
#[derive(Debug)]
pub struct Pattern;
impl Pattern {
    /// Source.
    pub fn source(&self) -> &'static str { "" }
    /// Matches.
    pub fn matches(&self, _text: &str) -> bool { true }
}
