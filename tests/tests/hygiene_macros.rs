//! Structs that `macro_rules!` macros write: fragments leave invisible groups around types, and
//! tokens of two origins stand beside each other.

use std::collections::BTreeMap;

use cognito_request::{CognitoEnum, CognitoRequest, CognitoStructure};

/// A request of fields that are all given to the macro.
macro_rules! request {
    ($vis:vis struct $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* }) => {
        #[derive(CognitoRequest)]
        $vis struct $name {
            $($(#[$attribute])* $vis $field: $type,)*
        }
    };
}

type Alias = Option<String>;

request! {
    pub(crate) struct SignUpRequest {
        #[required] #[length(1..=128)] username: String,
        password: Option<String>,
        alias: Alias,
        #[items(length(1..=3))] scopes: Option<Vec<String>>,
    }
}

#[test]
fn a_type_that_was_a_fragment_is_still_an_option() {
    let request = SignUpRequest::builder().username("ada").password("secret").alias("al");
    let request = request.scopes(["a", "b"]).maybe_alias(None).build().unwrap();
    let json = r#"{"Username":"ada","Password":"secret","Scopes":["a","b"]}"#;
    assert_eq!(request.to_json(), json);
    assert_eq!(SignUpRequest::from_json(json).unwrap().scopes.unwrap().len(), 2);
    assert_eq!(SignUpRequest::builder().username("").build().unwrap_err().iter().count(), 1);
}

/// A request that pages, with its token given, or its type, or neither.
macro_rules! paging {
    ($name:ident, $($token:ident)?, $type:ty) => {
        #[derive(CognitoRequest)]
        #[doc_ref("user-pools#ListGroupsRequest")]
        #[cognito(partial)]
        struct $name {
            #[required]
            user_pool_id: String,
            $($token: $type,)?
        }
    };
    ($name:ident) => {
        #[derive(CognitoRequest)]
        #[doc_ref("user-pools#ListGroupsRequest")]
        #[cognito(partial)]
        struct $name {
            #[required]
            user_pool_id: String,
            next_token: Option<String>,
        }
    };
}

paging!(GivenToken, next_token, Option<String>);
paging!(GivenAlias, next_token, Alias);
paging!(GivenName);

#[test]
fn a_token_of_either_origin_is_carried_on() {
    let output = r#"{"NextToken": "1"}"#.parse().unwrap();
    let json = r#"{"UserPoolId":"eu_1","NextToken":"1"}"#;
    let next = GivenToken::builder().user_pool_id("eu_1").build().unwrap().next_request(&output);
    assert_eq!(next.unwrap().to_json(), json);
    let next = GivenAlias::builder().user_pool_id("eu_1").build().unwrap().next_request(&output);
    assert_eq!(next.unwrap().to_json(), json);
    let next = GivenName::builder().user_pool_id("eu_1").build().unwrap().next_request(&output);
    assert_eq!(next.unwrap().to_json(), json);
}

/// Some fields are given, some are the macro's own.
macro_rules! mixed {
    ($name:ident, $field:ident, $type:ty, $key:ty, $wire:literal) => {
        #[derive(CognitoStructure)]
        struct $name {
            #[required]
            own: $type,
            #[rename($wire)]
            $field: Option<$type>,
            list: Option<Vec<$type>>,
            map: Option<BTreeMap<$key, Vec<$type>>>,
        }
    };
}

mixed!(Mixed, given, String, String, "given_to_it");

#[test]
fn tokens_of_the_macro_and_of_its_caller_mix() {
    let mixed = Mixed::builder().own("a").given("b").list(["c"]).map([("d", ["e"])]);
    let json = r#"{"Own":"a","given_to_it":"b","List":["c"],"Map":{"d":["e"]}}"#;
    let mixed = mixed.build().unwrap();
    assert_eq!(mixed.to_json(), json);
    assert!(mixed.given.is_some() && mixed.list.is_some() && mixed.map.is_some());
    assert_eq!(mixed.own, "a");
}

/// The whole item is a fragment of its own, within another macro.
macro_rules! derived {
    ($($item:item)*) => {$(
        #[derive(CognitoStructure)]
        $item
    )*};
}

derived! {
    struct User {
        #[required]
        name: String,
        parent: Option<Box<Self>>,
    }
}

#[test]
fn an_item_can_be_a_fragment() {
    let parent = User::builder().name("ada").build().unwrap();
    let user = User::builder().name("bob").parent(Box::new(parent)).build().unwrap();
    assert_eq!(user.to_json(), r#"{"Name":"bob","Parent":{"Name":"ada"}}"#);
}

macro_rules! values {
    ($name:ident: $($variant:ident = $value:literal),*; $other:ident($type:ty)) => {
        #[derive(CognitoEnum, Debug, PartialEq)]
        enum $name {
            $(#[rename($value)] $variant,)*
            #[other]
            $other($type),
        }
    };
}

values!(Medium: Sms = "sms", Email = "e-mail"; Unknown(String));

#[test]
fn an_enumeration_can_be_written_by_a_macro() {
    assert_eq!(Medium::VALUES, ["sms", "e-mail"]);
    assert_eq!("fax".parse(), Ok(Medium::Unknown("fax".to_owned())));
    assert_eq!(Medium::Email.as_str(), "e-mail");
    assert_eq!(Medium::Sms.to_string(), "sms");
}

/// Generics are fragments too.
macro_rules! page {
    ($name:ident<$lifetime:lifetime, $parameter:ident: $bound:path>) => {
        #[derive(CognitoStructure)]
        struct $name<$lifetime, $parameter: $bound> {
            #[required]
            items: Vec<$parameter>,
            token: Option<&$lifetime str>,
        }
    };
}

page!(Page<'a, T: Clone>);

#[test]
fn lifetimes_and_parameters_can_be_fragments() {
    let page = Page::<String>::builder().items(["a"]).token("t").build().unwrap();
    assert_eq!(page.to_json(), r#"{"Items":["a"],"Token":"t"}"#);
    assert_eq!(page.token, Some("t"));
    assert_eq!(page.items.len(), 1);
}
