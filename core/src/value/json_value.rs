//! `serde_json::Value`: any JSON, as a tree.
//!
//! A number that is neither 64-bit integer nor finite 64-bit floating point is read as
//! `serde_json` itself reads it: to the nearest floating-point number. It is written so too, where
//! `serde_json` keeps longer ones (its feature `arbitrary_precision`): an integer to 128 bits, any
//! other to the nearest, and one beyond those as the text `Infinity` or `-Infinity`. So is an object that gives a
//! name twice, where the later value stands; [`JsonText`](crate::JsonText) keeps both.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_json::{Number, Value as Json};

use super::{Value, float, kinds};
use crate::definition::Kind;
use crate::slot::{
    BoolSlot, DocumentSlot, Fault, Fill, FloatSlot, IntSlot, ListSlot, MapSlot, Shape, Slot, Step,
    StrSlot,
};
use crate::value::integer::Integer;
use crate::view::{ListView, MapView, View};

type Object = serde_json::Map<String, Json>;

impl Value for Json {
    type Kind = kinds::AnyJson;
    const KIND: &'static Kind = &Kind::Document;

    fn view(&self) -> View<'_> {
        match self {
            Json::Null => View::Null,
            Json::Bool(value) => View::Bool(*value),
            Json::String(text) => View::Str(text),
            Json::Array(items) => View::List(items),
            Json::Object(entries) => View::Map(entries),
            Json::Number(number) => match (number.as_i128(), number.as_u128()) {
                (Some(number), _) => View::Int(number.into()),
                (None, Some(number)) => View::Int(number.into()),
                (None, None) => View::Double(number.as_f64().unwrap_or_else(|| infinity(number))),
            },
        }
    }
}

/// What stands for a number that is finite and beyond 64 bits, of which there are some only with the
/// feature `arbitrary_precision` of `serde_json`.
#[cold]
fn infinity(number: &Number) -> f64 {
    let sign = if number.to_string().starts_with('-') { -1.0 } else { 1.0 };
    f64::INFINITY.copysign(sign)
}

impl MapView for Object {
    fn len(&self) -> usize {
        self.len()
    }

    fn entries(&self, each: &mut dyn FnMut(&str, View<'_>) -> bool) {
        for (key, value) in self {
            if !each(key, value.view()) {
                return;
            }
        }
    }
}

impl<'de> Fill<'de> for Json {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Document(place)
    }
}

impl<'de> DocumentSlot<'de> for Option<Json> {
    fn null(&mut self) {
        *self = Some(Json::Null);
    }

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

impl<'de> StrSlot<'de> for Option<Json> {
    fn put(&mut self, value: Cow<'de, str>) -> Result<(), Fault> {
        *self = Some(Json::String(value.into_owned()));
        Ok(())
    }
}

impl BoolSlot for Option<Json> {
    fn put(&mut self, value: bool) {
        *self = Some(Json::Bool(value));
    }
}

impl IntSlot for Option<Json> {
    fn put(&mut self, value: Integer) -> Result<(), Fault> {
        if let Ok(signed) = i64::try_from(value) {
            *self = Some(Json::from(signed));
        } else if let Ok(unsigned) = u64::try_from(value) {
            *self = Some(Json::from(unsigned));
        } else {
            *self = Some(Json::from(value.to_f64()));
        }
        Ok(())
    }

    fn expected(&self) -> &'static str {
        "any JSON"
    }
}

impl FloatSlot for Option<Json> {
    /// A number that is not finite, which only formats other than JSON have, becomes its name:
    /// `serde_json` would make it `null`.
    fn put(&mut self, value: f64) -> Result<(), Fault> {
        *self = Some(float::name_of(value).map_or_else(|| Json::from(value), Json::from));
        Ok(())
    }
}

impl<'de> ListSlot<'de> for Option<Json> {
    fn fill(&mut self, next: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault> {
        let mut items: Option<Vec<Json>> = None;
        ListSlot::fill(&mut items, next)?;
        *self = items.map(Json::Array);
        Ok(())
    }

    fn view(&self) -> Option<&dyn ListView> {
        None
    }
}

impl<'de> MapSlot<'de> for Option<Json> {
    fn begin(&mut self) {
        if !matches!(self, Some(Json::Object(_))) {
            *self = Some(Json::Object(Object::new()));
        }
    }

    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault> {
        MapSlot::begin(self);
        let Some(Json::Object(entries)) = self else { return Ok(()) };
        let mut place: Option<Json> = None;
        if value(Slot::Document(&mut place)) == Step::Filled {
            entries.extend(place.map(|value| (key.into_owned(), value)));
        }
        Ok(())
    }

    fn view(&self) -> Option<&dyn MapView> {
        None
    }
}
