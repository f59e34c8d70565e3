//! Text is looked at in blocks of 64 bytes: what needs an escape is seen wherever it stands.

use cognito_request::json;

/// Lengths on both sides of the edges of blocks and words.
const LENGTHS: [usize; 17] = [0, 1, 7, 8, 9, 31, 32, 33, 63, 64, 65, 72, 127, 128, 129, 192, 193];

/// What is put into the text: what needs an escape, and characters of two to four bytes.
const SPECIALS: [&str; 9] = ["\"", "\\", "\u{0}", "\n", "\u{1f}", "\u{7f}", "é", "€", "𝄞"];

#[test]
fn a_special_character_is_written_and_read_at_every_place_of_a_text() {
    for length in LENGTHS {
        for place in 0..=length {
            for special in SPECIALS {
                let mut text = "a".repeat(length);
                text.insert_str(place, special);
                let ours = json::write(&text);
                assert_eq!(ours, serde_json::to_string(&text).unwrap());
                assert_eq!(json::read::<String>(&ours).unwrap(), text);
            }
        }
    }
}

#[test]
fn a_control_character_that_is_not_escaped_is_refused_at_every_place_of_a_text() {
    for length in LENGTHS {
        for place in 0..=length {
            let mut text = format!("\"{}\"", "a".repeat(length));
            text.insert(1 + place, '\u{1f}');
            let error = json::read::<String>(&text).unwrap_err().to_string();
            let column = place + 2;
            assert_eq!(
                error,
                format!("a control character that is not escaped at line 1, column {column}")
            );
        }
    }
}
