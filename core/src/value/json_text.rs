//! Any JSON, kept as text.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{Value, kinds};
use crate::definition::Kind;
use crate::json;
use crate::json::error::ReadError;
use crate::slot::{
    BoolSlot, DocumentSlot, Fault, Fill, FloatSlot, IntSlot, ListSlot, MapSlot, Shape, Slot, Step,
    StrSlot,
};
use crate::value::integer::Integer;
use crate::view::{ListView, MapView, View};

/// Any JSON as text: what a reply is read into when its request names no output type.
///
/// The text is valid JSON, and read from JSON it is kept as it stood, numbers of any length
/// included. Through serde it is written anew, and a number of it is one that serde has: a whole number
/// of at most 128 bits where the format has such, and the nearest floating-point number for what is
/// longer or has a fraction. One beyond those is an error of the format.
///
/// ```
/// use cognito_request::JsonText;
///
/// let reply: JsonText = r#"{"CodeDeliveryDetails": {"DeliveryMedium": "EMAIL"}}"#.parse().unwrap();
/// assert!(reply.as_str().contains("EMAIL"));
/// assert!("{".parse::<JsonText>().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonText(String);

impl JsonText {
    /// Text that is known to be valid JSON.
    #[inline]
    pub(crate) fn of(json: &str) -> JsonText {
        JsonText(json.into())
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

/// A reply can hold tokens, so its text is not shown: only how long it is.
impl fmt::Debug for JsonText {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonText({} bytes)", self.0.len())
    }
}

impl core::str::FromStr for JsonText {
    type Err = ReadError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ReadError> {
        json::read(text)
    }
}

impl Value for JsonText {
    type Kind = kinds::AnyJson;
    const KIND: &'static Kind = &Kind::Document;

    #[inline]
    fn view(&self) -> View<'_> {
        View::Json(&self.0)
    }
}

impl<'de> Fill<'de> for JsonText {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Document(place)
    }
}

/// Sets the text to that of a value.
#[inline]
fn set(place: &mut Option<JsonText>, value: View<'_>) {
    let mut text = String::new();
    json::write::write(value, &mut text);
    *place = Some(JsonText(text));
}

impl<'de> DocumentSlot<'de> for Option<JsonText> {
    #[inline]
    fn wants_text(&self) -> bool {
        true
    }

    #[inline]
    fn text(&mut self, json: &'de str) {
        *self = Some(JsonText::of(json));
    }

    #[inline]
    fn null(&mut self) {
        set(self, View::Null);
    }

    #[inline]
    fn shape(&mut self, shape: Shape) -> Slot<'_, 'de> {
        match shape {
            Shape::Str => Slot::Str(self),
            Shape::Bool => Slot::Bool(self),
            Shape::Int => Slot::Int(self),
            Shape::Float => Slot::Float(self),
            Shape::List => Slot::List(self),
            Shape::Map => Slot::Map(self),
        }
    }
}

impl<'de> StrSlot<'de> for Option<JsonText> {
    #[inline]
    fn put(&mut self, value: Cow<'de, str>) -> Result<(), Fault> {
        set(self, View::Str(&value));
        Ok(())
    }
}

impl BoolSlot for Option<JsonText> {
    #[inline]
    fn put(&mut self, value: bool) {
        set(self, View::Bool(value));
    }
}

impl IntSlot for Option<JsonText> {
    #[inline]
    fn put(&mut self, value: Integer) -> Result<(), Fault> {
        set(self, View::Int(value));
        Ok(())
    }

    #[inline]
    fn expected(&self) -> &'static str {
        "any JSON"
    }
}

impl FloatSlot for Option<JsonText> {
    #[inline]
    fn put(&mut self, value: f64) -> Result<(), Fault> {
        set(self, View::Double(value));
        Ok(())
    }
}

impl<'de> ListSlot<'de> for Option<JsonText> {
    #[inline]
    fn fill(&mut self, next: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault> {
        let mut list = None;
        ListSlot::fill(&mut list, next)?;
        set(self, list.as_ref().map_or(View::Null, |list: &Vec<JsonText>| View::List(list)));
        Ok(())
    }

    #[inline]
    fn view(&self) -> Option<&dyn ListView> {
        None
    }
}

/// Entries are written behind each other, so the text is an object only once it is closed again
/// after each.
impl<'de> MapSlot<'de> for Option<JsonText> {
    #[inline]
    fn begin(&mut self) {
        self.get_or_insert_with(|| JsonText("{}".into()));
    }

    #[inline]
    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault> {
        let mut place: Option<JsonText> = None;
        if value(Slot::Document(&mut place)) == Step::Filled
            && let Some(value) = place
        {
            let text = &mut self.get_or_insert_with(|| JsonText("{}".into())).0;
            text.pop();
            if text.len() > 1 {
                text.push(',');
            }
            json::write::string(&key, text);
            text.push(':');
            text.push_str(&value.0);
            text.push('}');
        }
        Ok(())
    }

    #[inline]
    fn view(&self) -> Option<&dyn MapView> {
        None
    }
}
