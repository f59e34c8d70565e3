//! Enumerations.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::constraints::option;
use super::{generics, serde};
use crate::model::Enumeration;

/// Everything that is written for an enumeration.
pub(crate) fn enumeration(model: &Enumeration<'_>) -> TokenStream {
    let parts = [cognito_enum(model), value(model), text(model), serde_impls(model)];
    let allow = super::allow();
    let import = super::import(&model.path, &model.krate);
    quote! {
        #allow
        const _: () = {
            #import
            #(#parts)*
        };
    }
}

fn cognito_enum(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, krate, .. } = model;
    let name = syn::ext::IdentExt::unraw(*ident).to_string();
    let doc_ref = option(model.doc_ref.as_ref().map(|doc_ref| quote!(#doc_ref)));
    let values = model.variants.iter().map(|(_, value)| value);
    let written = model.variants.iter().map(|(variant, value)| quote!(Self::#variant => #value,));
    let read = model.variants.iter().map(|(variant, value)| quote!(#value => Self::#variant,));
    let (kept, unknown) = match model.other {
        Some((other, ty)) => {
            let span = ty.span();
            let value = quote!(value);
            let text = quote_spanned!(span=> <#ty as ::core::convert::AsRef<::core::primitive::str>>::as_ref(#value));
            let made = quote_spanned!(span=> <#ty as ::core::convert::From<&::core::primitive::str>>::from(#value));
            (quote!(Self::#other(#value) => #text,), quote!(Self::#other(#made)))
        }
        None => (TokenStream::new(), quote!(return ::core::option::Option::None)),
    };
    quote! {
        #[automatically_derived]
        impl #krate::__private::CognitoEnum for #ident {
            const DEFINITION: &'static #krate::__private::EnumDefinition =
                &#krate::__private::EnumDefinition {
                    name: #name,
                    doc_ref: #doc_ref,
                    values: &[#(#values),*],
                };

            fn as_str(&self) -> &::core::primitive::str {
                match self { #(#written)* #kept }
            }

            fn from_wire(value: &::core::primitive::str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match value { #(#read)* _ => #unknown })
            }
        }
    }
}

fn value(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, krate, .. } = model;
    quote! {
        #[automatically_derived]
        impl #krate::__private::Value for #ident {
            type Kind = #krate::__private::Enumeration;
            const KIND: #krate::__private::Kind = #krate::__private::Kind::Enum(
                <Self as #krate::__private::CognitoEnum>::DEFINITION
            );

            #[inline]
            fn view(&self) -> #krate::__private::View<'_> {
                #krate::__private::view_of_enum(self)
            }
        }

        #[automatically_derived]
        impl<'__de> #krate::__private::Fill<'__de> for #ident {
            #[inline]
            fn slot(
                place: &mut ::core::option::Option<Self>
            ) -> #krate::__private::Slot<'_, '__de> {
                #krate::__private::Slot::Enum(place)
            }
        }

        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #krate::__private::IntoProperty<#ident> for #ident {
            #[inline]
            fn into_property(self) -> Self {
                self
            }
        }
    }
}

/// `Display` and `FromStr`: the wire value.
fn text(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, krate, .. } = model;
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(#krate::__private::CognitoEnum::as_str(self), f)
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #ident {
            type Err = #krate::__private::UnknownValue;

            fn from_str(
                value: &::core::primitive::str
            ) -> ::core::result::Result<Self, #krate::__private::UnknownValue> {
                #krate::__private::enum_from_str(value)
            }
        }
    }
}

fn serde_impls(model: &Enumeration<'_>) -> TokenStream {
    let none = generics::plain(&syn::Generics::default());
    serde::impls(model.ident, &model.krate, &none, &none)
}
