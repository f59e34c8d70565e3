//! What a server replies with is what a client reads.

use cognito_request::http::{ErrorReply, OutputError};
use cognito_request::{CognitoRequest, ErrorCode, Service, ServiceError};

#[derive(CognitoRequest)]
struct GetUserRequest {
    #[required]
    #[sensitive]
    #[length(1..=8)]
    access_token: String,
}

/// The error that a client reads from a reply.
fn read(reply: ErrorReply) -> ServiceError {
    match GetUserRequest::output(reply.into_http()) {
        Err(OutputError::Service(error)) => error,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it is read"),
    }
}

#[test]
fn every_code_comes_back_with_its_message_and_id() {
    let messages = ["User does not exist.", "", "with \"quotes\" and\nlines", "Größe \u{1F600}"];
    for (code, message) in
        ErrorCode::VALUES.iter().chain(&["NewException"]).zip(messages.iter().cycle())
    {
        let code = ErrorCode::from(*code);
        let error = read(ErrorReply::new(code.clone(), *message).with_request_id("id-1"));
        assert_eq!((&error.code, error.message.as_deref()), (&code, Some(*message)));
        assert_eq!(error.request_id.as_deref(), Some("id-1"));
        let servers = code.as_str().starts_with("Internal");
        assert_eq!(error.status, Some(if servers { 500 } else { 400 }));
    }
}

#[test]
fn what_came_from_a_service_goes_on_as_it_was() {
    let body =
        r#"{"__type":"NotAuthorizedException","message":"no","reasonCode":{"a": [1, null]}}"#;
    let mut error = ServiceError::from_json(body).unwrap();
    error.status = Some(403);
    let reply = ErrorReply::from(error.clone()).into_http();
    assert_eq!(reply.status(), 403);
    assert_eq!(std::str::from_utf8(reply.body()).unwrap(), body);
    error.status = Some(7);
    let odd = ErrorReply::from(error).into_http();
    assert_eq!(odd.status(), 400);
}

#[test]
fn a_message_that_no_header_can_hold_is_in_the_body_alone() {
    let reply =
        ErrorReply::new(ErrorCode::UserNotFoundException, "a\r\nset-cookie: b=c").into_http();
    assert!(reply.headers().get("x-amzn-errormessage").is_none());
    assert_eq!(reply.headers().len(), 3);
    // A client that has the rest would refuse them: a header of a megabyte, or one that is no ASCII.
    for message in ["x".repeat(1 << 20), "é".to_owned()] {
        let reply = ErrorReply::new(ErrorCode::UserNotFoundException, &*message).into_http();
        assert!(reply.headers().get("x-amzn-errormessage").is_none());
        assert_eq!(
            read(ErrorReply::new(ErrorCode::UserNotFoundException, &*message)).message,
            Some(message)
        );
    }
    let odd = ErrorReply::new("A\r\nB".into(), "").into_http();
    assert!(odd.headers().get("x-amzn-errortype").is_none());
}

#[test]
fn a_bad_request_is_told_in_the_words_of_its_service() {
    let told = |body: &str, service| {
        let error = GetUserRequest::from_json_validated(body).err().unwrap();
        read(ErrorReply::of(&error, service)).to_string()
    };
    let long = r#"{"AccessToken":"secret-secret"}"#;
    let sentence = "1 validation error detected: Value at 'accessToken' failed to satisfy \
                    constraint: Member must have length less than or equal to 8";
    assert_eq!(told(long, Service::UserPools), format!("InvalidParameterException: {sentence}"));
    assert_eq!(told(long, Service::IdentityPools), format!("ValidationException: {sentence}"));
    for body in ["", "{", r#"{"AccessToken": 5}"#, "[]", "\"x\""] {
        for service in [Service::UserPools, Service::IdentityPools] {
            assert!(told(body, service).starts_with("SerializationException"), "{body}");
        }
    }
}

#[test]
fn no_member_is_written_twice() {
    let mut error = ServiceError::new(ErrorCode::UserNotFoundException);
    error.message = Some("gone".to_owned());
    for name in ["__type", "message", "reason"] {
        error.other.push((name.to_owned(), "1".parse().unwrap()));
    }
    let reply = ErrorReply::from(error).into_http();
    let expected = r#"{"__type":"UserNotFoundException","message":"gone","reason":1}"#;
    assert_eq!(std::str::from_utf8(reply.body()).unwrap(), expected);
}
