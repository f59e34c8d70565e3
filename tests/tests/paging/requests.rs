//! Requests of every form: what their token is in, what they borrow, and where they get their
//! paging from.

use std::borrow::Cow;
use std::convert::Infallible;
use std::sync::Arc;

use cognito_request::kinds::Text;
use cognito_request::{CognitoRequest, JsonText, Newtype, PagedRequest, Paging, Value};

/// The output with this token.
fn output(name: &str, token: &str) -> JsonText {
    format!("{{\"{name}\": \"{token}\"}}").parse().unwrap()
}

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(partial)]
struct Borrowing<'a> {
    #[required]
    user_pool_id: &'a str,
    attributes_to_get: Option<Vec<&'a str>>,
    pagination_token: Option<Cow<'a, str>>,
}

#[test]
fn what_a_request_borrows_it_goes_on_borrowing() {
    let pool = "eu_1".to_owned();
    let request = Borrowing {
        user_pool_id: &pool,
        attributes_to_get: Some(vec!["email"]),
        pagination_token: Some(Cow::Borrowed("1")),
    };
    let request = {
        let output = output("PaginationToken", "2");
        request.next_request(&output).unwrap()
    };
    assert!(std::ptr::eq(request.user_pool_id, pool.as_str()));
    assert_eq!(
        request.to_json(),
        r#"{"UserPoolId":"eu_1","AttributesToGet":["email"],"PaginationToken":"2"}"#
    );
}

struct Token(String);

impl Newtype for Token {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        Ok(Token(inner))
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

impl From<String> for Token {
    fn from(token: String) -> Self {
        Token(token)
    }
}

type MaybeToken = Option<String>;

/// A request whose token is in this type.
macro_rules! held_in {
    ($test:ident, $type:ty) => {
        #[test]
        fn $test() {
            #[derive(CognitoRequest)]
            #[doc_ref("user-pools#ListGroupsRequest")]
            #[cognito(partial)]
            struct ListGroupsRequest {
                #[required]
                user_pool_id: String,
                #[rename("NextToken")]
                page: $type,
            }
            let json = r#"{"UserPoolId":"eu_1","NextToken":"1"}"#;
            let request = ListGroupsRequest::from_json(json).unwrap();
            let request = request.next_request(&output("NextToken", "2")).unwrap();
            assert_eq!(request.to_json(), json.replace('1', "2").replace("eu_2", "eu_1"));
            assert!(request.next_request(&output("NextToken", "2")).is_none());
        }
    };
}

held_in!(a_token_in_a_string, Option<String>);
held_in!(a_token_in_a_box, Option<Box<str>>);
held_in!(a_token_in_an_arc, Option<Arc<str>>);
held_in!(a_token_in_a_newtype, Option<Token>);
held_in!(a_token_by_an_alias, MaybeToken);

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListGroupsRequest")]
#[cognito(partial)]
struct Generic<T: Value<Kind = Text>> {
    #[required]
    user_pool_id: T,
    next_token: Option<T>,
}

/// A type without the token's bounds has the struct, and is refused where it pages.
#[test]
fn a_generic_request_pages_where_its_argument_can_hold_a_token() {
    let request = Generic::<String> { user_pool_id: "eu_1".to_owned(), next_token: None };
    let next = request.next_request(&output("NextToken", "2")).unwrap();
    assert_eq!(next.next_token.as_deref(), Some("2"));
    let only_the_first = Generic::<&str> { user_pool_id: "eu_1", next_token: None };
    assert_eq!(only_the_first.to_json(), r#"{"UserPoolId":"eu_1"}"#);
}

/// Its token is required, and it is not called as that of the output.
#[derive(CognitoRequest)]
#[doc_ref("definitions/paging.json")]
struct ListShelvesRequest {
    #[required]
    room: String,
    #[required]
    from: String,
}

#[test]
fn a_definition_of_the_users_own_says_how_its_action_pages() {
    let request = ListShelvesRequest { room: "r".to_owned(), from: "start".to_owned() };
    assert!(request.validate().is_ok());
    let mut sent = Vec::new();
    let pages = request.pages(|request| {
        sent.push(request.from.clone());
        let token = ["a", "b", "start", "c"][sent.len() - 1];
        Ok::<_, Infallible>(output("to", token))
    });
    assert_eq!(pages.count(), 3);
    assert_eq!(sent, ["start", "a", "b"]);
    let request = ListShelvesRequest { room: "r".to_owned(), from: "start".to_owned() };
    assert!(request.next_request(&output("from", "a")).is_none());
}

/// Its definition names a token that it does not have: there is nothing to write methods for.
#[derive(CognitoRequest)]
#[doc_ref("definitions/paging.json#ListAnywhereRequest")]
struct ListAnywhereRequest {
    from: Option<String>,
}

/// So a method of the user's own can have the name.
impl ListAnywhereRequest {
    fn next_request(&self) -> usize {
        self.from.iter().count()
    }
}

#[test]
fn a_token_that_is_no_property_makes_no_method() {
    assert_eq!(ListAnywhereRequest::ACTION.paging.unwrap().input_token, "Elsewhere");
    assert_eq!(ListAnywhereRequest { from: Some(String::new()) }.next_request(), 1);
}

/// One that has no definition, and says by hand how it pages.
#[derive(CognitoRequest)]
struct ListBoxesRequest {
    cursor: Option<i64>,
    next_token: Option<String>,
}

impl PagedRequest for ListBoxesRequest {
    const PAGING: &'static Paging = &Paging {
        input_token: "NextToken",
        output_token: "NextToken",
        limit: None,
        result: "Boxes",
    };

    fn set_token(&mut self, token: String) {
        self.cursor = self.cursor.map(|cursor| cursor + 1);
        self.next_token = Some(token);
    }
}

#[test]
fn a_struct_without_a_definition_can_say_itself_how_it_pages() {
    assert_eq!(ListBoxesRequest::ACTION.paging, None);
    let request = ListBoxesRequest { cursor: Some(1), next_token: None };
    let next = request.next_request(&output("NextToken", "2")).unwrap();
    assert_eq!(next.to_json(), r#"{"Cursor":2,"NextToken":"2"}"#);
    assert_eq!(next.pages(|_| Ok::<_, Infallible>(output("NextToken", "3"))).count(), 2);
}
