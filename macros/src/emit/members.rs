//! The view: how to look at each member.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{constraints, generics};
use crate::model::{Field, Presence, Structure};

/// `impl Members` and `impl Value`.
pub(crate) fn members(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let arms = model.fields.iter().enumerate().map(|(index, field)| arm(index, field, krate));
    let asked: TokenStream =
        model.fields.iter().map(|field| constraints::asked(field, krate)).collect();
    quote! {
        #[automatically_derived]
        impl<#parameters> #krate::__private::Members for #ident<#arguments> where #predicates {
            #[inline]
            fn member(&self, index: ::core::primitive::usize) -> #krate::__private::View<'_> {
                #asked
                match index {
                    #(#arms)*
                    _ => #krate::__private::View::Absent,
                }
            }
        }

        #[automatically_derived]
        impl<#parameters> #krate::__private::Value for #ident<#arguments> where #predicates {
            type Kind = #krate::__private::StructureOf<Self>;
            const KIND: #krate::__private::Kind = #krate::__private::Kind::Structure(
                #krate::__private::definition::<Self>
            );

            #[inline]
            fn view(&self) -> #krate::__private::View<'_> {
                #krate::__private::view(self)
            }
        }
    }
}

fn arm(index: usize, field: &Field<'_>, krate: &TokenStream) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let krate = &field.krate(krate);
    let (ident, ty) = (field.ident, field.ty);
    let value = field.value_type(krate);
    let place = quote!(&self.#ident);
    let member = match field.presence {
        Presence::Required | Presence::Other => None,
        Presence::Optional(Some(_)) => Some(place.clone()),
        Presence::Optional(None) => Some(quote_spanned! {field.span()=>
            <#ty as #krate::__private::OptionalMember>::option(#place)
        }),
    };
    let view = match member {
        None => {
            quote_spanned!(field.span()=> <#value as #krate::__private::Value>::view(#place))
        }
        Some(member) => quote_spanned! {field.span()=>
            match #member {
                ::core::option::Option::Some(value) => {
                    <#value as #krate::__private::Value>::view(value)
                }
                ::core::option::Option::None => #krate::__private::View::Absent,
            }
        },
    };
    quote!(#index => #view,)
}
