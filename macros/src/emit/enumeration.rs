//! Enumerations.

use proc_macro2::{Ident, Span, TokenStream};

use super::definition::option;
use super::template::{self, Template};
use super::{held, serde};
use crate::errors::Underlined as _;
use crate::model::Enumeration;

/// Everything that is written for an enumeration.
pub(crate) fn enumeration(model: &Enumeration<'_>) -> TokenStream {
    let mut out = Template::default();
    out.hole("ident", model.ident);
    out.hole("import", super::import(&model.path));
    out.hole("allow", template::read(super::ALLOW));
    definition(model, &mut out);
    variants(model, &mut out);
    out.text(IMPLS);
    held::to_definition(model.identity, model.files, &mut out);
    serde::impls(&mut out);
    out.text("};");
    out.filled()
}

/// The constant data. The impl's brace is closed by what follows, and the constant's at the end.
fn definition(model: &Enumeration<'_>, out: &mut Template) {
    let name = syn::ext::IdentExt::unraw(model.ident).to_string();
    let doc_ref = option(model.doc_ref.as_deref());
    out.write(format_args!(
        "#allow
        const _: () = {{
            #import
            impl __p::CognitoEnum for #ident {{
                const DEFINITION: &'static __p::EnumDefinition =
                    &__p::EnumDefinition {{ name: {name:?}, doc_ref: {doc_ref}, values: &["
    ));
    for (_, value) in &model.variants {
        out.write(format_args!("{value:?},"));
    }
    out.text("] };");
}

/// How a variant becomes its value, and the other way.
fn variants(model: &Enumeration<'_>, out: &mut Template) {
    let mut read = String::new();
    out.text("#[inline] fn as_str(&self) -> &::core::primitive::str { match self {");
    for (variant, value) in &model.variants {
        let variant = out.put(*variant);
        out.write(format_args!("Self::{variant} => {value:?},"));
        for part in [&format!("{value:?}"), " => Self::", &variant.to_string(), ","] {
            read.push_str(part);
        }
    }
    let mut unknown = "return __p::None".to_owned();
    if let Some((other, ty)) = model.other {
        let (place, other, ty) = (ty.ends(), out.put(other), out.put(ty));
        out.hole("value", &Ident::new("value", Span::call_site()));
        let as_ref = format!("<{ty} as ::core::convert::AsRef<__p::str>>::as_ref(#value)");
        let from = format!("<{ty} as ::core::convert::From<&__p::str>>::from(#value)");
        let text = out.at(place, &as_ref);
        out.write(format_args!("Self::{other}(#value) => {text},"));
        unknown = format!("Self::{other}({})", out.at(place, &from));
    }
    out.write(format_args!(
        "}} }}

        #[inline]
        fn from_wire(value: &__p::str) -> __p::Option<Self> {{
            __p::Some(match value {{ {read} _ => {unknown} }})
        }}"
    ));
}

/// `Display` and `FromStr` are of the wire value.
const IMPLS: &str = "
    }

    impl __p::Own for #ident {
        type Form = __p::Enumerated;
    }

    impl ::core::fmt::Display for #ident {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(__p::CognitoEnum::as_str(self), f)
        }
    }

    impl ::core::str::FromStr for #ident {
        type Err = __p::UnknownValue;

        #[inline]
        fn from_str(
            value: &__p::str
        ) -> __p::Result<Self, __p::UnknownValue> {
            __p::enum_from_str(value)
        }
    }
";
