//! What is written after an error: stubs, so that code which uses the type raises no second one.
//!
//! None of it ever runs, since the crate does not compile.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{builder, generics, serde};
use crate::item::Item;
use crate::item::tokens::Tokens;
use crate::mention;
use crate::model::{self, Presence, Structure};

/// Stubs for a struct.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let parts = [builder_stub(model), methods(model), traits(model), action(model), debug(model)];
    let (item, import) = (builder_item(model), super::import(&model.path));
    let allow = super::allow();
    quote! {
        #item
        #allow
        const _: () = {
            #import
            #(#parts)*
        };
    }
}

/// Stubs for an enumeration.
pub(crate) fn enumeration(item: &Item, krate: Option<&Tokens>) -> TokenStream {
    let ident = &item.ident;
    let import = super::import(&model::path(krate));
    let head = generics::plain(&item.generics);
    let generics::Head { parameters, arguments, predicates } = &head;
    let own = own(ident, &head, "Enumerated");
    let serde = serde::impls(ident, &head, &head);
    let allow = super::allow();
    quote! {
        #allow
        const _: () = {
            #import
            impl<#parameters> __p::CognitoEnum for #ident<#arguments>
            where #predicates
            {
                const DEFINITION: &'static __p::EnumDefinition =
                    &__p::EnumDefinition { name: "", doc_ref: __p::None, values: &[] };
                fn as_str(&self) -> &__p::str {
                    ::core::unimplemented!()
                }
                fn from_wire(_: &__p::str) -> __p::Option<Self> {
                    ::core::unimplemented!()
                }
            }
            impl<#parameters> ::core::fmt::Display for #ident<#arguments> where #predicates {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unimplemented!()
                }
            }
            impl<#parameters> ::core::str::FromStr for #ident<#arguments> where #predicates {
                type Err = __p::UnknownValue;
                fn from_str(
                    _: &__p::str
                ) -> __p::Result<Self, __p::UnknownValue> {
                    ::core::unimplemented!()
                }
            }
            #own
            #serde
        };
    }
}

fn builder_item(model: &Structure<'_>) -> TokenStream {
    let krate = &model.path;
    let (vis, ident, name) = (model.vis, model.ident, builder::name_of(model));
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let allow = super::allow();
    quote! {
        #allow
        #vis struct #name<#parameters>(#krate::__private::PhantomData<#ident<#arguments>>)
        where #predicates;
    }
}

/// A builder whose setters take anything and whose members may be missing.
fn builder_stub(model: &Structure<'_>) -> TokenStream {
    let (vis, ident, name) = (model.vis, model.ident, builder::name_of(model));
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let mut setters: Vec<(Ident, TokenStream)> = Vec::new();
    let mut add = |setter: Ident, taken: TokenStream| {
        let own = setter == "build" || setter == "build_unvalidated";
        if !own && setters.iter().all(|(other, _)| *other != setter) {
            setters.push((setter, taken));
        }
    };
    for field in &model.fields {
        add(field.ident.clone(), quote!(impl ::core::marker::Sized));
    }
    for field in &model.fields {
        if let Presence::Optional(inner) = field.presence {
            // The type is written, since `None` has none of its own.
            let inner = inner.unwrap_or(field.ty);
            add(format_ident!("maybe_{}", field.name), quote!(__p::Option<#inner>));
        }
    }
    let setters = setters
        .iter()
        .map(|(setter, taken)| quote!(#vis fn #setter(self, _: #taken) -> Self { self }));
    quote! {
        impl<#parameters> #name<#arguments> where #predicates {
            #(#setters)*
            #vis fn build(
                self
            ) -> __p::Result<#ident<#arguments>, __p::Violations> {
                ::core::unimplemented!()
            }
            #vis fn build_unvalidated(self) -> #ident<#arguments> {
                ::core::unimplemented!()
            }
        }
    }
}

fn methods(model: &Structure<'_>) -> TokenStream {
    let (vis, ident, builder) = (model.vis, model.ident, builder::name_of(model));
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let read = ["from_json", "from_json_validated"].map(|name| format_ident!("{name}"));
    quote! {
        impl<#parameters> #ident<#arguments> where #predicates {
            #vis fn builder() -> #builder<#arguments> {
                ::core::unimplemented!()
            }
            #vis fn validate(&self) -> __p::Result<(), __p::Violations> {
                ::core::unimplemented!()
            }
            #vis fn to_json(&self) -> __p::OwnedText {
                ::core::unimplemented!()
            }
            #vis fn write_json(&self, _: &mut __p::OwnedText) {}
            #(
                #vis fn #read(
                    _: &(impl ::core::convert::AsRef<[__p::u8]> + ?::core::marker::Sized)
                ) -> __p::Result<Self, __p::ReadError> {
                    ::core::unimplemented!()
                }
            )*
        }
    }
}

fn traits(model: &Structure<'_>) -> TokenStream {
    let ident = model.ident;
    let head = generics::plain(model.generics);
    let generics::Head { parameters, arguments, predicates } = &head;
    let own = own(ident, &head, "Structural");
    let serde = serde::impls(ident, &head, &head);
    quote! {
        impl<#parameters> __p::CognitoStructure for #ident<#arguments>
        where #predicates
        {
            const DEFINITION: &'static __p::Definition =
                &__p::Definition {
                    name: "",
                    doc_ref: __p::None,
                    properties: &[],
                    deny_unknown: false,
                    other: __p::None,
                };
            type Draft = ();
            fn member(&self, _: __p::usize) -> __p::View<'_> {
                ::core::unimplemented!()
            }
            fn draft() {}
            fn finish(_: ()) -> __p::Option<Self> {
                ::core::unimplemented!()
            }
        }
        #own
        #serde
    }
}

/// What makes a type one that a property can be of.
fn own(ident: &Ident, head: &generics::Head, form: &str) -> TokenStream {
    let generics::Head { parameters, arguments, predicates } = head;
    let form = format_ident!("{form}");
    quote! {
        impl<#parameters> __p::Own for #ident<#arguments> where #predicates {
            type Form = __p::#form;
        }
    }
}

fn action(model: &Structure<'_>) -> TokenStream {
    let Some(action) = &model.action else { return TokenStream::new() };
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let output = action
        .output
        .filter(|output| !mention::has_lifetime(output.to_token_stream()))
        .map_or_else(|| quote!(__p::JsonText), ToTokens::to_token_stream);
    quote! {
        impl<#parameters> __p::Request for #ident<#arguments> where #predicates {
            const ACTION: &'static __p::Action = &__p::Action {
                name: "",
                target: "",
                service: __p::Service::UserPools,
                unsigned: false,
                paging: __p::None,
                documentation: __p::None,
            };
            type Output = #output;
        }
    }
}

fn debug(model: &Structure<'_>) -> TokenStream {
    if !model.debug {
        return TokenStream::new();
    }
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    quote! {
        impl<#parameters> ::core::fmt::Debug for #ident<#arguments> where #predicates {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::unimplemented!()
            }
        }
    }
}
