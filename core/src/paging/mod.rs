//! Paging: from the answer with one page to the request for the next.
//!
//! What a token is and where it stands is asked of the view of a request and of its output; all
//! that a request must be able to do is to take another token.

mod pages;
mod token;

use alloc::string::String;

pub use self::pages::{Items, Pages};
pub use self::token::HoldsToken;
use crate::action::{CognitoRequest, Paging};
use crate::value::Value;
use crate::value::kinds::HasToken;

/// A request of an action that answers in pages.
///
/// `#[derive(CognitoRequest)]` implements it where the definition says how the action pages
/// ([`Action::paging`](crate::Action::paging)) and the struct has a field for the token of the
/// input. It also writes [`next_request`](PagedRequest::next_request) and
/// [`pages`](PagedRequest::pages) as methods of the struct, for which this trait need not be
/// imported. A request of an action that does not page, and one that leaves the token out under
/// `#[cognito(partial)]`, does not have them.
///
/// The field is an `Option` of a type that any text becomes: `String`, `Box<str>`, `Arc<str>`,
/// `Cow<str>`, or one of your own that is `From<String>`. Where it is another (`&str`, a newtype
/// that may refuse a text), a call of a method does not compile.
///
/// The token of the output is read by its name: from the member of a structure, from those that
/// its `#[other]` keeps, or from any JSON, which an output is where none is named. What is no text
/// is no token. With an output that has neither a text for the token nor `#[other]`, all would end
/// after the first page, so a program that asks for the next one is not built, and says why
/// (`cargo check` does not see it):
///
/// ```compile_fail,E0080
/// use cognito_request::{CognitoRequest, CognitoStructure};
///
/// #[derive(CognitoRequest)]
/// #[doc_ref("user-pools#ListUsersRequest")]
/// #[cognito(partial, output = ListUsersResponse)]
/// struct ListUsersRequest {
///     #[required]
///     user_pool_id: String,
///     pagination_token: Option<String>,
/// }
///
/// #[derive(CognitoStructure)]
/// struct ListUsersResponse {
///     users: Option<Vec<cognito_request::JsonText>>,
/// }
///
/// let request = ListUsersRequest { user_pool_id: "eu-north-1_a".into(), pagination_token: None };
/// let output = ListUsersResponse { users: None };
/// let next = request.next_request(&output);
/// ```
///
/// A struct without a definition has no paging to go by. It says how it pages itself:
///
/// ```
/// use cognito_request::{CognitoRequest, CognitoStructure, PagedRequest, Paging};
///
/// #[derive(CognitoRequest)]
/// #[cognito(output = ListThingsResponse)]
/// struct ListThingsRequest {
///     next_token: Option<String>,
/// }
///
/// #[derive(CognitoStructure)]
/// struct ListThingsResponse {
///     things: Option<Vec<String>>,
///     next_token: Option<String>,
/// }
///
/// impl PagedRequest for ListThingsRequest {
///     const PAGING: &'static Paging = &Paging {
///         input_token: "NextToken",
///         output_token: "NextToken",
///         limit: None,
///         result: "Things",
///     };
///
///     fn set_token(&mut self, token: String) {
///         self.next_token = Some(token);
///     }
/// }
///
/// let request = ListThingsRequest { next_token: None };
/// let output = ListThingsResponse::from_json(r#"{"Things": ["a"], "NextToken": "2"}"#).unwrap();
/// let next = request.next_request(&output).unwrap();
/// assert_eq!(next.to_json(), r#"{"NextToken":"2"}"#);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request of an action that pages",
    label = "has no next page",
    note = "an action pages by its definition, if the struct has a field for the token; without a definition, implement `cognito_request::PagedRequest`"
)]
pub trait PagedRequest: CognitoRequest<Output: Value<Kind: HasToken>> {
    /// How the action pages: as its definition says.
    const PAGING: &'static Paging = match Self::ACTION.paging {
        Some(paging) => paging,
        None => panic!("no definition says how the action pages: write `const PAGING`"),
    };

    /// Sets the token of the request, which says where the page begins.
    fn set_token(&mut self, token: String);

    /// The request for the page that follows on an output: the same request, with the token of the
    /// output. `None` where there is no next page: the output has no token, an empty one, or the
    /// one that the request had.
    ///
    /// It needs no client, so it is what asynchronous programs page with:
    ///
    /// ```
    /// use cognito_request::{CognitoRequest, JsonText};
    ///
    /// #[derive(CognitoRequest)]
    /// #[doc_ref("user-pools#ListUsersRequest")]
    /// #[cognito(partial)]
    /// struct ListUsersRequest {
    ///     #[required]
    ///     user_pool_id: String,
    ///     pagination_token: Option<String>,
    /// }
    ///
    /// # async fn send(_request: &ListUsersRequest) -> Result<JsonText, std::io::Error> {
    /// #     Ok("{}".parse().unwrap())
    /// # }
    /// # #[expect(dead_code, reason = "it is compiled, and there is nothing to run it with")]
    /// async fn list(request: ListUsersRequest) -> Result<Vec<JsonText>, std::io::Error> {
    ///     let (mut next, mut pages) = (Some(request), Vec::new());
    ///     while let Some(request) = next {
    ///         let output = send(&request).await?;
    ///         next = request.next_request(&output);
    ///         pages.push(output);
    ///     }
    ///     Ok(pages)
    /// }
    ///
    /// let request = ListUsersRequest::builder().user_pool_id("eu-north-1_a").build().unwrap();
    /// let output: JsonText = r#"{"Users": [], "PaginationToken": "page-2"}"#.parse().unwrap();
    /// let request = request.next_request(&output).unwrap();
    /// assert_eq!(request.pagination_token.as_deref(), Some("page-2"));
    /// // A server that repeats itself would be asked for ever.
    /// assert!(request.next_request(&output).is_none());
    /// ```
    ///
    /// The token is not checked, since the service has made it. A server that answers a few tokens
    /// in a circle is found out by [`pages`](PagedRequest::pages) only, which knows all of them.
    #[must_use]
    fn next_request(mut self, output: &Self::Output) -> Option<Self> {
        let token = token::of_output::<Self>(output)?;
        if token::of_request(&self).as_ref() == Some(&token) {
            return None;
        }
        self.set_token(token.into_owned());
        Some(self)
    }

    /// The pages, one after the other, as `send` answers them.
    ///
    /// It ends after an error, on an output without a token or with an empty one, and on a token
    /// that was there before, the request's own included, so that it ends even where a server
    /// answers tokens in a circle. The next page is not asked for before the iterator is.
    ///
    /// ```
    /// use cognito_request::{CognitoRequest, CognitoStructure};
    ///
    /// #[derive(CognitoRequest)]
    /// #[doc_ref("user-pools#ListGroupsRequest")]
    /// #[cognito(output = ListGroupsResponse)]
    /// struct ListGroupsRequest {
    ///     #[required]
    ///     user_pool_id: String,
    ///     limit: Option<i32>,
    ///     next_token: Option<String>,
    /// }
    ///
    /// #[derive(CognitoStructure)]
    /// #[doc_ref("user-pools#ListGroupsResponse")]
    /// struct ListGroupsResponse {
    ///     groups: Option<Vec<GroupType>>,
    ///     next_token: Option<String>,
    /// }
    ///
    /// #[derive(CognitoStructure)]
    /// #[doc_ref("user-pools#GroupType")]
    /// #[cognito(partial)]
    /// struct GroupType {
    ///     group_name: Option<String>,
    /// }
    ///
    /// // In place of an HTTP client: three pages.
    /// let send = |request: &ListGroupsRequest| {
    ///     ListGroupsResponse::from_json(match request.next_token.as_deref() {
    ///         None => r#"{"Groups": [{"GroupName": "a"}, {"GroupName": "b"}], "NextToken": "2"}"#,
    ///         Some("2") => r#"{"Groups": [], "NextToken": "3"}"#,
    ///         _ => r#"{"Groups": [{"GroupName": "c"}]}"#,
    ///     })
    /// };
    /// let request = || ListGroupsRequest::builder().user_pool_id("eu-north-1_a").build().unwrap();
    /// assert_eq!(request().pages(send).count(), 3);
    ///
    /// let groups = request().pages(send).items(|page| page.groups.unwrap_or_default());
    /// let names: Result<Vec<_>, _> = groups.map(|group| group.map(|it| it.group_name)).collect();
    /// assert_eq!(names.unwrap(), [Some("a".into()), Some("b".into()), Some("c".into())]);
    /// ```
    ///
    /// With the feature `http`, `CognitoRequest::to_http` makes an HTTP request of the one that
    /// `send` borrows, and with `sigv4`, `to_signed_http` a signed one.
    fn pages<F, E>(self, send: F) -> Pages<Self, F>
    where
        F: FnMut(&Self) -> Result<Self::Output, E>,
    {
        Pages::new(self, send)
    }
}
