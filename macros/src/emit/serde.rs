//! serde's two traits, if the feature is on.

use super::template::Template;

/// `impl Serialize` and `impl Deserialize`, for any type that is looked at and filled.
pub(crate) fn impls(out: &mut Template) {
    if cfg!(feature = "serde") {
        out.text(IMPLS);
    }
}

const IMPLS: &str = "
impl<#parameters> __p::Serialize for #ident<#arguments> where #predicates {
    #[inline]
    fn serialize<__S: __p::Serializer>(
        &self,
        serializer: __S,
    ) -> __p::Result<
        <__S as __p::Serializer>::Ok,
        <__S as __p::Serializer>::Error,
    > {
        __p::serialize(__p::Value::view(self), serializer)
    }
}

impl<'__de, #parameters> __p::Deserialize<'__de> for #ident<#arguments>
where #filled
{
    #[inline]
    fn deserialize<__D: __p::Deserializer<'__de>>(
        deserializer: __D,
    ) -> __p::Result<Self, <__D as __p::Deserializer<'__de>>::Error> {
        __p::deserialize(deserializer)
    }
}
";
