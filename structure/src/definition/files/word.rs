//! The words for types.

use super::keyword::on;
use super::model::{Form, Kind};

/// What a word makes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Make {
    Text(Form),
    /// Bits, whether signed, whether the JSON is text.
    Integer(u8, bool, bool),
    Float(u8),
    Decimal,
    Boolean,
    Null,
    Blob,
    Any,
    Object,
    Array,
    Set,
    Map,
    Tuple,
    Choice,
}

/// A type that the specification has a word for.
pub(crate) struct Word {
    pub(crate) text: &'static str,
    pub(crate) make: Make,
    /// What keywords apply to it.
    pub(crate) on: u32,
}

const fn word(text: &'static str, make: Make, on: u32) -> Word {
    Word { text, make, on }
}

pub(crate) static WORDS: [Word; 34] = [
    word("string", Make::Text(Form::Plain), on::STRING),
    word("object", Make::Object, on::OBJECT),
    word("boolean", Make::Boolean, on::BOOLEAN),
    word("integer", Make::Integer(32, true, false), on::PLAIN_NUMBER),
    word("array", Make::Array, on::ARRAY),
    word("map", Make::Map, on::MAP),
    word("set", Make::Set, on::SET),
    word("number", Make::Float(64), on::PLAIN_NUMBER | on::PRECISE),
    word("null", Make::Null, on::NULL),
    word("any", Make::Any, on::DOCUMENT),
    word("tuple", Make::Tuple, on::TUPLE),
    word("choice", Make::Choice, on::CHOICE),
    word("binary", Make::Blob, on::BINARY),
    word("int8", Make::Integer(8, true, false), on::PLAIN_NUMBER),
    word("uint8", Make::Integer(8, false, false), on::PLAIN_NUMBER),
    word("int16", Make::Integer(16, true, false), on::PLAIN_NUMBER),
    word("uint16", Make::Integer(16, false, false), on::PLAIN_NUMBER),
    word("int32", Make::Integer(32, true, false), on::PLAIN_NUMBER),
    word("uint32", Make::Integer(32, false, false), on::PLAIN_NUMBER),
    word("int64", Make::Integer(64, true, true), on::TEXT_NUMBER),
    word("uint64", Make::Integer(64, false, true), on::TEXT_NUMBER),
    word("int128", Make::Integer(128, true, true), on::TEXT_NUMBER),
    word("uint128", Make::Integer(128, false, true), on::TEXT_NUMBER),
    word("float8", Make::Float(8), on::PLAIN_NUMBER),
    word("float", Make::Float(32), on::PLAIN_NUMBER),
    word("double", Make::Float(64), on::PLAIN_NUMBER),
    word("decimal", Make::Decimal, on::TEXT_NUMBER | on::PRECISE),
    word("date", Make::Text(Form::Date), on::TEXT),
    word("datetime", Make::Text(Form::DateTime), on::TEXT),
    word("time", Make::Text(Form::Time), on::TEXT),
    word("duration", Make::Text(Form::Duration), on::TEXT),
    word("uuid", Make::Text(Form::Uuid), on::TEXT),
    word("uri", Make::Text(Form::Uri), on::TEXT),
    word("jsonpointer", Make::Text(Form::JsonPointer), on::TEXT),
];

/// The word of that text.
pub(crate) fn find(text: &str) -> Option<&'static Word> {
    let mut number = 0;
    while number < WORDS.len() && WORDS[number].text != text {
        number += 1;
    }
    WORDS.get(number)
}

impl Make {
    /// The kind, where the word alone makes it; `service` is whether the values are a service's.
    pub(crate) fn kind(self, service: bool) -> Option<Kind> {
        Some(match self {
            Self::Text(Form::DateTime) if service => Kind::Timestamp,
            Self::Text(form) => Kind::Text(form),
            Self::Integer(bits, signed, text) => {
                Kind::Integer { bits, signed, as_text: text && !(service && bits == 64) }
            }
            Self::Float(bits) => Kind::Float { bits },
            Self::Decimal => Kind::Decimal,
            Self::Boolean => Kind::Boolean,
            Self::Null => Kind::Null,
            Self::Blob => Kind::Blob,
            Self::Any => Kind::Document,
            _ => return None,
        })
    }
}
