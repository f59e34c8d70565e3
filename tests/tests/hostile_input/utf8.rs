//! Bytes that are not UTF-8, and escapes that stand for no character.

use cognito_request::{ReadError, SyntaxError, SyntaxReason, json};

fn syntax(text: &[u8]) -> SyntaxError {
    match json::read::<String>(text) {
        Err(ReadError::Syntax(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_told_with_line_and_column() {
    let forms: [&[u8]; 13] = [
        b"\x80",
        b"\xbf",
        b"\xc0\x80",
        b"\xc1\xbf",
        b"\xc3",
        b"\xe0\x80\x80",
        b"\xe2\x82",
        b"\xed\xa0\x80",
        b"\xed\xbf\xbf",
        b"\xf0\x80\x80\x80",
        b"\xf4\x90\x80\x80",
        b"\xf8\x88\x80\x80\x80",
        b"\xff\xfe",
    ];
    for form in forms {
        let mut text = "\n \n\"é𝄞".as_bytes().to_vec();
        text.extend_from_slice(form);
        text.extend_from_slice(b"\"");
        let error = syntax(&text);
        assert_eq!(error.reason(), SyntaxReason::Utf8);
        assert_eq!((error.position().line(), error.position().column()), (3, 4), "{form:x?}");
        assert_eq!(error.to_string(), "bytes that are not UTF-8 at line 3, column 4");
    }
}

#[test]
fn a_surrogate_without_its_partner_is_refused_and_not_replaced() {
    let lone = [
        "\\ud800",
        "\\udbff",
        "\\udc00",
        "\\udfff",
        "\\ud800\\ud800",
        "\\ud834\\u0041",
        "\\udd1e\\ud834",
        "\\ud800x",
        "\\uD800\\n",
        "\\ud834\\u005c",
    ];
    for escapes in lone {
        let text = format!("\"a{escapes}z\"");
        assert_eq!(syntax(text.as_bytes()).reason(), SyntaxReason::Surrogate, "{escapes}");
        assert!(json::read::<cognito_request::JsonText>(&text).is_err());
    }
    assert_eq!(json::read::<String>("\"\\ud834\\uDD1E\"").unwrap(), "𝄞");
    assert_eq!(json::read::<String>("\"\\u0000\\ufffd\\uffff\"").unwrap(), "\0\u{fffd}\u{ffff}");
}
