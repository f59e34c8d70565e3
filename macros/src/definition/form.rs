//! The forms of text that JSON Structure has types for, as patterns. (Core, "Extended Primitive
//! Types".) They tell the grammar: that a February has no 30th day is beyond them.

use cognito_structure::definition::{Form, Kind};

macro_rules! date {
    () => {
        r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    };
}

macro_rules! time {
    () => {
        r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)"
    };
}

/// What texts of a kind match, beside the constraints of their type.
pub(super) fn pattern(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Text(form) => return of(*form),
        Kind::Integer { as_text: true, signed: true, .. } => r"-?(0|[1-9]\d*)",
        Kind::Integer { as_text: true, signed: false, .. } => r"0|[1-9]\d*",
        Kind::Decimal => r"-?(0|[1-9]\d*)(\.\d+)?",
        _ => return None,
    })
}

fn of(form: Form) -> Option<&'static str> {
    Some(match form {
        Form::Plain => return None,
        Form::Date => date!(),
        Form::Time => time!(),
        Form::DateTime => concat!(date!(), "[Tt]", time!()),
        // RFC 3339, appendix A.
        Form::Duration => {
            r"P((\d+D|\d+M(\d+D)?|\d+Y(\d+M(\d+D)?)?)(T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))?|T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S)|\d+W)"
        }
        Form::Uuid => "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
        // The characters of RFC 3986, section 2.
        Form::Uri => r"([A-Za-z0-9\-._~:\/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*",
        Form::JsonPointer => r"(\/([^~\/]|~[01])*)*",
    })
}
