//! Values and the many ways to write them as JSON.

use std::fmt::Write as _;

use fastrand::Rng;

/// Appends a value in JSON, at most `depth` arrays and objects deep.
pub(crate) fn value(rng: &mut Rng, depth: u32, out: &mut String) {
    space(rng, out);
    match rng.u32(0..if depth == 0 { 8 } else { 12 }) {
        0 => out.push_str("null"),
        1 => out.push_str(if rng.bool() { "true" } else { "false" }),
        2..=4 => number(rng, out),
        5..=7 => string(rng, out),
        8 | 9 => array(rng, depth - 1, out),
        _ => object(rng, depth - 1, out),
    }
    space(rng, out);
}

fn array(rng: &mut Rng, depth: u32, out: &mut String) {
    out.push('[');
    for index in 0..rng.u32(0..5) {
        if index > 0 {
            out.push(',');
        }
        value(rng, depth, out);
    }
    if out.ends_with('[') {
        space(rng, out);
    }
    out.push(']');
}

/// Appends an object; no two of its members have the same name.
fn object(rng: &mut Rng, depth: u32, out: &mut String) {
    out.push('{');
    for index in 0..rng.u32(0..5) {
        if index > 0 {
            out.push(',');
        }
        space(rng, out);
        let start = out.len();
        string(rng, out);
        out.insert_str(start + 1, &index.to_string());
        space(rng, out);
        out.push(':');
        value(rng, depth, out);
    }
    out.push('}');
}

fn space(rng: &mut Rng, out: &mut String) {
    if rng.u32(0..4) == 0 {
        let spaces = [" ", "\n", "\r\n", "\t", "  \t "];
        out.push_str(spaces[rng.usize(0..spaces.len())]);
    }
}

fn digits(rng: &mut Rng, most: u32, out: &mut String) {
    for _ in 0..rng.u32(1..=most) {
        out.push(char::from(b'0' + rng.u8(0..10)));
    }
}

/// Appends a number: whole ones of any length, edges of the machine's types, fractions, exponents.
fn number(rng: &mut Rng, out: &mut String) {
    const EDGES: [&str; 16] = [
        "0",
        "-0",
        "-0.0",
        "0e0",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "340282366920938463463374607431768211455",
        "1e308",
        "-1.7976931348623157e308",
        "1e309",
        "5e-324",
        "2.2250738585072011e-308",
        "0.1e-400",
    ];
    if rng.u32(0..4) == 0 {
        out.push_str(EDGES[rng.usize(0..EDGES.len())]);
        return;
    }
    if rng.bool() {
        out.push('-');
    }
    if rng.u32(0..3) == 0 {
        out.push('0');
    } else {
        out.push(char::from(b'1' + rng.u8(0..9)));
        let most = [3, 20, 45][rng.usize(0..3)];
        digits(rng, most, out);
    }
    if rng.bool() {
        out.push('.');
        let most = [3, 25][rng.usize(0..2)];
        digits(rng, most, out);
    }
    if rng.u32(0..3) == 0 {
        out.push(if rng.bool() { 'e' } else { 'E' });
        out.push_str(["", "+", "-"][rng.usize(0..3)]);
        digits(rng, 3, out);
    }
}

/// Appends a string: plain text, escapes of every form, characters of every length in UTF-8.
fn string(rng: &mut Rng, out: &mut String) {
    out.push('"');
    let most = [4, 12, 90][rng.usize(0..3)];
    for _ in 0..rng.u32(0..most) {
        match rng.u32(0..12) {
            0 => {
                let escapes = ["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000"];
                out.push_str(escapes[rng.usize(0..escapes.len())]);
            }
            1 => escaped(rng.char(..), rng.bool(), out),
            2 => out.push(unescaped(rng.char(..))),
            3 => out.push(unescaped(char::from(rng.u8(..)))),
            _ => out.push(char::from(rng.u8(b'a'..=b'z'))),
        }
    }
    out.push('"');
}

/// Appends a character as `\u` and four digits, twice for one beyond 16 bits.
fn escaped(character: char, upper: bool, out: &mut String) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        // Writing to a string cannot fail.
        let _ = if upper { write!(out, "\\u{unit:04X}") } else { write!(out, "\\u{unit:04x}") };
    }
}

/// The character, unless it needs an escape.
fn unescaped(character: char) -> char {
    if character < ' ' || character == '"' || character == '\\' { 'x' } else { character }
}
