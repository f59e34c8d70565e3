//! Each action of both services that pages, from its first page to its last.

use cognito_actions::{identity_pools, user_pools};
use cognito_request::{Action, CognitoRequest, Fill, Paging, json};
use serde_json::{Value, json};

use crate::dispatch::Row;
use crate::walk::{Reply, Walk, page};

fn rows() -> impl Iterator<Item = &'static Row> {
    crate::user_pools::ROWS.iter().chain(crate::identity_pools::ROWS)
}

/// The actions that page, and both ways through each: the iterator, the method.
fn paging() -> impl Iterator<Item = (&'static Action, &'static Paging, [Walk; 2])> {
    rows().filter_map(|(action, walks)| Some((*action, action.paging?, (*walks)?)))
}

/// The tokens of what was sent, `None` for a request without one; all else of it stays.
fn tokens(paging: &Paging, sent: &[Value]) -> Vec<Option<String>> {
    let mut rest = Vec::new();
    let mut tokens = Vec::new();
    for body in sent {
        let mut body = body.as_object().unwrap().clone();
        let token = body.remove(paging.input_token);
        tokens.push(token.map(|token| token.as_str().unwrap().to_owned()));
        rest.push(body);
    }
    assert!(rest.iter().all(|body| *body == rest[0]), "{rest:?}");
    tokens
}

/// Pages through every action from a request with this token, and asserts what is sent and got.
#[track_caller]
fn assert_sent(token: Option<&str>, replies: &[Reply], wanted: &[Option<&str>]) {
    for (action, paging, walks) in paging() {
        for walk in walks {
            let walked = walk(token, replies);
            let sent = tokens(paging, &walked.sent);
            assert_eq!(sent, wanted.iter().map(|it| it.map(str::to_owned)).collect::<Vec<_>>());
            assert_eq!(walked.got.len(), sent.len(), "{}", action.name);
            for (index, got) in walked.got.iter().enumerate() {
                let reply = replies[index % replies.len()];
                let mut wanted = page(paging, reply).ok_or(index + 1);
                if let (Reply::Page(None), Ok(page)) = (reply, &mut wanted) {
                    // What is `null` is absent, and not written.
                    page.as_object_mut().unwrap().remove(paging.output_token);
                }
                assert_eq!(*got, wanted, "{}", action.name);
            }
        }
    }
}

#[test]
fn an_action_pages_if_its_definition_says_so_and_no_other_does() {
    let (mut count, mut names) = (0, Vec::new());
    for (action, walks) in rows() {
        assert_eq!(walks.is_some(), action.paging.is_some(), "{}", action.name);
        count += 1;
        names.extend(walks.map(|_| action.name));
    }
    assert_eq!(count, 164);
    assert_eq!(
        names,
        [
            "AdminListGroupsForUser",
            "AdminListUserAuthEvents",
            "ListGroups",
            "ListIdentityProviders",
            "ListResourceServers",
            "ListUserPoolClients",
            "ListUserPools",
            "ListUsers",
            "ListUsersInGroup",
            "ListIdentityPools",
        ]
    );
}

#[test]
fn pages_follow_until_there_is_no_token() {
    use Reply::{Last, Page};
    assert_sent(None, &[Last], &[None]);
    assert_sent(None, &[Page(None)], &[None]);
    assert_sent(None, &[Page(Some(""))], &[None]);
    assert_sent(Some("s"), &[Last], &[Some("s")]);
    let three = [Page(Some("a")), Page(Some("b")), Last];
    assert_sent(None, &three, &[None, Some("a"), Some("b")]);
    let three = [Page(Some("a")), Page(Some("b")), Page(Some(""))];
    assert_sent(Some("s"), &three, &[Some("s"), Some("a"), Some("b")]);
    let two = [Page(Some("a")), Page(None)];
    assert_sent(None, &two, &[None, Some("a")]);
}

