//! Enumerations.

use proc_macro2::{Ident, Span, TokenStream};

use super::constraints::option;
use super::template::{self, Holes, Template};
use super::{held, serde};
use crate::model::Enumeration;

/// Everything that is written for an enumeration.
pub(crate) fn enumeration(model: &Enumeration<'_>) -> TokenStream {
    let mut out = Template::default();
    out.hole("ident", model.ident);
    out.hole("import", &super::import(&model.path));
    out.hole("allow", &template::read(super::ALLOW));
    out.hole("name", &syn::ext::IdentExt::unraw(model.ident).to_string());
    out.hole("doc_ref", &option(model.doc_ref.as_deref()));
    variants(model, &mut out);
    out.text(IMPLS);
    held::to_definition(model.identity, model.files, &mut out);
    serde::impls(&mut out);
    out.text("};");
    out.filled()
}

/// The values of the variants, and how one becomes the other.
fn variants(model: &Enumeration<'_>, out: &mut Template) {
    let mut values = TokenStream::new();
    let (mut written, mut read) = (TokenStream::new(), TokenStream::new());
    for (variant, value) in &model.variants {
        let holes: &Holes<'_> = &[("variant", variant), ("value", value)];
        values.extend(template::of("#value,", holes));
        written.extend(template::of("Self::#variant => #value,", holes));
        read.extend(template::of("#value => Self::#variant,", holes));
    }
    let mut unknown = template::of("return __p::None", &[]);
    if let Some((other, ty)) = model.other {
        let value = Ident::new("value", Span::call_site());
        let holes: &Holes<'_> = &[("ty", ty), ("value", &value)];
        let as_ref = "<#ty as ::core::convert::AsRef<__p::str>>::as_ref(#value)";
        let from = "<#ty as ::core::convert::From<&__p::str>>::from(#value)";
        let (text, made) =
            (template::at(ty.span(), as_ref, holes), template::at(ty.span(), from, holes));
        let holes: &Holes<'_> =
            &[("other", other), ("value", &value), ("text", &text), ("made", &made)];
        written.extend(template::of("Self::#other(#value) => #text,", holes));
        unknown = template::of("Self::#other(#made)", holes);
    }
    out.hole("values", &values);
    out.hole("written", &written);
    out.hole("read", &read);
    out.hole("unknown", &unknown);
}

/// `Display` and `FromStr` are of the wire value. The constant's brace is closed by what follows.
const IMPLS: &str = "
#allow
const _: () = {
    #import
    impl __p::CognitoEnum for #ident {
        const DEFINITION: &'static __p::EnumDefinition =
            &__p::EnumDefinition {
                name: #name,
                doc_ref: #doc_ref,
                values: &[#values],
            };

        fn as_str(&self) -> &::core::primitive::str {
            match self { #written }
        }

        fn from_wire(value: &__p::str) -> __p::Option<Self> {
            __p::Some(match value { #read _ => #unknown })
        }
    }

    impl __p::Own for #ident {
        type Form = __p::Enumerated;
    }

    impl ::core::fmt::Display for #ident {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(__p::CognitoEnum::as_str(self), f)
        }
    }

    impl ::core::str::FromStr for #ident {
        type Err = __p::UnknownValue;

        fn from_str(
            value: &__p::str
        ) -> __p::Result<Self, __p::UnknownValue> {
            __p::enum_from_str(value)
        }
    }
";
