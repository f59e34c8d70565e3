//! `\Q…\E`: the JDK rewrites it before it parses, so that it works inside a class too.

use crate::pattern::text::Text;

/// The text of a pattern with each quotation escaped.
pub(super) fn resolve(source: &str) -> Text {
    let mut out = Text::of(source);
    let mut quoted = false;
    // Whether a quotation has just begun.
    let mut begins = false;
    // Whether a backslash stands before, which is not yet written.
    let mut backslash = false;
    for (offset, character) in source.char_indices() {
        if backslash {
            backslash = false;
            match (quoted, character) {
                (true, 'E') => {
                    quoted = false;
                    continue;
                }
                (false, 'Q') => {
                    (quoted, begins) = (true, true);
                    continue;
                }
                (true, _) => {
                    quote(&mut out, '\\', offset - 1, false);
                    begins = false;
                }
                (false, _) => {
                    out.push('\\', offset - 1);
                    out.push(character, offset);
                    continue;
                }
            }
        }
        if character == '\\' {
            backslash = true;
        } else if quoted {
            quote(&mut out, character, offset, begins);
            begins = false;
        } else {
            out.push(character, offset);
        }
    }
    if backslash && quoted {
        quote(&mut out, '\\', source.len() - 1, false);
    } else if backslash {
        out.push('\\', source.len() - 1);
    }
    out
}

/// Adds a character that stands for itself.
fn quote(out: &mut Text, character: char, offset: usize, begins: bool) {
    if begins && character.is_ascii_digit() {
        // An escape that ends in a number may stand before the quotation.
        out.push('\\', offset);
        out.push('x', offset);
        out.push('3', offset);
    } else if character.is_ascii() && !character.is_ascii_alphanumeric() {
        out.push('\\', offset);
    }
    out.push(character, offset);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(source: &str) -> String {
        let mut text = resolve(source);
        text.key_and_value(text.length()).1
    }

    #[test]
    fn quotations_become_escapes() {
        assert_eq!(resolved(r"a\.b"), r"a\.b");
        assert_eq!(resolved(r"\Qa.b\E.c"), r"a\.b.c");
        assert_eq!(resolved(r"[\Qa-z\E]"), r"[a\-z]");
        assert_eq!(resolved(r"\\Qa"), r"\\Qa");
        assert_eq!(resolved(r"\Q1\Q\E\Q2"), r"\x31\\Q\x32");
        assert_eq!(resolved(r"x\Q"), "x");
    }
}
