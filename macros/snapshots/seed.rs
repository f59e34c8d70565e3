/** Builds a [`GetUserAttributeVerificationCodeRequest`], member by member. `build` checks its constraints;
 `build_unvalidated` does not. Neither compiles while a required member is missing.*/
#[must_use = "a builder does nothing until it builds"]
#[allow(lints)]
pub struct GetUserAttributeVerificationCodeRequestBuilder<
    AccessToken_ = ::cognito_request::__private::Missing,
    AttributeName_ = ::cognito_request::__private::Missing,
> {
    draft: <GetUserAttributeVerificationCodeRequest as ::cognito_request::__private::CognitoStructure>::Draft,
    state: ::cognito_request::__private::PhantomData<
        fn() -> (AccessToken_, AttributeName_),
    >,
}
#[allow(lints)]
const _: () = {
    use ::cognito_request::__private as __p;
    impl __p::Own for GetUserAttributeVerificationCodeRequest {
        type Form = __p::Structural;
    }
    impl __p::CognitoStructure for GetUserAttributeVerificationCodeRequest {
        const DEFINITION: &'static __p::Definition = &__p::Definition {
            name: "GetUserAttributeVerificationCodeRequest",
            doc_ref: __p::Some("user-pools#GetUserAttributeVerificationCodeRequest"),
            properties: &[
                __p::Property {
                    name: "AccessToken",
                    plain: true,
                    field: "access_token",
                    doc_ref: __p::Some("user-pools#TokenModelType"),
                    kind: <String as __p::Value>::KIND,
                    required: true,
                    extra: false,
                    constraints: __p::Constraints(
                        &[
                            __p::Sensitive,
                            __p::Matches(
                                &__p::Pattern {
                                    source: "[A-Za-z0-9-_=.]+",
                                    tables: b"191 bytes",
                                    category: __p::None,
                                },
                            ),
                        ],
                    ),
                },
                __p::Property {
                    name: "AttributeName",
                    plain: true,
                    field: "attribute_name",
                    doc_ref: __p::Some("user-pools#AttributeNameType"),
                    kind: <String as __p::Value>::KIND,
                    required: true,
                    extra: false,
                    constraints: __p::Constraints(
                        &[
                            __p::MaxLength(32u64),
                            __p::MinLength(1u64),
                            __p::Matches(
                                &__p::Pattern {
                                    source: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+",
                                    tables: b"221 bytes",
                                    category: __p::Some(__p::general_category),
                                },
                            ),
                        ],
                    ),
                },
                __p::Property {
                    name: "ClientMetadata",
                    plain: true,
                    field: "client_metadata",
                    doc_ref: __p::Some("user-pools#ClientMetadataType"),
                    kind: <BTreeMap<String, String> as __p::Value>::KIND,
                    required: false,
                    extra: false,
                    constraints: __p::Constraints(
                        &[
                            __p::Keys(__p::Constraints(&[__p::MaxLength(131072u64)])),
                            __p::Values(__p::Constraints(&[__p::MaxLength(131072u64)])),
                        ],
                    ),
                },
            ],
            deny_unknown: false,
            other: __p::None,
        };
        #[inline]
        fn member(&self, index: __p::usize) -> __p::View<'_> {
            match index {
                0 => __p::Value::view(&self.access_token),
                1 => __p::Value::view(&self.attribute_name),
                2 => __p::Value::view_optional(&self.client_metadata),
                _ => __p::View::Absent,
            }
        }
        type Draft = __Draft;
        #[inline]
        fn draft() -> __Draft {
            __Draft {
                access_token: __p::None,
                attribute_name: __p::None,
                client_metadata: __p::None,
            }
        }
        #[inline]
        fn finish(draft: __Draft) -> __p::Option<Self> {
            match draft {
                __Draft {
                    access_token: __p::Some(__0),
                    attribute_name: __p::Some(__1),
                    client_metadata: __2,
                } => {
                    __p::Some(Self {
                        access_token: __0,
                        attribute_name: __1,
                        client_metadata: __2,
                    })
                }
                _ => __p::None,
            }
        }
    }
    impl __p::HeldTo<13413849729204619623> for GetUserAttributeVerificationCodeRequest {}
    pub struct __Draft {
        access_token: __p::Option<String>,
        attribute_name: __p::Option<String>,
        client_metadata: Option<BTreeMap<String, String>>,
    }
    impl<'__de> __p::Draft<'__de> for __Draft {
        #[inline]
        fn slot(&mut self, index: __p::usize) -> __p::Slot<'_, '__de> {
            match index {
                0 => __p::Fill::slot(&mut self.access_token),
                1 => __p::Fill::slot(&mut self.attribute_name),
                2 => __p::Fill::slot(&mut self.client_metadata),
                _ => __p::Slot::Ignore,
            }
        }
    }
    #[diagnostic::on_unimplemented(
        message = "`GetUserAttributeVerificationCodeRequest` is missing the required member `access_token`",
        label = "`access_token` is not set"
    )]
    pub trait HasAccessToken {}
    impl HasAccessToken for __p::Given {}
    #[diagnostic::on_unimplemented(
        message = "`GetUserAttributeVerificationCodeRequest` is missing the required member `attribute_name`",
        label = "`attribute_name` is not set"
    )]
    pub trait HasAttributeName {}
    impl HasAttributeName for __p::Given {}
    impl<
        AccessToken_,
        AttributeName_,
    > GetUserAttributeVerificationCodeRequestBuilder<AccessToken_, AttributeName_> {
        /// The token of the signed-in user.
        /**

 The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.

 [Reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html#CognitoUserPools-GetUserAttributeVerificationCode-request-AccessToken)*/
        #[inline]
        pub fn access_token(
            mut self,
            value: impl __p::IntoProperty<String>,
        ) -> GetUserAttributeVerificationCodeRequestBuilder<__p::Given, AttributeName_> {
            __p::set(&mut self.draft.access_token, value);
            GetUserAttributeVerificationCodeRequestBuilder {
                draft: self.draft,
                state: __p::PhantomData,
            }
        }
        /// The attribute to verify, such as `email`.
        /**

 The attribute to verify: `email` or `phone_number`.

 [Reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html#CognitoUserPools-GetUserAttributeVerificationCode-request-AttributeName)*/
        #[inline]
        pub fn attribute_name(
            mut self,
            value: impl __p::IntoProperty<String>,
        ) -> GetUserAttributeVerificationCodeRequestBuilder<AccessToken_, __p::Given> {
            __p::set(&mut self.draft.attribute_name, value);
            GetUserAttributeVerificationCodeRequestBuilder {
                draft: self.draft,
                state: __p::PhantomData,
            }
        }
        /// What the triggers of the user pool receive.
        /**

 What the Lambda triggers of the user pool are given. It is neither stored nor checked.

 [Reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html#CognitoUserPools-GetUserAttributeVerificationCode-request-ClientMetadata)*/
        #[inline]
        pub fn client_metadata(
            mut self,
            value: impl __p::IntoProperty<BTreeMap<String, String>>,
        ) -> Self {
            __p::set(&mut self.draft.client_metadata, value);
            self
        }
        /// Sets `ClientMetadata`, or leaves it out if there is none.
        #[inline]
        pub fn maybe_client_metadata(
            mut self,
            value: Option<BTreeMap<String, String>>,
        ) -> Self {
            __p::put(&mut self.draft.client_metadata, value);
            self
        }
        /// Builds the structure and checks its constraints: all that are broken are told.
        #[inline]
        pub fn build(
            self,
        ) -> __p::Result<GetUserAttributeVerificationCodeRequest, __p::Violations>
        where
            AccessToken_: HasAccessToken,
            AttributeName_: HasAttributeName,
        {
            __p::build(self.draft)
        }
        /// Builds the structure and checks nothing.
        #[inline]
        pub fn build_unvalidated(self) -> GetUserAttributeVerificationCodeRequest
        where
            AccessToken_: HasAccessToken,
            AttributeName_: HasAttributeName,
        {
            __p::finish(self.draft)
        }
    }
    impl GetUserAttributeVerificationCodeRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> GetUserAttributeVerificationCodeRequestBuilder {
            GetUserAttributeVerificationCodeRequestBuilder {
                draft: <Self as __p::CognitoStructure>::draft(),
                state: __p::PhantomData,
            }
        }
        /// Checks every constraint: all that are broken are told, in the order of the fields.
        #[inline]
        pub fn validate(&self) -> __p::Result<(), __p::Violations> {
            __p::validate(self)
        }
        /// The structure as JSON, in a new string.
        #[inline]
        #[must_use]
        pub fn to_json(&self) -> __p::OwnedText {
            __p::to_json(self)
        }
        /// Appends the structure as JSON.
        #[inline]
        pub fn write_json(&self, out: &mut __p::OwnedText) {
            __p::write_json(self, out);
        }
        /** Reads the structure from JSON. Every value of a wrong type and every missing
 member is told; constraints are not checked.*/
        #[inline]
        pub fn from_json<'__de>(
            json: &'__de (impl __p::AsRef<[__p::u8]> + ?__p::Sized),
        ) -> __p::Result<Self, __p::ReadError> {
            __p::from_json(json)
        }
        /** Reads the structure from JSON and checks its constraints: everything that is
 wrong is told in one list.*/
        #[inline]
        pub fn from_json_validated<'__de>(
            json: &'__de (impl __p::AsRef<[__p::u8]> + ?__p::Sized),
        ) -> __p::Result<Self, __p::ReadError> {
            __p::from_json_validated(json)
        }
    }
    impl __p::Request for GetUserAttributeVerificationCodeRequest {
        const ACTION: &'static __p::Action = &__p::Action {
            name: "GetUserAttributeVerificationCode",
            target: "AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode",
            service: __p::Service::UserPools,
            unsigned: true,
            input: "GetUserAttributeVerificationCodeRequest",
            output: __p::Some("GetUserAttributeVerificationCodeResponse"),
            errors: &[
                "ResourceNotFoundException",
                "InvalidParameterException",
                "TooManyRequestsException",
                "NotAuthorizedException",
                "UnexpectedLambdaException",
                "UserLambdaValidationException",
                "InvalidLambdaResponseException",
                "InvalidSmsRoleAccessPolicyException",
                "InvalidSmsRoleTrustRelationshipException",
                "InvalidEmailRoleAccessPolicyException",
                "CodeDeliveryFailureException",
                "LimitExceededException",
                "PasswordResetRequiredException",
                "UserNotFoundException",
                "UserNotConfirmedException",
                "OperationNotEnabledException",
                "InternalErrorException",
                "ForbiddenException",
            ],
            paging: __p::None,
            documentation: __p::Some(
                "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html",
            ),
        };
        type Output = __p::JsonText;
    }
    impl GetUserAttributeVerificationCodeRequest {
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
    impl __p::Debug for GetUserAttributeVerificationCodeRequest {
        #[inline]
        fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::Formatted {
            __p::debug(self, f)
        }
    }
    impl __p::Serialize for GetUserAttributeVerificationCodeRequest {
        #[inline]
        fn serialize<__S: __p::Serializer>(
            &self,
            serializer: __S,
        ) -> __p::Result<<__S as __p::Serializer>::Ok, <__S as __p::Serializer>::Error> {
            __p::serialize(__p::Value::view(self), serializer)
        }
    }
    impl<'__de> __p::Deserialize<'__de> for GetUserAttributeVerificationCodeRequest {
        #[inline]
        fn deserialize<__D: __p::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __p::Result<Self, <__D as __p::Deserializer<'__de>>::Error> {
            __p::deserialize(deserializer)
        }
    }
};
