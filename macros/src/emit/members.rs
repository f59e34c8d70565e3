//! The view: how to look at each member.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::template::Template;
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
    let mut place = quote!(&self.#ident);
    if let Presence::Optional(None) = field.presence {
        place = quote_spanned!(field.span()=> <#ty as __p::OptionalMember>::option(#place));
    }
    let view = match field.presence {
        Presence::Required | Presence::Other => quote_spanned!(field.span()=> view),
        Presence::Optional(_) => quote_spanned!(field.span()=> view_optional),
    };
    let view = quote_spanned!(field.span()=> <#value as __p::Value>::#view(#place));
    quote!(#index => #view,)
}
