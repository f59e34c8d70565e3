/** Builds a [`ListUsersRequest`], member by member. `build` checks its constraints;
 `build_unvalidated` does not. Neither compiles while a required member is missing.*/
#[must_use = "a builder does nothing until it builds"]
#[allow(lints)]
pub struct ListUsersRequestBuilder<UserPoolId_ = ::cognito_request::__private::Missing> {
    draft: <ListUsersRequest as ::cognito_request::__private::CognitoStructure>::Draft,
    state: ::cognito_request::__private::PhantomData<fn() -> (UserPoolId_,)>,
}
#[allow(lints)]
const _: () = {
    use ::cognito_request::__private as __p;
    impl __p::Own for ListUsersRequest {
        type Form = __p::Structural;
    }
    impl __p::CognitoStructure for ListUsersRequest {
        const DEFINITION: &'static __p::Definition = &__p::Definition {
            name: "ListUsersRequest",
            doc_ref: __p::Some("user-pools#ListUsersRequest"),
            properties: &[
                __p::Property {
                    name: "UserPoolId",
                    plain: true,
                    field: "user_pool_id",
                    doc_ref: __p::Some("user-pools#UserPoolIdType"),
                    kind: <String as __p::Value>::KIND,
                    required: true,
                    extra: false,
                    constraints: __p::Constraints(
                        &[
                            __p::MaxLength(55u64),
                            __p::MinLength(1u64),
                            __p::Matches(
                                &__p::Pattern {
                                    source: "[\\w-]+_[0-9a-zA-Z]+",
                                    tables: b"224 bytes",
                                    category: __p::None,
                                },
                            ),
                        ],
                    ),
                },
                __p::Property {
                    name: "PaginationToken",
                    plain: true,
                    field: "pagination_token",
                    doc_ref: __p::Some("user-pools#SearchPaginationTokenType"),
                    kind: <<MaybeToken as __p::OptionalMember>::Value as __p::Value>::KIND,
                    required: false,
                    extra: false,
                    constraints: __p::Constraints(
                        &[
                            __p::MinLength(1u64),
                            __p::Matches(
                                &__p::Pattern {
                                    source: "[\\S]+",
                                    tables: b"191 bytes",
                                    category: __p::None,
                                },
                            ),
                        ],
                    ),
                },
            ],
            deny_unknown: false,
            other: __p::None,
        };
        #[inline]
        fn member(&self, index: __p::usize) -> __p::View<'_> {
            let _ = __p::is_text::<
                <<MaybeToken as __p::OptionalMember>::Value as __p::Value>::Kind,
            >;
            match index {
                0 => __p::Value::view(&self.user_pool_id),
                1 => {
                    <<MaybeToken as __p::OptionalMember>::Value as __p::Value>::view_optional(
                        <MaybeToken as __p::OptionalMember>::option(
                            &self.pagination_token,
                        ),
                    )
                }
                _ => __p::View::Absent,
            }
        }
        type Draft = __Draft;
        #[inline]
        fn draft() -> __Draft {
            __Draft {
                user_pool_id: __p::None,
                pagination_token: <MaybeToken as __p::OptionalMember>::from_option(
                    __p::None,
                ),
            }
        }
        #[inline]
        fn finish(draft: __Draft) -> __p::Option<Self> {
            match draft {
                __Draft { user_pool_id: __p::Some(__0), pagination_token: __1 } => {
                    __p::Some(Self {
                        user_pool_id: __0,
                        pagination_token: __1,
                    })
                }
                _ => __p::None,
            }
        }
    }
    impl __p::HeldTo<18049663657955276731> for ListUsersRequest {}
    pub struct __Draft {
        user_pool_id: __p::Option<String>,
        pagination_token: MaybeToken,
    }
    impl<'__de> __p::Draft<'__de> for __Draft {
        #[inline]
        fn slot(&mut self, index: __p::usize) -> __p::Slot<'_, '__de> {
            match index {
                0 => __p::Fill::slot(&mut self.user_pool_id),
                1 => {
                    <<<MaybeToken as __p::OptionalMember>::Value as __p::Value>::Kind as __p::Place<
                        '__de,
                        <MaybeToken as __p::OptionalMember>::Value,
                    >>::slot(
                        <MaybeToken as __p::OptionalMember>::option_mut(
                            &mut self.pagination_token,
                        ),
                    )
                }
                _ => __p::Slot::Ignore,
            }
        }
    }
    #[diagnostic::on_unimplemented(
        message = "`ListUsersRequest` is missing the required member `user_pool_id`",
        label = "`user_pool_id` is not set"
    )]
    pub trait HasUserPoolId {}
    impl HasUserPoolId for __p::Given {}
    impl<UserPoolId_> ListUsersRequestBuilder<UserPoolId_> {
        /** The id of the user pool that is meant: `REGION_NAME`.

 [Reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html#CognitoUserPools-ListUsers-request-UserPoolId)*/
        #[inline]
        pub fn user_pool_id(
            mut self,
            value: impl __p::IntoProperty<String>,
        ) -> ListUsersRequestBuilder<__p::Given> {
            __p::set(&mut self.draft.user_pool_id, value);
            ListUsersRequestBuilder {
                draft: self.draft,
                state: __p::PhantomData,
            }
        }
        /** Where the next page begins; absent on the last.

 [Reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html#CognitoUserPools-ListUsers-request-PaginationToken)*/
        #[inline]
        pub fn pagination_token(
            mut self,
            value: impl __p::IntoProperty<<MaybeToken as __p::OptionalMember>::Value>,
        ) -> Self {
            __p::set(
                <MaybeToken as __p::OptionalMember>::option_mut(
                    &mut self.draft.pagination_token,
                ),
                value,
            );
            self
        }
        /// Sets `PaginationToken`, or leaves it out if there is none.
        #[inline]
        pub fn maybe_pagination_token(mut self, value: MaybeToken) -> Self {
            __p::put(&mut self.draft.pagination_token, value);
            self
        }
        /// Builds the structure and checks its constraints: all that are broken are told.
        #[inline]
        pub fn build(self) -> __p::Result<ListUsersRequest, __p::Violations>
        where
            UserPoolId_: HasUserPoolId,
        {
            __p::build(self.draft)
        }
        /// Builds the structure and checks nothing.
        #[inline]
        pub fn build_unvalidated(self) -> ListUsersRequest
        where
            UserPoolId_: HasUserPoolId,
        {
            __p::finish(self.draft)
        }
    }
    impl ListUsersRequest {
        /// A builder with nothing set.
        #[inline]
        pub fn builder() -> ListUsersRequestBuilder {
            ListUsersRequestBuilder {
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
    impl __p::Request for ListUsersRequest {
        const ACTION: &'static __p::Action = &__p::Action {
            name: "ListUsers",
            target: "AWSCognitoIdentityProviderService.ListUsers",
            service: __p::Service::UserPools,
            unsigned: false,
            input: "ListUsersRequest",
            output: __p::Some("ListUsersResponse"),
            errors: &[
                "InvalidParameterException",
                "ResourceNotFoundException",
                "TooManyRequestsException",
                "NotAuthorizedException",
                "OperationNotEnabledException",
                "InternalErrorException",
            ],
            paging: __p::Some(
                &__p::Paging {
                    input_token: "PaginationToken",
                    output_token: "PaginationToken",
                    limit: __p::Some("Limit"),
                    result: "Users",
                },
            ),
            documentation: __p::Some(
                "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html",
            ),
        };
        type Output = Page;
    }
    impl __p::PagedRequest for ListUsersRequest
    where
        for<'__t> <MaybeToken as __p::OptionalMember>::Value: __p::HoldsToken,
        for<'__t> <<Self as __p::Request>::Output as __p::Value>::Kind: __p::HasToken,
    {
        #[inline]
        fn set_token(&mut self, value: __p::OwnedText) {
            self.pagination_token = <MaybeToken as __p::OptionalMember>::from_option(
                __p::Some(__p::HoldsToken::from_token(value)),
            );
        }
    }
    impl ListUsersRequest {
        /** The request for the page behind this output; `None` where there is none: the output
 has no token, an empty one, or that of this request.*/
        #[inline]
        #[must_use]
        pub fn next_request(
            self,
            output: &<Self as __p::Request>::Output,
        ) -> __p::Option<Self>
        where
            for<'__t> Self: __p::PagedRequest,
        {
            __p::PagedRequest::next_request(self, output)
        }
        /** The pages, one after the other, as `send` answers them. It ends after an error, and
 where there is no token, an empty one, or one that was there before.*/
        #[inline]
        pub fn pages<__F, __E>(self, send: __F) -> __p::Pages<Self, __F>
        where
            for<'__t> Self: __p::PagedRequest,
            __F: __p::FnMut(&Self) -> __p::Result<<Self as __p::Request>::Output, __E>,
        {
            __p::PagedRequest::pages(self, send)
        }
    }
    impl ListUsersRequest {
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
    impl __p::Signable for ListUsersRequest {}
    impl ListUsersRequest {
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
    impl __p::Debug for ListUsersRequest {
        #[inline]
        fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::Formatted {
            __p::debug(self, f)
        }
    }
    impl __p::Serialize for ListUsersRequest {
        #[inline]
        fn serialize<__S: __p::Serializer>(
            &self,
            serializer: __S,
        ) -> __p::Result<<__S as __p::Serializer>::Ok, <__S as __p::Serializer>::Error> {
            __p::serialize(__p::Value::view(self), serializer)
        }
    }
    impl<'__de> __p::Deserialize<'__de> for ListUsersRequest {
        #[inline]
        fn deserialize<__D: __p::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __p::Result<Self, <__D as __p::Deserializer<'__de>>::Error> {
            __p::deserialize(deserializer)
        }
    }
};
