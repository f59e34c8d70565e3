//! The Unicode general category of a character.

use super::category_table::{BLOCKS, INDEX};

/// Unassigned.
const CN: u8 = 29;

/// The number of a character's general category, as `cognito_structure` numbers them: `Lu` is 0 and
/// `Cn` is 29.
///
/// Only patterns with `\p` refer to it, so that no other program carries its table.
///
/// ```
/// use cognito_request::__private::general_category;
///
/// assert_eq!(general_category('A'), 0);
/// assert_eq!(general_category('é'), 1);
/// assert_eq!(general_category('\u{10ffff}'), 29);
/// ```
#[inline]
#[must_use]
pub fn general_category(character: char) -> u8 {
    let code = character as usize;
    match INDEX.get(code / 256) {
        Some(block) => {
            let place = usize::from(*block) * 256 + code % 256;
            match BLOCKS.get(place) {
                Some(byte) => byte - b'0',
                None => CN,
            }
        }
        None => beyond(character),
    }
}

/// The category of a character past the table, from U+40000 on: tags, variation selectors and the
/// private planes.
#[inline]
fn beyond(character: char) -> u8 {
    match character {
        '\u{e0001}' | '\u{e0020}'..='\u{e007f}' => 26,
        '\u{e0100}'..='\u{e01ef}' => 5,
        '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}' => 28,
        _ => CN,
    }
}
