//! A member as all parts of an expansion mention it: its field, its type, and the type of its value.

use super::template::{Hole, Place, Template};
use crate::errors::Underlined as _;
use crate::item::types::Type;
use crate::model::{Field, Presence, Structure};
use crate::shape::Shape;

/// A field, and the holes that bear its tokens.
pub(super) struct Member<'a> {
    pub(super) field: &'a Field<'a>,
    pub(super) index: usize,
    pub(super) ident: Hole,
    pub(super) ty: Hole,
    /// The type of the property's value, as text: inside of the `Option` for an optional member.
    pub(super) value: String,
}

/// The members of a struct, in the order of its fields.
pub(super) fn members<'a>(model: &'a Structure<'a>, out: &mut Template) -> Vec<Member<'a>> {
    let mut members = Vec::new();
    for (index, field) in model.fields.iter().enumerate() {
        let (ident, ty) = (out.put(field.ident), out.put(field.ty));
        let value = match field.presence {
            Presence::Optional(Some(inside)) => out.put(inside).to_string(),
            Presence::Required | Presence::Other => ty.to_string(),
            // An alias, which its trait sees through.
            Presence::Optional(None) => {
                let place = field.written_type().ends();
                out.at(place, &format!("<{ty} as __p::OptionalMember>::Value"))
            }
        };
        members.push(Member { field, index, ident, ty, value });
    }
    members
}

impl Member<'_> {
    /// The `Option` of a member's value, from the place of an optional member: what the function of
    /// `OptionalMember` makes of it if the type is not written as an `Option`.
    pub(super) fn option(&self, function: &str, place: &str, out: &mut Template) -> String {
        let Presence::Optional(None) = self.field.presence else { return place.to_owned() };
        let ty = self.ty;
        out.at(self.place(), &format!("<{ty} as __p::OptionalMember>::{function}({place})"))
    }

    /// Where errors about its type belong.
    pub(super) fn place(&self) -> Place {
        self.field.written_type().ends()
    }

    /// Text that mentions the member's type, at the place where that is written, since it may raise
    /// an error. A type of the standard library's raises none, and then the text that does not
    /// mention it is shorter, and stands nowhere: both cost the compiler.
    pub(super) fn at(&self, text: &str, short: String, out: &mut Template) -> String {
        if is_known(self.field.written_type()) { short } else { out.at(self.place(), text) }
    }
}

/// Whether a type's name tells all that it holds.
fn is_known(ty: &Type) -> bool {
    match &ty.shape {
        Shape::Text | Shape::Boolean | Shape::Number => true,
        Shape::List(item) => is_known(item),
        Shape::Map(key, value) => is_known(key) && is_known(value),
        Shape::Optional(_) | Shape::Impossible(_) | Shape::Unknown => false,
    }
}
