//! The view: how to look at each member.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::constraints;
use crate::model::{Field, Presence, Structure};

/// The method of `impl CognitoStructure` that looks at a member.
pub(crate) fn member(model: &Structure<'_>) -> TokenStream {
    let arms = model.fields.iter().enumerate().map(|(index, field)| arm(index, field));
    let asked = model.fields.iter().filter_map(constraints::asked);
    quote! {
        #[inline]
        fn member(&self, index: __p::usize) -> __p::View<'_> {
            #(#asked)*
            match index {
                #(#arms)*
                _ => __p::View::Absent,
            }
        }
    }
}

fn arm(index: usize, field: &Field<'_>) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let (ident, ty) = (field.ident, field.ty);
    let value = field.value_type();
    let place = quote!(&self.#ident);
    let view = match field.presence {
        Presence::Required | Presence::Other => {
            quote_spanned!(field.span()=> <#value as __p::Value>::view(#place))
        }
        Presence::Optional(Some(_)) => {
            quote_spanned!(field.span()=> <#value as __p::Value>::view_optional(#place))
        }
        Presence::Optional(None) => quote_spanned! {field.span()=>
            <#value as __p::Value>::view_optional(<#ty as __p::OptionalMember>::option(#place))
        },
    };
    quote!(#index => #view,)
}
