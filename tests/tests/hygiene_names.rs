//! Generated code means what it says wherever it stands: beside items that bear the names of the
//! prelude's, of the builder's own, or of other crates, and with the crate under another name.
#![allow(
    clippy::single_component_path_imports,
    clippy::used_underscore_items,
    redundant_imports,
    reason = "names that nobody chooses are what is tested"
)]

/// Every name of the prelude that can be an item, and the crates that generated code could name.
#[allow(dead_code, non_camel_case_types, unreachable_pub)]
mod shadowed {
    pub struct Result;
    pub struct Option;
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct bool;
    pub struct str;
    pub struct u8;
    pub struct usize;
    pub trait Default {}
    pub trait Clone {}
    pub trait From {}
    pub trait Into {}
    pub trait Iterator {}
    pub trait IntoIterator {}
    pub trait AsRef {}
    pub trait Sized {}
    pub trait Debug {}
    pub trait Send {}
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod serde {}
    pub mod cognito_request {}

    #[derive(::cognito_request::CognitoRequest)]
    pub struct SignUpRequest<'a> {
        #[required]
        #[length(1..=128)]
        #[pattern(r"\S+")]
        pub username: &'a ::core::primitive::str,
        #[items(length(1..))]
        pub scopes: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        pub medium: ::core::option::Option<Medium>,
        #[other]
        pub rest: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    }

    #[derive(::cognito_request::CognitoRequest)]
    #[doc_ref("user-pools#ListGroupsRequest")]
    #[cognito(partial)]
    pub struct ListGroupsRequest {
        #[required]
        pub user_pool_id: ::std::string::String,
        pub next_token: ::core::option::Option<::std::string::String>,
    }

    #[derive(::cognito_request::CognitoEnum)]
    pub enum Medium {
        Sms,
        #[other]
        Other(::std::string::String),
    }
}

