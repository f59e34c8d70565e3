//! A valid request that is cut off anywhere is an error.

use cognito_request::{ReadError, SyntaxReason};

use crate::shapes::Shapes;

const WHOLE: &str = "{\"Text\": \"é𝄞\\ud834\\udd1e\\n\",\r\n \"List\": [\"a\", \"\"], \"Numbers\": [0, 255],
    \"Map\": {\"k\": {\"\": \"v\"}}, \"Node\": {\"Tree\": [true, false, null, -1.5e+3, {}]},
    \"Children\": [{}, {\"Document\": {\"a\": [1]}}], \"Unknown\": [\"\\u00e9\", 1e1, {\"a\": null}]}";

#[test]
fn a_request_cut_off_at_any_byte_is_an_error_at_its_end() {
    assert!(Shapes::from_json(WHOLE).is_ok());
    for length in 0..WHOLE.len() {
        let cut = &WHOLE.as_bytes()[..length];
        let Err(ReadError::Syntax(error)) = Shapes::from_json_validated(cut) else {
            panic!("cut off at {length}")
        };
        match std::str::from_utf8(cut) {
            Err(_) => assert_eq!(error.reason(), SyntaxReason::Utf8),
            Ok(text) => {
                assert_eq!(error.reason(), SyntaxReason::End, "{text}");
                let line = 1 + text.matches('\n').count();
                let last = text.rsplit('\n').next().unwrap();
                let position = (error.position().line(), error.position().column());
                assert_eq!(position, (line, last.chars().count() + 1), "{text}");
            }
        }
    }
}
