//! The struct's own methods: thin, since what they do stands once, in `core`.

use super::template::Template;

/// The inherent methods.
pub(crate) fn methods(out: &mut Template) {
    out.text(METHODS);
}

const METHODS: &str = r#"
impl<#parameters> #ident<#arguments> where #predicates {
    /// A builder with nothing set.
    #[inline]
    #vis fn builder() -> #builder<#arguments> {
        #builder {
            draft: <Self as __p::CognitoStructure>::draft(),
            state: __p::PhantomData,
        }
    }

    /// Checks every constraint: all that are broken are told, in the order of the fields.
    #[inline]
    #vis fn validate(&self) -> __p::Result<(), __p::Violations> {
        __p::validate(self)
    }

    /// The structure as JSON, in a new string.
    #[inline]
    #[must_use]
    #vis fn to_json(&self) -> __p::OwnedText {
        __p::to_json(self)
    }

    /// Appends the structure as JSON.
    #[inline]
    #vis fn write_json(&self, out: &mut __p::OwnedText) {
        __p::write_json(self, out);
    }

    #[doc = " Reads the structure from JSON. Every value of a wrong type and every missing\n member is told; constraints are not checked."]
    #[inline]
    #vis fn from_json<'__de>(
        json: &'__de (impl __p::AsRef<[__p::u8]> + ?__p::Sized)
    ) -> __p::Result<Self, __p::ReadError>
    where #filled
    {
        __p::from_json(json)
    }

    #[doc = " Reads the structure from JSON and checks its constraints: everything that is\n wrong is told in one list."]
    #[inline]
    #vis fn from_json_validated<'__de>(
        json: &'__de (impl __p::AsRef<[__p::u8]> + ?__p::Sized)
    ) -> __p::Result<Self, __p::ReadError>
    where #filled
    {
        __p::from_json_validated(json)
    }
}
"#;