#[test]
fn nothing_of_the_prelude_is_needed() {
    let groups = shadowed::ListGroupsRequest::builder().user_pool_id("eu_1").build().unwrap();
    let output = r#"{"NextToken": "1"}"#.parse().unwrap();
    let next = groups.next_request(&output).unwrap();
    assert_eq!(next.pages(|_| Err(())).count(), 1);
    let request = shadowed::SignUpRequest::builder().username("ada").scopes(["openid"]);
    let request = request.medium(shadowed::Medium::Sms).rest([("A", "b")]).build().unwrap();
    let json = request.to_json();
    assert_eq!(json, r#"{"Username":"ada","Scopes":["openid"],"Medium":"SMS","A":"b"}"#);
    let read = shadowed::SignUpRequest::from_json_validated(&json).unwrap();
    assert_eq!(format!("{read:?}"), format!("{request:?}"));
    assert!(matches!("PIGEON".parse(), Ok(shadowed::Medium::Other(_))));
}

/// Types called like what generated code calls its own.
mod own_names {
    use cognito_request::{CognitoRequest, CognitoStructure};

    macro_rules! nested {
        ($($name:ident)*) => {$(
            #[derive(CognitoStructure)]
            pub(crate) struct $name {
                #[required]
                pub(crate) name: String,
            }
        )*};
    }
    nested!(Given Missing View Slot Draft Builder HasUsername AccessToken_ Username_ Value Fill);

    #[derive(CognitoRequest)]
    pub(crate) struct SignUpRequest {
        #[required]
        pub(crate) username: Username_,
        #[required]
        pub access_token: AccessToken_,
        #[required]
        pub has_username: HasUsername,
        #[required]
        pub draft: Draft,
        #[required]
        pub state: Given,
        pub missing: Option<Missing>,
        pub view: Option<Vec<View>>,
        pub slot: Option<Slot>,
        pub builder: Option<Builder>,
        pub value: Option<Value>,
        pub fill: Option<Fill>,
    }
}

#[test]
fn names_of_the_builder_are_free_for_types_and_fields() {
    use own_names::{AccessToken_, Draft, Given, HasUsername, SignUpRequest, Username_, Value};
    let name = || "ada".to_owned();
    let request = SignUpRequest::builder()
        .state(Given { name: name() })
        .draft(Draft { name: name() })
        .has_username(HasUsername { name: name() })
        .access_token(AccessToken_ { name: name() })
        .username(Username_ { name: name() })
        .value(Value { name: name() })
        .build()
        .unwrap();
    let read = SignUpRequest::from_json(&request.to_json()).unwrap();
    assert_eq!(read.value.map(|value| value.name), Some(name()));
}

/// Fields whose names differ in what the type state does not show.
#[allow(non_snake_case)]
mod near_names {
    #[derive(cognito_request::CognitoRequest)]
    pub(crate) struct Request1 {
        #[required]
        pub access_token: String,
        #[required]
        #[rename("accessToken")]
        pub accessToken: String,
        #[required]
        pub a_b: u8,
        #[required]
        #[rename("AbToo")]
        pub ab: u8,
        #[required]
        pub _1: u8,
        #[required]
        #[rename("Underscores")]
        pub __: u8,
        #[required]
        pub r#type: bool,
        pub r#match: Option<bool>,
    }
}

#[test]
fn near_names_raw_names_and_digits_are_members_of_their_own() {
    let builder = near_names::Request1::builder().access_token("a").accessToken("b").a_b(1).ab(2);
    let builder = builder._1(3).__(4).r#type(true).r#match(false).maybe_match(None);
    let json = r#"{"AccessToken":"a","accessToken":"b","AB":1,"AbToo":2,"1":3,"Underscores":4,"Type":true}"#;
    assert_eq!(builder.build().unwrap().to_json(), json);
}

// As a Cargo rename does, but for this crate alone.
extern crate cognito_request as renamed;

mod reexport {
    pub(crate) mod inner {
        pub(crate) use cognito_request;
    }
}

mod paths {
    use cognito_request as other;

    #[derive(other::CognitoStructure)]
    #[cognito(crate = other)]
    pub(crate) struct Imported {
        #[required]
        pub(crate) name: String,
        pub alias: Option<String>,
    }

    #[derive(renamed::CognitoStructure)]
    #[cognito(crate = ::renamed)]
    pub(crate) struct Renamed {
        #[required]
        pub(crate) name: String,
    }

    #[derive(crate::reexport::inner::cognito_request::CognitoStructure)]
    #[cognito(crate = crate::reexport::inner::cognito_request)]
    pub(crate) struct Reexported {
        #[required]
        pub(crate) name: String,
    }

    #[derive(super::reexport::inner::cognito_request::CognitoEnum, Debug, PartialEq)]
    #[cognito(crate = super::reexport::inner::cognito_request)]
    pub(crate) enum Medium {
        Sms,
    }

    macro_rules! by_dollar_crate {
        ($name:ident) => {
            #[derive($crate::reexport::inner::cognito_request::CognitoStructure)]
            #[cognito(crate = $crate::reexport::inner::cognito_request)]
            pub(crate) struct $name {
                #[required]
                pub(crate) name: String,
                pub alias: Option<String>,
            }
        };
    }
    by_dollar_crate!(Dollar);
}

#[test]
fn the_crate_is_found_where_it_is_said_to_be() {
    let json = r#"{"Name":"ada"}"#;
    assert_eq!(paths::Imported::builder().name("ada").build().unwrap().to_json(), json);
    assert_eq!(paths::Renamed::builder().name("ada").build().unwrap().to_json(), json);
    assert_eq!(paths::Reexported::builder().name("ada").build().unwrap().to_json(), json);
    assert_eq!(paths::Dollar::builder().name("ada").build().unwrap().to_json(), json);
    assert_eq!("SMS".parse(), Ok(paths::Medium::Sms));
}

#[test]
fn a_struct_can_stand_in_a_function() {
    use cognito_request as local;

    #[derive(local::CognitoRequest)]
    #[cognito(crate = local)]
    struct GetUserRequest {
        #[required]
        access_token: Token,
    }

    #[derive(local::CognitoStructure)]
    #[cognito(crate = local)]
    struct Token {
        text: Option<String>,
    }

    let token = Token::builder().text("abc").build().unwrap();
    let request = GetUserRequest::builder().access_token(token).build().unwrap();
    assert_eq!(request.to_json(), r#"{"AccessToken":{"Text":"abc"}}"#);
    assert_eq!(request.access_token.text.as_deref(), Some("abc"));
}