#[test]
fn a_token_is_carried_on_as_it_came() {
    let odd = "\u{0}\n\"\\/é\u{1f600} ";
    assert_sent(None, &[Reply::Page(Some(odd)), Reply::Last], &[None, Some(odd)]);
    let long: &'static str = "t".repeat(200_000).leak();
    assert_sent(None, &[Reply::Page(Some(long)), Reply::Last], &[None, Some(long)]);
    assert_sent(None, &[Reply::Page(Some(" ")), Reply::Last], &[None, Some(" ")]);
}

#[test]
fn a_token_that_is_repeated_ends_it() {
    use Reply::Page;
    assert_sent(None, &[Page(Some("a"))], &[None, Some("a")]);
    assert_sent(Some("a"), &[Page(Some("a"))], &[Some("a")]);
    assert_sent(
        None,
        &[Page(Some("a")), Page(Some("b")), Page(Some("b"))],
        &[None, Some("a"), Some("b")],
    );
}

#[test]
fn an_error_ends_it() {
    use Reply::{Fails, Page};
    assert_sent(None, &[Fails], &[None]);
    assert_sent(None, &[Page(Some("a")), Fails, Page(Some("b"))], &[None, Some("a")]);
}

#[test]
fn tokens_in_a_circle_end_the_iterator_and_the_method_knows_only_the_last_one() {
    use Reply::Page;
    let circle = [Page(Some("a")), Page(Some("b")), Page(Some("c"))];
    for (action, paging, [pages, next_requests]) in paging() {
        let sent = tokens(paging, &pages(None, &circle).sent);
        assert_eq!(sent, [None, Some("a".into()), Some("b".into()), Some("c".into())]);
        // The token that the request began with is one of the circle.
        let sent = tokens(paging, &pages(Some("b"), &circle).sent);
        assert_eq!(sent, [Some("b".into()), Some("a".into())], "{}", action.name);
        assert_eq!(next_requests(None, &circle).sent.len(), 20);
    }
}

/// By the methods of the structs: no trait is imported here.
fn second<R: CognitoRequest + for<'de> Fill<'de>>(
    next: fn(R, &R::Output) -> Option<R>,
    seen: &mut Vec<&'static str>,
) {
    let paging = R::ACTION.paging.unwrap();
    let mut body = json!({paging.input_token: "a"});
    for property in R::DEFINITION.properties.iter().filter(|property| property.required) {
        let number = property.name == "MaxResults";
        body[property.name] = if number { json!(1) } else { json!("x") };
    }
    let request: R = json::read(body.to_string().as_bytes()).unwrap();
    let output = page(paging, Reply::Page(Some("b"))).unwrap().to_string();
    let output: R::Output = json::read(output.as_bytes()).unwrap();
    let request = next(request, &output).unwrap();
    body[paging.input_token] = json!("b");
    assert_eq!(serde_json::from_str::<Value>(&json::write(&request)).unwrap(), body);
    assert!(next(request, &output).is_none());
    seen.push(R::ACTION.name);
}

#[test]
fn the_structs_have_the_methods_themselves() {
    let mut seen = Vec::new();
    second(user_pools::AdminListGroupsForUserRequest::next_request, &mut seen);
    second(user_pools::AdminListUserAuthEventsRequest::next_request, &mut seen);
    second(user_pools::ListGroupsRequest::next_request, &mut seen);
    second(user_pools::ListIdentityProvidersRequest::next_request, &mut seen);
    second(user_pools::ListResourceServersRequest::next_request, &mut seen);
    second(user_pools::ListUserPoolClientsRequest::next_request, &mut seen);
    second(user_pools::ListUserPoolsRequest::next_request, &mut seen);
    second(user_pools::ListUsersRequest::next_request, &mut seen);
    second(user_pools::ListUsersInGroupRequest::next_request, &mut seen);
    second(identity_pools::ListIdentityPoolsInput::next_request, &mut seen);
    assert!(seen.into_iter().eq(paging().map(|(action, ..)| action.name)));
}
