//! What a request has that takes a signature, if the feature is on.

use super::template::Template;

/// The impl of `Signable`, and the method: the trait of the request has it too, and by this one it
/// need not be imported.
///
/// An action that is sent without a signature gets neither, so that signing it does not compile.
pub(crate) fn signable(out: &mut Template) {
    if cfg!(feature = "sigv4") {
        out.text(SIGNABLE);
    }
}

const SIGNABLE: &str = "
impl<#parameters> __p::Signable for #ident<#arguments> where #predicates {}
impl<#parameters> #ident<#arguments> where #predicates {
    /// The request for HTTP, signed for the region of the endpoint. The time is that of sending.
    #[inline]
    #vis fn into_signed_http(
        self,
        endpoint: &__p::Endpoint,
        credentials: &__p::Credentials,
        time: __p::SystemTime
    ) -> __p::Result<__p::HttpRequest<__p::OwnedList<__p::u8>>, __p::SigningError> {
        __p::Request::into_signed_http(self, endpoint, credentials, time)
    }
}
";
