#[allow(lints)]
const _: () = {
    use ::cognito_request::__private as __p;
    impl __p::CognitoEnum for DeliveryMedium {
        const DEFINITION: &'static __p::EnumDefinition = &__p::EnumDefinition {
            name: "DeliveryMedium",
            doc_ref: __p::Some("user-pools#DeliveryMediumType"),
            values: &["SMS", "EMAIL"],
        };
        #[inline]
        fn as_str(&self) -> &::core::primitive::str {
            match self {
                Self::Sms => "SMS",
                Self::Email => "EMAIL",
                Self::Other(value) => {
                    <String as ::core::convert::AsRef<__p::str>>::as_ref(value)
                }
            }
        }
        #[inline]
        fn from_wire(value: &__p::str) -> __p::Option<Self> {
            __p::Some(
                match value {
                    "SMS" => Self::Sms,
                    "EMAIL" => Self::Email,
                    _ => {
                        Self::Other(
                            <String as ::core::convert::From<&__p::str>>::from(value),
                        )
                    }
                },
            )
        }
    }
    impl __p::Own for DeliveryMedium {
        type Form = __p::Enumerated;
    }
    impl ::core::fmt::Display for DeliveryMedium {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(__p::CognitoEnum::as_str(self), f)
        }
    }
    impl ::core::str::FromStr for DeliveryMedium {
        type Err = __p::UnknownValue;
        #[inline]
        fn from_str(value: &__p::str) -> __p::Result<Self, __p::UnknownValue> {
            __p::enum_from_str(value)
        }
    }
    impl __p::HeldTo<12346623981061127953> for DeliveryMedium {}
    impl __p::Serialize for DeliveryMedium {
        #[inline]
        fn serialize<__S: __p::Serializer>(
            &self,
            serializer: __S,
        ) -> __p::Result<<__S as __p::Serializer>::Ok, <__S as __p::Serializer>::Error> {
            __p::serialize(__p::Value::view(self), serializer)
        }
    }
    impl<'__de> __p::Deserialize<'__de> for DeliveryMedium {
        #[inline]
        fn deserialize<__D: __p::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __p::Result<Self, <__D as __p::Deserializer<'__de>>::Error> {
            __p::deserialize(deserializer)
        }
    }
};
