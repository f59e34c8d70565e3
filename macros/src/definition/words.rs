//! What is held, in words and in Rust.

use super::facts::{Held, Holds};
use crate::check::definition::limits::Needed;

impl Held {
    /// Something that is held, and nothing more is known of it.
    pub(crate) fn of(holds: Holds) -> Held {
        Held {
            reference: String::new(),
            names: Vec::new(),
            identity: 0,
            holds,
            demands: super::Demands::default(),
            description: None,
            link: None,
        }
    }

    /// What it is called in an error.
    pub(crate) fn in_words(&self) -> &'static str {
        match &self.holds {
            Holds::Text | Holds::Enum(_) => "text",
            Holds::Boolean => "a boolean",
            Holds::Integer(..) => "a whole number",
            Holds::Float(_) => "a floating-point number",
            Holds::Blob => "bytes",
            Holds::Timestamp => "a moment",
            Holds::Document => "any JSON",
            Holds::List(_) => "a list",
            Holds::Map(..) => "a map",
            Holds::Structure => "a structure",
            Holds::Undefined => "not defined",
        }
    }

    /// Whether it, or what it holds, is of a type that is not defined.
    pub(crate) fn is_undefined(&self) -> bool {
        let mut held = self;
        while let Holds::List(inner) | Holds::Map(_, inner) = &held.holds {
            held = inner;
        }
        matches!(held.holds, Holds::Undefined)
    }

    /// A type that holds it, as it is written.
    pub(crate) fn rust_type(&self) -> String {
        match &self.holds {
            Holds::Enum(_) | Holds::Structure if !self.name().is_empty() => self.name().to_owned(),
            Holds::Text | Holds::Enum(_) => "String".to_owned(),
            Holds::Structure => "Structure".to_owned(),
            Holds::Boolean => "bool".to_owned(),
            Holds::Integer(..) => Needed::by(self).rust_type(),
            Holds::Float(32) => "f32".to_owned(),
            Holds::Float(_) => "f64".to_owned(),
            Holds::Blob => "Blob".to_owned(),
            Holds::Timestamp => "Timestamp".to_owned(),
            Holds::Document | Holds::Undefined => "serde_json::Value".to_owned(),
            Holds::List(items) => format!("Vec<{}>", items.rust_type()),
            Holds::Map(_, values) => format!("BTreeMap<String, {}>", values.rust_type()),
        }
    }
}
