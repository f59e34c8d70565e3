::core::compile_error! {
    "`password` is optional, so it can be absent\nwrite `Option<String>`, or add `#[required]`"
}
#[allow(lints)]
pub struct SignUpRequestBuilder<'a>(
    ::cognito_request::__private::PhantomData<SignUpRequest<'a>>,
);
#[allow(lints)]
const _: () = {
    use ::cognito_request::__private as __p;
    impl<'a> SignUpRequestBuilder<'a> {
        pub fn username(self, _: impl ::core::marker::Sized) -> Self {
            self
        }
        pub fn password(self, _: impl ::core::marker::Sized) -> Self {
            self
        }
        pub fn maybe_password(self, _: __p::Option<String>) -> Self {
            self
        }
        pub fn build(self) -> __p::Result<SignUpRequest<'a>, __p::Violations> {
            ::core::unimplemented!()
        }
        pub fn build_unvalidated(self) -> SignUpRequest<'a> {
            ::core::unimplemented!()
        }
    }
    impl<'a> SignUpRequest<'a> {
        pub fn builder() -> SignUpRequestBuilder<'a> {
            ::core::unimplemented!()
        }
        pub fn validate(&self) -> __p::Result<(), __p::Violations> {
            ::core::unimplemented!()
        }
        pub fn to_json(&self) -> __p::OwnedText {
            ::core::unimplemented!()
        }
        pub fn write_json(&self, _: &mut __p::OwnedText) {}
        pub fn from_json(
            _: &(impl ::core::convert::AsRef<[__p::u8]> + ?::core::marker::Sized),
        ) -> __p::Result<Self, __p::ReadError> {
            ::core::unimplemented!()
        }
        pub fn from_json_validated(
            _: &(impl ::core::convert::AsRef<[__p::u8]> + ?::core::marker::Sized),
        ) -> __p::Result<Self, __p::ReadError> {
            ::core::unimplemented!()
        }
    }
    impl<'a> __p::CognitoStructure for SignUpRequest<'a> {
        const DEFINITION: &'static __p::Definition = &__p::Definition {
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
    impl<'a> __p::Own for SignUpRequest<'a> {
        type Form = __p::Structural;
    }
    impl<'a> __p::Serialize for SignUpRequest<'a> {
        #[inline]
        fn serialize<__S: __p::Serializer>(
            &self,
            serializer: __S,
        ) -> __p::Result<<__S as __p::Serializer>::Ok, <__S as __p::Serializer>::Error> {
            __p::serialize(__p::Value::view(self), serializer)
        }
    }
    impl<'__de, 'a> __p::Deserialize<'__de> for SignUpRequest<'a> {
        #[inline]
        fn deserialize<__D: __p::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __p::Result<Self, <__D as __p::Deserializer<'__de>>::Error> {
            __p::deserialize(deserializer)
        }
    }
    impl<'a> __p::Request for SignUpRequest<'a> {
        const ACTION: &'static __p::Action = &__p::Action {
            name: "",
            target: "",
            service: __p::Service::UserPools,
            unsigned: false,
            input: "",
            output: __p::None,
            errors: &[],
            paging: __p::None,
            documentation: __p::None,
        };
        type Output = __p::JsonText;
    }
    impl<'a> SignUpRequest<'a> {
        /// The request for HTTP: `POST`, the body, and the headers of the protocol. It is not signed.
        #[inline]
        #[must_use]
        pub fn into_http(
            self,
            endpoint: &__p::Endpoint,
        ) -> __p::HttpRequest<__p::OwnedList<__p::u8>> {
            __p::Request::into_http(self, endpoint)
        }
    }
    impl<'a> __p::Signable for SignUpRequest<'a> {}
    impl<'a> SignUpRequest<'a> {
        /// The request for HTTP, signed for the region of the endpoint. The time is that of sending.
        #[inline]
        pub fn into_signed_http(
            self,
            endpoint: &__p::Endpoint,
            credentials: &__p::Credentials,
            time: __p::SystemTime,
        ) -> __p::Result<__p::HttpRequest<__p::OwnedList<__p::u8>>, __p::SigningError> {
            __p::Request::into_signed_http(self, endpoint, credentials, time)
        }
    }
    impl<'a> ::core::fmt::Debug for SignUpRequest<'a> {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::unimplemented!()
        }
    }
};
