//! A request of whichever action as one of HTTP.

/// The method `into_http` of the requests of a service.
macro_rules! into_http {
    ($name:ident) => {
        impl $name {
            /// The request for HTTP: `POST`, the body, and the headers of the protocol. It is not
            /// signed.
            #[inline]
            #[must_use]
            pub fn into_http(
                self,
                endpoint: &::cognito_request::http::Endpoint,
            ) -> ::cognito_request::__private::HttpRequest<Vec<u8>> {
                ::cognito_request::__private::http_request(self.action(), self.to_json(), endpoint)
            }
        }
    };
}

/// The method `into_signed_http` of the requests of a service.
#[cfg(feature = "sigv4")]
macro_rules! into_signed_http {
    ($name:ident) => {
        impl $name {
            /// The request for HTTP, signed for the region of the endpoint if its action takes a
            /// signature; that of an action which is `unsigned` is as `into_http` makes it.
            ///
            /// # Errors
            ///
            /// Of an action that takes a signature: the endpoint has no region, or the time is not
            /// of the years 1970 to 9999.
            #[inline]
            pub fn into_signed_http(
                self,
                endpoint: &::cognito_request::http::Endpoint,
                credentials: &::cognito_request::http::Credentials,
                time: ::std::time::SystemTime,
            ) -> Result<
                ::cognito_request::__private::HttpRequest<Vec<u8>>,
                ::cognito_request::http::SigningError,
            > {
                ::cognito_request::__private::signed_http_request(
                    self.action(),
                    self.to_json(),
                    endpoint,
                    credentials,
                    time,
                )
            }
        }
    };
}

pub(crate) use into_http;
#[cfg(feature = "sigv4")]
pub(crate) use into_signed_http;
