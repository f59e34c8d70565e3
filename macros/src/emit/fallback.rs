//! What is written after an error: stubs, so that code which uses the type raises no second one.
//!
//! None of it ever runs, since the crate does not compile.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::template::{self, Template};
use super::{generics, into_http, into_signed_http, paging, serde};
use crate::item::Item;
use crate::item::tokens::Tokens;
use crate::mention;
use crate::model::{self, Presence, Structure};

/// Stubs for a struct.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let mut out = super::holes(model);
    let predicates = generics::plain(model.generics);
    out.hole("predicates", predicates.clone());
    out.hole("filled", predicates);
    out.text(BUILDER);
    setters(model, &mut out);
    out.text(STRUCTURE);
    if model.names_a_definition {
        out.text(HELD);
    }
    serde::impls(&mut out);
    if let Some(action) = &model.action {
        let output =
            action.output.filter(|output| !mention::has_lifetime(output.to_token_stream()));
        match output {
            Some(output) => out.hole("output", output),
            None => out.hole("output", quote!(__p::JsonText)),
        }
        out.text(ACTION);
        into_http::method(&mut out);
        into_signed_http::signable(&mut out);
        // Where the definition is not found, nobody knows whether it pages.
        if action.paging.is_some() || (model.names_a_definition && model.identity.is_none()) {
            out.text(PAGED);
            out.text(paging::METHODS);
        }
    }
    if model.debug {
        out.text(DEBUG);
    }
    out.text("};");
    out.filled()
}

/// Stubs for an enumeration.
pub(crate) fn enumeration(
    item: &Item,
    krate: Option<&Tokens>,
    names_a_definition: bool,
) -> TokenStream {
    let mut out = Template::default();
    let predicates = generics::plain(&item.generics);
    out.hole("ident", &item.ident);
    out.hole("import", super::import(&model::path(krate)));
    out.hole("allow", template::read(super::ALLOW));
    out.hole("parameters", generics::parameters(&item.generics));
    out.hole("arguments", generics::arguments(&item.generics));
    out.hole("predicates", predicates.clone());
    out.hole("filled", predicates);
    out.text(ENUMERATION);
    if names_a_definition {
        out.text(HELD);
    }
    serde::impls(&mut out);
    out.text("};");
    out.filled()
}

/// Writes the setters of a builder, which take anything.
fn setters(model: &Structure<'_>, out: &mut Template) {
    let mut known = vec!["build".to_owned(), "build_unvalidated".to_owned()];
    let mut add = |setter: &Ident, taken: &str, out: &mut Template| {
        let name = setter.to_string();
        if !known.contains(&name) {
            let setter = out.put(setter);
            out.write(format_args!("#vis fn {setter}(self, _: {taken}) -> Self {{ self }}"));
            known.push(name);
        }
    };
    for field in &model.fields {
        add(field.ident, "impl ::core::marker::Sized", out);
    }
    for field in &model.fields {
        if let Presence::Optional(inner) = field.presence {
            // The type is written, since `None` has none of its own.
            let inner = out.put(inner.unwrap_or(field.ty));
            let taken = format!("__p::Option<{inner}>");
            add(&format_ident!("maybe_{}", field.name), &taken, out);
        }
    }
}

const BUILDER: &str = "
#allow
#vis struct #builder<#parameters>(#krate::__private::PhantomData<#ident<#arguments>>)
where #predicates;
#allow
const _: () = {
    #import
    impl<#parameters> #builder<#arguments> where #predicates {
";

/// The constant's brace is closed by what follows, here and below.
const STRUCTURE: &str = "
        #vis fn build(
            self
        ) -> __p::Result<#ident<#arguments>, __p::Violations> {
            ::core::unimplemented!()
        }
        #vis fn build_unvalidated(self) -> #ident<#arguments> {
            ::core::unimplemented!()
        }
    }
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
        #vis fn from_json(
            _: &(impl ::core::convert::AsRef<[__p::u8]> + ?::core::marker::Sized)
        ) -> __p::Result<Self, __p::ReadError> {
            ::core::unimplemented!()
        }
        #vis fn from_json_validated(
            _: &(impl ::core::convert::AsRef<[__p::u8]> + ?::core::marker::Sized)
        ) -> __p::Result<Self, __p::ReadError> {
            ::core::unimplemented!()
        }
    }
    impl<#parameters> __p::CognitoStructure for #ident<#arguments> where #predicates {
        const DEFINITION: &'static __p::Definition =
            &__p::Definition {
                name: \"\",
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
    impl<#parameters> __p::Own for #ident<#arguments> where #predicates {
        type Form = __p::Structural;
    }
";

/// Whatever it should be held to, the error is told already.
const HELD: &str = "
impl<#parameters const __DEFINITION: __p::u64> __p::HeldTo<__DEFINITION> for #ident<#arguments>
where #predicates {}
";

const ACTION: &str = "
impl<#parameters> __p::Request for #ident<#arguments> where #predicates {
    const ACTION: &'static __p::Action = &__p::Action {
        name: \"\",
        target: \"\",
        service: __p::Service::UserPools,
        unsigned: false,
        input: \"\",
        output: __p::None,
        errors: &[],
        paging: __p::None,
        documentation: __p::None,
    };
    type Output = #output;
}
";

const PAGED: &str = "
impl<#parameters> __p::PagedRequest for #ident<#arguments>
where
    #predicates
    for<'__t> <<Self as __p::Request>::Output as __p::Value>::Kind: __p::HasToken
{
    fn set_token(&mut self, _: __p::OwnedText) {}
}
";

const DEBUG: &str = "
impl<#parameters> ::core::fmt::Debug for #ident<#arguments> where #predicates {
    fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::unimplemented!()
    }
}
";

const ENUMERATION: &str = "
#allow
const _: () = {
    #import
    impl<#parameters> __p::CognitoEnum for #ident<#arguments> where #predicates {
        const DEFINITION: &'static __p::EnumDefinition =
            &__p::EnumDefinition { name: \"\", doc_ref: __p::None, values: &[] };
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
    impl<#parameters> __p::Own for #ident<#arguments> where #predicates {
        type Form = __p::Enumerated;
    }
";
