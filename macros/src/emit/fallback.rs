//! What is written after an error: stubs, so that code which uses the type raises no second one.
//!
//! None of it ever runs, since the crate does not compile.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::DeriveInput;

use super::{builder, generics, serde};
use crate::mention;
use crate::model::{self, Presence, Structure};

/// Stubs for a struct.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let parts = [builder_stub(model), methods(model), traits(model), action(model), debug(model)];
    let item = builder_item(model);
    let import = super::import(&model.path, &model.krate);
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
pub(crate) fn enumeration(item: &DeriveInput, krate: Option<&syn::Path>) -> TokenStream {
    let ident = &item.ident;
    let (path, krate) = (model::path(krate), model::imported());
    let import = super::import(&path, &krate);
    let head = generics::plain(&item.generics);
    let generics::Head { parameters, arguments, predicates } = &head;
    let values = values(ident, &krate, &head);
    let serde = serde::impls(ident, &krate, &head, &head);
    let allow = super::allow();
    quote! {
        #allow
        const _: () = {
            #import
            impl<#parameters> #krate::__private::CognitoEnum for #ident<#arguments>
            where #predicates
            {
                const DEFINITION: &'static #krate::__private::EnumDefinition =
                    &#krate::__private::EnumDefinition { name: "", doc_ref: ::core::option::Option::None, values: &[] };
                fn as_str(&self) -> &::core::primitive::str {
                    ::core::unimplemented!()
                }
                fn from_wire(_: &::core::primitive::str) -> ::core::option::Option<Self> {
                    ::core::unimplemented!()
                }
            }
            impl<#parameters> ::core::fmt::Display for #ident<#arguments> where #predicates {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unimplemented!()
                }
            }
            impl<#parameters> ::core::str::FromStr for #ident<#arguments> where #predicates {
                type Err = #krate::__private::UnknownValue;
                fn from_str(
                    _: &::core::primitive::str
                ) -> ::core::result::Result<Self, #krate::__private::UnknownValue> {
                    ::core::unimplemented!()
                }
            }
            #values
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
    let krate = &model.krate;
    let (vis, ident, name) = (model.vis, model.ident, builder::name_of(model));
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let mut setters: BTreeMap<Ident, TokenStream> = BTreeMap::new();
    for field in &model.fields {
        setters.insert(field.ident.clone(), quote!(impl ::core::marker::Sized));
        if let Presence::Optional(inner) = field.presence {
            // The type is written, since `None` has none of its own.
            let inner = inner.unwrap_or(field.ty);
            let taken = quote!(::core::option::Option<#inner>);
            setters.insert(format_ident!("maybe_{}", field.name), taken);
        }
    }
    setters.retain(|setter, _| setter != "build" && setter != "build_unvalidated");
    let (setters, taken): (Vec<Ident>, Vec<TokenStream>) = setters.into_iter().unzip();
    quote! {
        impl<#parameters> #name<#arguments> where #predicates {
            #(#vis fn #setters(self, _: #taken) -> Self { self })*
            #vis fn build(
                self
            ) -> ::core::result::Result<#ident<#arguments>, #krate::__private::Violations> {
                ::core::unimplemented!()
            }
            #vis fn build_unvalidated(self) -> #ident<#arguments> {
                ::core::unimplemented!()
            }
        }
    }
}

fn methods(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let (vis, ident, builder) = (model.vis, model.ident, builder::name_of(model));
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let read = ["from_json", "from_json_validated"].map(|name| format_ident!("{name}"));
    quote! {
        impl<#parameters> #ident<#arguments> where #predicates {
            #vis fn builder() -> #builder<#arguments> {
                ::core::unimplemented!()
            }
            #vis fn validate(&self) -> ::core::result::Result<(), #krate::__private::Violations> {
                ::core::unimplemented!()
            }
            #vis fn to_json(&self) -> #krate::__private::OwnedText {
                ::core::unimplemented!()
            }
            #vis fn write_json(&self, _: &mut #krate::__private::OwnedText) {}
            #(
                #vis fn #read(
                    _: &(impl ::core::convert::AsRef<[::core::primitive::u8]> + ?::core::marker::Sized)
                ) -> ::core::result::Result<Self, #krate::__private::ReadError> {
                    ::core::unimplemented!()
                }
            )*
        }
    }
}

fn traits(model: &Structure<'_>) -> TokenStream {
    let (krate, ident) = (&model.krate, model.ident);
    let head = generics::plain(model.generics);
    let generics::Head { parameters, arguments, predicates } = &head;
    let values = values(ident, krate, &head);
    let serde = serde::impls(ident, krate, &head, &head);
    quote! {
        impl<#parameters> #krate::__private::Members for #ident<#arguments> where #predicates {
            fn member(&self, _: ::core::primitive::usize) -> #krate::__private::View<'_> {
                ::core::unimplemented!()
            }
        }
        impl<#parameters> #krate::__private::CognitoStructure for #ident<#arguments>
        where #predicates
        {
            const DEFINITION: &'static #krate::__private::Definition =
                &#krate::__private::Definition {
                    name: "",
                    doc_ref: ::core::option::Option::None,
                    properties: &[],
                    deny_unknown: false,
                    other: ::core::option::Option::None,
                };
        }
        #values
        #serde
    }
}

/// What makes a type one that a property can be of.
fn values(ident: &Ident, krate: &TokenStream, head: &generics::Head) -> TokenStream {
    let generics::Head { parameters, arguments, predicates } = head;
    quote! {
        impl<#parameters> #krate::__private::Value for #ident<#arguments> where #predicates {
            type Kind = #krate::__private::StructureOf<Self>;
            const KIND: #krate::__private::Kind = #krate::__private::Kind::Document;
            fn view(&self) -> #krate::__private::View<'_> {
                ::core::unimplemented!()
            }
        }
        impl<'__de, #parameters> #krate::__private::Fill<'__de> for #ident<#arguments>
        where #predicates
        {
            fn slot(
                _: &mut ::core::option::Option<Self>
            ) -> #krate::__private::Slot<'_, '__de> {
                ::core::unimplemented!()
            }
        }
        impl<#parameters> #krate::__private::IntoProperty<#ident<#arguments>> for #ident<#arguments>
        where #predicates
        {
            fn into_property(self) -> Self {
                self
            }
        }
    }
}

fn action(model: &Structure<'_>) -> TokenStream {
    let Some(action) = &model.action else { return TokenStream::new() };
    let (krate, ident) = (&model.krate, model.ident);
    let generics::Head { parameters, arguments, predicates } = generics::plain(model.generics);
    let output = action
        .output
        .filter(|output| !mention::has_lifetime(output.to_token_stream()))
        .map_or_else(|| quote!(#krate::__private::JsonText), ToTokens::to_token_stream);
    quote! {
        impl<#parameters> #krate::__private::Request for #ident<#arguments> where #predicates {
            const ACTION: &'static #krate::__private::Action = &#krate::__private::Action {
                name: "",
                target: "",
                service: #krate::__private::Service::UserPools,
                unsigned: false,
                paging: ::core::option::Option::None,
                documentation: ::core::option::Option::None,
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
