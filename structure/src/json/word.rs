//! The scalars of a JSON text: strings, numbers, literals.

use super::parse::Parser;
use super::view::JsonKind;
use crate::pairs;

/// Reads a literal of which the first byte stands at the cursor.
pub(super) fn literal(parser: &mut Parser, kind: JsonKind, literal: &[u8]) -> Option<u32> {
    let start = parser.at;
    for &byte in literal {
        if parser.peek() != byte {
            return parser.fail("a JSON value is expected");
        }
        parser.at += 1;
    }
    Some(scalar(parser, kind, start))
}

fn scalar(parser: &mut Parser, kind: JsonKind, start: usize) -> u32 {
    let node = parser.push(kind, start);
    let end = pairs::number(parser.at);
    let written = &mut parser.tree.nodes[node as usize];
    written.from = pairs::number(start);
    written.to = end;
    node
}

/// Reads a number (RFC 8259, section 6).
pub(super) fn number(parser: &mut Parser) -> Option<u32> {
    let start = parser.at;
    if parser.peek() == b'-' {
        parser.at += 1;
    }
    if parser.peek() == b'0' {
        parser.at += 1;
    } else if !digits(parser) {
        return parser.fail("a digit is expected");
    }
    if parser.peek() == b'.' {
        parser.at += 1;
        if !digits(parser) {
            return parser.fail("a digit is expected");
        }
    }
    if matches!(parser.peek(), b'e' | b'E') {
        parser.at += 1;
        if matches!(parser.peek(), b'+' | b'-') {
            parser.at += 1;
        }
        if !digits(parser) {
            return parser.fail("a digit is expected");
        }
    }
    Some(scalar(parser, JsonKind::Number, start))
}

fn digits(parser: &mut Parser) -> bool {
    let start = parser.at;
    while parser.peek().is_ascii_digit() {
        parser.at += 1;
    }
    parser.at > start
}

/// Reads a string of which the first quote stands at the cursor.
pub(super) fn string(parser: &mut Parser) -> Option<u32> {
    let start = parser.at;
    let bytes = parser.tree.text.as_bytes();
    let mut at = start + 1;
    while at < bytes.len() && bytes[at] >= b' ' && bytes[at] != b'"' && bytes[at] != b'\\' {
        at += 1;
    }
    parser.at = at;
    if parser.peek() == b'"' {
        let node = parser.push(JsonKind::Text, start);
        let written = &mut parser.tree.nodes[node as usize];
        written.from = pairs::number(start + 1);
        written.to = pairs::number(at);
        parser.at += 1;
        return Some(node);
    }
    let node = parser.push(JsonKind::Text, start);
    let from = parser.tree.decoded.len();
    decode(parser, start + 1)?;
    let to = pairs::number(parser.tree.decoded.len());
    let written = &mut parser.tree.nodes[node as usize];
    written.decoded = true;
    written.from = pairs::number(from);
    written.to = to;
    Some(node)
}

/// Copies a string that has escapes; `plain` is where the part that has none begins.
fn decode(parser: &mut Parser, mut plain: usize) -> Option<u32> {
    loop {
        let byte = parser.peek();
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            parser.at += 1;
            continue;
        }
        let part = parser.tree.text.get(plain..parser.at).unwrap_or("");
        parser.tree.decoded.push_str(part);
        match byte {
            b'"' => break,
            b'\\' => {
                let character = escape(parser)?;
                parser.tree.decoded.push(character);
            }
            _ if parser.at >= parser.tree.text.len() => {
                return parser.fail("the string is not closed");
            }
            _ => return parser.fail("a control character must be escaped").map(|_| 0),
        }
        plain = parser.at;
    }
    parser.at += 1;
    Some(0)
}

fn escape(parser: &mut Parser) -> Option<char> {
    parser.at += 1;
    let character = match parser.peek() {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(parser),
        _ => {
            parser.fail("no such escape");
            return None;
        }
    };
    parser.at += 1;
    Some(character)
}

/// `\uXXXX`, or two that are one character beyond U+FFFF; the cursor stands at the `u`.
fn unicode(parser: &mut Parser) -> Option<char> {
    let high = four(parser)?;
    let mut code = high;
    if matches!(high, 0xd800..=0xdbff) && parser.peek() == b'\\' {
        parser.at += 1;
        if parser.peek() == b'u' {
            let low = four(parser)?;
            if matches!(low, 0xdc00..=0xdfff) {
                code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            }
        }
    }
    let character = char::from_u32(code);
    if character.is_none() {
        parser.fail("a lone surrogate stands for no character");
    }
    character
}

fn four(parser: &mut Parser) -> Option<u32> {
    parser.at += 1;
    let mut code = 0;
    for _ in 0..4 {
        let byte = parser.peek();
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            b'A'..=b'F' => byte - b'A' + 10,
            _ => {
                parser.fail("four hexadecimal digits are expected");
                return None;
            }
        };
        code = code << 4 | u32::from(digit);
        parser.at += 1;
    }
    Some(code)
}
