//! No lint of rustc's or clippy's is raised by generated code: this file compiles and passes
//! `cargo clippy --all-targets -- -D warnings` with every group of both denied.
#![deny(
    warnings,
    deprecated,
    future_incompatible,
    keyword_idents,
    let_underscore,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    non_camel_case_types,
    nonstandard_style,
    private_bounds,
    private_interfaces,
    redundant_imports,
    redundant_lifetimes,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use cognito_request::{CognitoEnum, CognitoRequest, CognitoStructure};

/// A request with every attribute.
#[derive(CognitoRequest, Clone)]
#[doc_ref("user-pools#SignUpRequest")]
#[doc_ref("https://example.com/SignUp")]
#[cognito(action = "SignUp", output = SignUpResponse, unsigned, partial, deny_unknown)]
pub struct SignUpRequest<'a, T: Clone = String> {
    /// Who signs up.
    #[required]
    #[doc_ref("UsernameType")]
    #[length(1..=128)]
    pub username: &'a str,
    /// Through what.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: &'a str,
    /// A secret.
    #[sensitive]
    #[doc_ref("https://example.com/password")]
    pub password: Option<String>,
    /// How often.
    #[range(0..=10)]
    #[extra]
    pub times: Option<u32>,
    /// How much.
    #[range(-0.5..)]
    #[extra]
    pub share: Option<f64>,
    /// A list.
    #[items(length(1..=32), pattern("[a-z]+"))]
    #[rename("SCOPES")]
    #[extra]
    pub scopes: Option<Vec<String>>,
    /// A map.
    #[keys(length(0..))]
    #[values(sensitive)]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// Anything.
    #[extra]
    pub anything: Option<T>,
    /// Of an alias.
    #[extra]
    pub alias: Alias,
    /// Of a private type.
    #[required]
    #[extra]
    kept: Kept,
    /// A private name.
    #[extra]
    r#type: Option<Medium>,
}

/// An optional text.
pub type Alias = Option<String>;

/// Nested.
#[derive(CognitoStructure, Clone, Copy)]
struct Kept {
    /// A number.
    #[required]
    number: u8,
}

/// The answer.
#[derive(CognitoStructure)]
#[deprecated = "by the test"]
pub struct SignUpResponse {
    /// Old.
    #[required]
    #[deprecated(since = "0.1.0", note = "by the test")]
    pub user_confirmed: bool,
    /// Old too.
    #[deprecated]
    pub session: Option<String>,
    /// The rest.
    #[other]
    pub rest: BTreeMap<String, serde_json::Value>,
}

/// A medium.
#[derive(CognitoEnum, Clone, Debug)]
pub enum Medium {
    /// Text.
    Sms,
    /// Mail.
    #[rename("EMAIL")]
    #[deprecated]
    Email,
    /// Another.
    #[other]
    Other(String),
}

/// Of nothing.
#[derive(CognitoStructure, Clone, Copy)]
pub struct Nothing;

/// A request that pages.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(partial, output = Page)]
pub struct ListUsersRequest<'a> {
    /// Of which pool.
    #[required]
    pub user_pool_id: &'a str,
    /// Where the page begins.
    pub pagination_token: Alias,
}

/// A page.
#[derive(CognitoStructure, Clone)]
pub struct Page {
    /// Where the next one begins.
    pub pagination_token: Option<String>,
}

/// With the optional group of clippy's that contradicts itself: what is allowed is what the struct
/// itself raises.
pub mod restricted {
    #![deny(clippy::restriction)]
    #![allow(
        clippy::arbitrary_source_item_ordering,
        clippy::blanket_clippy_restriction_lints,
        clippy::exhaustive_enums,
        clippy::exhaustive_structs,
        clippy::std_instead_of_alloc,
        reason = "they are about the user's own code"
    )]

    use cognito_request::{CognitoEnum, CognitoRequest};

    /// A request.
    #[derive(CognitoRequest)]
    pub struct RevokeTokenRequest {
        /// The token.
        #[required]
        #[length(1..=128)]
        pub token: String,
        /// The client.
        #[pattern(r"\w+")]
        pub client_id: Option<String>,
        /// The kind.
        pub kind: Option<Kind>,
    }

    /// A request that pages.
    #[derive(CognitoRequest)]
    #[doc_ref("user-pools#ListGroupsRequest")]
    #[cognito(partial)]
    pub struct ListGroupsRequest {
        /// Of which pool.
        #[required]
        pub user_pool_id: String,
        /// Where the page begins.
        pub next_token: Option<String>,
    }

    /// A kind.
    #[derive(CognitoEnum, Clone, Copy, Debug)]
    pub enum Kind {
        /// Text.
        Text,
    }
}

#[test]
fn the_whole_file_raises_no_lint() {
    let kept = Kept::builder().number(1).build().unwrap();
    let request = SignUpRequest::<u8>::builder()
        .username("ada")
        .client_id("client")
        .password("secret")
        .times(1)
        .share(0.5)
        .scopes(["a"])
        .client_metadata([("b", "c")])
        .anything(2)
        .alias("d")
        .kept(kept)
        .r#type(Medium::Sms)
        .build()
        .unwrap();
    assert_eq!(request.kept.number, 1);
    assert!(request.r#type.is_some());
    assert!(!format!("{request:?}").contains("secret"));
    assert_eq!(Nothing::builder().build().unwrap().to_json(), "{}");
    let page = Page::builder().pagination_token("2").build().unwrap();
    let list = || ListUsersRequest::builder().user_pool_id("eu_1").build_unvalidated();
    assert_eq!(list().next_request(&page).unwrap().pagination_token, page.pagination_token);
    assert_eq!(list().pages(|_| Ok::<_, ()>(page.clone())).count(), 2);
    let revoke = restricted::RevokeTokenRequest::builder().token("t").kind(restricted::Kind::Text);
    assert_eq!(revoke.build().unwrap().to_json(), r#"{"Token":"t","Kind":"TEXT"}"#);
    let groups = restricted::ListGroupsRequest::builder().user_pool_id("eu_1").next_token("1");
    let output = r#"{"NextToken": "1"}"#.parse().unwrap();
    assert!(groups.build_unvalidated().next_request(&output).is_none());
}
