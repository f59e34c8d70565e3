//! The struct's own methods: thin, since what they do stands once, in `core`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{builder, generics};
use crate::model::Structure;

/// The inherent methods, and the setters' trait for the struct itself.
pub(crate) fn methods(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let (vis, ident, builder) = (model.vis, model.ident, builder::name_of(model));
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let filled = generics::filled(model.generics, krate).predicates;
    quote! {
        #[automatically_derived]
        impl<#parameters> #ident<#arguments> where #predicates {
            /// A builder with nothing set.
            #[inline]
            #vis fn builder() -> #builder<#arguments> {
                #builder {
                    draft: <Self as #krate::__private::Drafted>::draft(),
                    state: #krate::__private::PhantomData,
                }
            }

            /// Checks every constraint: all that are broken are told, in the order of the fields.
            #[inline]
            #vis fn validate(&self) -> ::core::result::Result<(), #krate::__private::Violations> {
                #krate::__private::validate(self)
            }

            /// The structure as JSON, in a new string.
            #[inline]
            #[must_use]
            #vis fn to_json(&self) -> #krate::__private::OwnedText {
                #krate::__private::to_json(self)
            }

            /// Appends the structure as JSON.
            #[inline]
            #vis fn write_json(&self, out: &mut #krate::__private::OwnedText) {
                #krate::__private::write_json(self, out);
            }

            /// Reads the structure from JSON. Every value of a wrong type and every missing member
            /// is told; constraints are not checked.
            #[inline]
            #vis fn from_json<'__de>(
                json: &'__de (impl ::core::convert::AsRef<[::core::primitive::u8]> + ?::core::marker::Sized)
            ) -> ::core::result::Result<Self, #krate::__private::ReadError>
            where #filled
            {
                #krate::__private::from_json(json)
            }

            /// Reads the structure from JSON and checks its constraints: everything that is wrong
            /// is told in one list.
            #[inline]
            #vis fn from_json_validated<'__de>(
                json: &'__de (impl ::core::convert::AsRef<[::core::primitive::u8]> + ?::core::marker::Sized)
            ) -> ::core::result::Result<Self, #krate::__private::ReadError>
            where #filled
            {
                #krate::__private::from_json_validated(json)
            }
        }

        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl<#parameters> #krate::__private::IntoProperty<#ident<#arguments>> for #ident<#arguments>
        where #predicates
        {
            #[inline]
            fn into_property(self) -> Self {
                self
            }
        }
    }
}
