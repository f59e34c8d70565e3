//! The method that makes a request one of HTTP, if the feature is on.

use super::template::Template;

/// The method: the trait has it too, and by this one it need not be imported.
pub(crate) fn method(out: &mut Template) {
    if cfg!(feature = "http") {
        out.text(METHOD);
    }
}

const METHOD: &str = "
impl<#parameters> #ident<#arguments> where #predicates {
    /// The request for HTTP: `POST`, the body, and the headers of the protocol. It is not signed.
    #[inline]
    #[must_use]
    #vis fn into_http(
        self,
        endpoint: &__p::Endpoint
    ) -> __p::HttpRequest<__p::OwnedList<__p::u8>> {
        __p::Request::into_http(self, endpoint)
    }
}
";
