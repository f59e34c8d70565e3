//! A reply as an output, or as what went wrong.

use cognito_request::http::{BadReply, BadReplyReason, LARGEST_REPLY, OutputError};
use cognito_request::{CognitoRequest, CognitoStructure, ErrorCode, JsonText, Nothing};
use http::Response;

#[derive(CognitoRequest)]
#[cognito(output = GetUserResponse)]
struct GetUserRequest {}

#[derive(CognitoRequest)]
#[cognito(output = Nothing)]
struct GlobalSignOutRequest {}

#[derive(CognitoRequest)]
struct ListUsersRequest {}

#[derive(CognitoStructure)]
struct GetUserResponse {
    #[required]
    username: String,
}

fn reply<B>(status: u16, body: B) -> Response<B> {
    Response::builder().status(status).body(body).unwrap()
}

/// What is wrong with a reply that is not the service's.
fn bad(reply: Response<&[u8]>) -> BadReply {
    match GetUserRequest::output(reply) {
        Err(OutputError::Reply(reply)) => reply,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it is read"),
    }
}

#[test]
fn an_output_is_read_from_any_bytes() {
    let json = r#"{"Username":"ada","New":[1]}"#;
    assert_eq!(GetUserRequest::output(reply(200, json)).unwrap().username, "ada");
    assert_eq!(GetUserRequest::output(reply(201, json.to_owned())).unwrap().username, "ada");
    assert_eq!(
        GetUserRequest::output(reply(200, json.as_bytes().to_vec())).unwrap().username,
        "ada"
    );
    let text: JsonText = ListUsersRequest::output(reply(200, json)).unwrap();
    assert_eq!(text.as_str(), json);
}

#[test]
fn nothing_is_read_from_an_empty_body_and_an_empty_object() {
    assert_eq!(GlobalSignOutRequest::output(reply(200, "")), Ok(Nothing));
    assert_eq!(GlobalSignOutRequest::output(reply(200, "{}")), Ok(Nothing));
}

#[test]
fn an_error_has_its_status_and_the_requests_id() {
    let reply = Response::builder()
        .status(400)
        .header("x-amzn-requestid", "abc-1")
        .header("x-amzn-errortype", "UserNotFoundException:")
        .body("")
        .unwrap();
    let error = GetUserRequest::output(reply).err().unwrap();
    let service = error.service().unwrap();
    assert_eq!(service.code, ErrorCode::UserNotFoundException);
    assert_eq!((service.status, service.request_id.as_deref()), (Some(400), Some("abc-1")));
    assert_eq!(error.to_string(), "UserNotFoundException");
}

#[test]
fn what_is_no_reply_of_the_services_carries_its_status_and_its_start() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    for status in [200, 301, 404, 502] {
        let bad = bad(reply(status, page.as_bytes()));
        assert!(matches!(bad.reason(), BadReplyReason::NotJson(_)), "{bad}");
        assert_eq!((bad.status(), bad.body_start()), (status, page));
    }
    let empty = bad(reply(502, b""));
    assert!(matches!(empty.reason(), BadReplyReason::NotJson(_)), "{empty}");
    assert_eq!((empty.status(), empty.body_start()), (502, ""));
    let forbidden = bad(reply(403, br#"{"message":"Forbidden"}"#));
    assert_eq!(forbidden.reason(), &BadReplyReason::NoCode);
}

#[test]
fn a_reply_that_is_cut_off_is_told_from_one_that_is_no_json() {
    let whole = br#"{"Username":"ada","Secret":"token"}"#;
    for end in 1..whole.len() {
        let bad = bad(reply(200, &whole[..end]));
        assert_eq!(bad.reason(), &BadReplyReason::CutOff, "{end}");
        assert_eq!(bad.body_start().as_bytes(), &whole[..end]);
        assert!(!format!("{bad} {bad:?}").contains("token"), "{bad:?}");
    }
    let short = Response::builder().header("content-length", "35").body(&b""[..]).unwrap();
    assert_eq!(bad(short).reason(), &BadReplyReason::CutOff);
}

#[test]
fn a_reply_of_another_type_says_what_differs() {
    for body in ["[]", "5", "null", "{}", r#"{"Username":5}"#] {
        let bad = bad(reply(200, body.as_bytes()));
        assert!(matches!(bad.reason(), BadReplyReason::WrongType(_)), "{body}: {bad}");
    }
    let bad = bad(reply(200, br#"{"Username":5}"#));
    let says = "a reply with the status 200 cannot be read: its body is not of the output's type: \
                /Username: expected a string, found a number (line 1, column 13)";
    assert_eq!(bad.to_string(), says);
}

#[test]
fn a_reply_that_is_too_long_is_not_read() {
    let length = LARGEST_REPLY + 1;
    let long = vec![b' '; length];
    for status in [200, 500] {
        let bad = bad(reply(status, &long));
        assert_eq!(bad.reason(), &BadReplyReason::TooLarge { length });
        assert_eq!(bad.body_start().len(), 200);
    }
}

#[test]
fn no_bytes_make_it_panic() {
    let mut random = fastrand::Rng::with_seed(5);
    for _ in 0..20_000 {
        let length = random.usize(..300);
        let alphabet = br#"{}[]:,"\ntfu0123eE.-__typemessage#"#;
        let byte = |random: &mut fastrand::Rng| match random.u8(..8) {
            0 => random.u8(..),
            _ => alphabet[random.usize(..alphabet.len())],
        };
        let body: Vec<u8> = (0..length).map(|_| byte(&mut random)).collect();
        let header: Vec<u8> = (0..random.usize(..20)).map(|_| random.u8(32..127)).collect();
        let reply = Response::builder()
            .status(random.u16(100..1000))
            .header("x-amzn-errortype", header)
            .body(body)
            .unwrap();
        if let Err(error) = GetUserRequest::output(reply) {
            assert!(!error.to_string().is_empty());
        }
    }
}

#[test]
fn a_message_in_a_header_alone_is_read() {
    let reply = Response::builder()
        .status(400)
        .header("x-amzn-errortype", "NotAuthorizedException:")
        .header("x-amzn-errormessage", "Incorrect username or password.")
        .body("")
        .unwrap();
    let Err(OutputError::Service(error)) = GetUserRequest::output(reply) else {
        panic!("an error")
    };
    assert_eq!(error.message.as_deref(), Some("Incorrect username or password."));
}
