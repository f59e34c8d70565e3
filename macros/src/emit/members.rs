//! The view: how to look at each member.

use proc_macro2::{Literal, TokenStream};

use super::template::{self, Template};
use super::{constraints, held};
use crate::model::{Field, Presence, Structure};

/// The method of `impl CognitoStructure` that looks at a member.
pub(crate) fn member(model: &Structure<'_>, out: &mut Template) {
    let (mut arms, mut asked) = (TokenStream::new(), TokenStream::new());
    for (index, field) in model.fields.iter().enumerate() {
        arms.extend(arm(index, field));
        constraints::ask(field, &mut asked);
        held::ask(field, model.mentioned, &mut asked);
    }
    out.hole("asked", &asked);
    out.hole("viewed", &arms);
    out.text(
        "#[inline]
        fn member(&self, index: __p::usize) -> __p::View<'_> {
            #asked
            match index {
                #viewed
                _ => __p::View::Absent,
            }
        }",
    );
}

fn arm(index: usize, field: &Field<'_>) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let (ident, ty) = (field.ident, field.ty);
    let value = field.value_type();
    let mut place = template::of("&self.#ident", &[("ident", ident)]);
    if let Presence::Optional(None) = field.presence {
        let text = "<#ty as __p::OptionalMember>::option(#place)";
        place = template::at(field.span(), text, &[("ty", ty), ("place", &place)]);
    }
    let text = match field.presence {
        Presence::Required | Presence::Other => "<#value as __p::Value>::view(#place)",
        Presence::Optional(_) => "<#value as __p::Value>::view_optional(#place)",
    };
    let view = template::at(field.span(), text, &[("value", &value), ("place", &place)]);
    template::of("#index => #view,", &[("index", &index), ("view", &view)])
}
