//! Text of files, as a terminal may be given it.

use std::fmt::{self, Write as _};

/// Whether a character commands a terminal: those that turn the direction of the text are as
/// treacherous as the control characters.
pub(crate) fn is_command(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || character.is_control()
}

/// A text with its control characters escaped, so that a line of output is one line and a file
/// cannot command the terminal.
pub(crate) struct Printable<'t>(pub(crate) &'t str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            if is_command(character) {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Printable;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(Printable("a\n\u{1b}[31mé→").to_string(), "a\\n\\u{1b}[31mé→");
    }
}
