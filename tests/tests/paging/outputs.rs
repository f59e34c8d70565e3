//! Where the token of an output stands: in structures of every form, and in any JSON.

use std::collections::BTreeMap;
use std::sync::Arc;

use cognito_request::{CognitoRequest, CognitoStructure, JsonText, Newtype, json};

/// A request with this output.
macro_rules! listing {
    ($name:ident, $output:ty) => {
        #[derive(CognitoRequest)]
        #[doc_ref("user-pools#ListUsersRequest")]
        #[cognito(partial, output = $output)]
        struct $name {
            #[required]
            user_pool_id: String,
            pagination_token: Option<String>,
        }

        impl $name {
            /// The token of the request behind an output.
            fn after(output: &str) -> Option<String> {
                let output: $output = json::read(output).unwrap();
                let request = $name {
                    user_pool_id: "eu_1".to_owned(),
                    pagination_token: Some("0".to_owned()),
                };
                let next = request.next_request(&output)?;
                assert_eq!(next.user_pool_id, "eu_1");
                next.pagination_token
            }
        }
    };
}

#[derive(CognitoStructure)]
struct Named {
    #[rename("PaginationToken")]
    next: Option<String>,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUsersResponse")]
#[cognito(partial)]
struct Shared {
    pagination_token: Option<Arc<str>>,
}

#[derive(CognitoStructure)]
struct AnyToken {
    pagination_token: Option<JsonText>,
}

#[derive(CognitoStructure)]
struct TreeToken {
    pagination_token: Option<serde_json::Value>,
}

#[derive(CognitoStructure)]
struct Required {
    #[required]
    pagination_token: String,
}

/// The token is among the members that are kept, and none of its properties.
#[derive(CognitoStructure)]
struct Kept {
    users: Option<JsonText>,
    #[other]
    rest: BTreeMap<String, JsonText>,
}

#[derive(CognitoStructure)]
struct KeptTexts {
    users: Option<JsonText>,
    #[other]
    rest: BTreeMap<String, String>,
}

/// The map that keeps others is no token, whatever its name.
#[derive(CognitoStructure)]
struct KeptByThatName {
    #[other]
    pagination_token: BTreeMap<String, serde_json::Value>,
}

/// A structure that the program wraps.
struct Wrapped(Named);

impl Newtype for Wrapped {
    type Inner = Named;

    fn from_inner(inner: Named) -> Result<Self, &'static str> {
        Ok(Wrapped(inner))
    }

    fn inner(&self) -> &Named {
        &self.0
    }
}

listing!(ByName, Named);
listing!(ByShared, Shared);
listing!(ByAnyToken, AnyToken);
listing!(ByTreeToken, TreeToken);
listing!(ByRequired, Required);
listing!(ByKept, Kept);
listing!(ByKeptTexts, KeptTexts);
listing!(ByKeptOfThatName, KeptByThatName);
listing!(ByWrapped, Wrapped);
listing!(ByBox, Box<Named>);
listing!(ByText, JsonText);
listing!(ByTree, serde_json::Value);
listing!(ByMap, BTreeMap<String, JsonText>);
listing!(ByMapOfTrees, BTreeMap<String, serde_json::Value>);

type After = fn(&str) -> Option<String>;

const ALL: [After; 14] = [
    ByName::after,
    ByShared::after,
    ByAnyToken::after,
    ByTreeToken::after,
    ByRequired::after,
    ByKept::after,
    ByKeptTexts::after,
    ByKeptOfThatName::after,
    ByWrapped::after,
    ByBox::after,
    ByText::after,
    ByTree::after,
    ByMap::after,
    ByMapOfTrees::after,
];

#[test]
fn the_token_is_found_in_every_form_of_output() {
    for after in ALL {
        assert_eq!(after(r#"{"PaginationToken": "1"}"#).as_deref(), Some("1"));
        let escaped = r#"{"\u0050aginationToken": "\u0031\n\ud83d\ude00\"", "Other": "2"}"#;
        assert_eq!(after(escaped).as_deref(), Some("1\n\u{1f600}\""));
        assert_eq!(after(r#"{"PaginationToken": ""}"#), None);
        // That of the request.
        assert_eq!(after(r#"{"PaginationToken": "0"}"#), None);
        assert_eq!(after(r#"{"PaginationToken": "\u0030"}"#), None);
    }
}

#[test]
fn an_output_without_a_token_is_the_last() {
    for after in ALL {
        let required = std::ptr::fn_addr_eq(after, ByRequired::after as After);
        if !required {
            assert_eq!(after("{}"), None);
            assert_eq!(after(r#"{"paginationToken": "1", "NextToken": "1", "": "1"}"#), None);
        }
    }
}

#[test]
fn any_json_has_a_token_only_if_it_is_a_text_of_the_outermost_object() {
    let any: [After; 6] = [
        ByText::after,
        ByTree::after,
        ByMap::after,
        ByMapOfTrees::after,
        ByKept::after,
        ByAnyToken::after,
    ];
    for after in any {
        for token in ["5", "true", "[\"1\"]", "{\"PaginationToken\": \"1\"}"] {
            assert_eq!(after(&format!("{{\"PaginationToken\": {token}}}")), None, "{token}");
        }
        assert_eq!(after(r#"{"Users": [{"PaginationToken": "1"}]}"#), None);
    }
    for after in [ByText::after as After, ByTree::after] {
        assert_eq!(after(r#"{"PaginationToken": null}"#), None);
        for output in ["[]", "\"PaginationToken\"", "null", "5", "[{\"PaginationToken\": \"1\"}]"] {
            assert_eq!(after(output), None, "{output}");
        }
    }
    let users = "[".repeat(100) + &"]".repeat(100);
    let deep = format!(r#"{{"Users": {users}, "More": [null, 1e999], "PaginationToken": "1"}}"#);
    assert_eq!(ByText::after(&deep).as_deref(), Some("1"));
    // Nobody says which of the two it is.
    let twice = r#"{"PaginationToken": "1", "PaginationToken": "2", "PaginationToken": 5}"#;
    assert_eq!(ByText::after(twice).as_deref(), Some("1"));
}
