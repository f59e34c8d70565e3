//! What a server makes of a request, and what it answers.

use cognito_actions::user_pools::{
    AdminConfirmSignUpRequest, AdminConfirmSignUpResponse, DeleteUserRequest, GetUserRequest,
    UserPoolsRequest,
};
use cognito_actions::{AnyRequest, DecodeError};
use cognito_request::http::{Call, CallError, Endpoint, LARGEST_REQUEST, OutputError};
use cognito_request::{CognitoRequest, JsonText, Nothing, Service, json};
use http::{HeaderValue, Method, Request, Response};

const TYPE: &str = "application/x-amz-json-1.1";
const GET_USER: &str = "AWSCognitoIdentityProviderService.GetUser";

fn request(headers: &[(&str, &str)], body: &'static str) -> Request<&'static str> {
    let mut request = Request::post("/");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body).unwrap()
}

/// The status and the body of the reply to what is no call.
fn refused(request: &Request<impl AsRef<[u8]>>) -> (u16, String) {
    let reply = AnyRequest::from_http_validated(request).unwrap_err().into_reply();
    assert_eq!(reply.error().code.as_str(), "UnknownOperationException");
    assert_eq!(reply.error().status.unwrap_or(400), reply.clone().into_http().status().as_u16());
    let reply = reply.with_request_id("id-1").into_http();
    assert_eq!(reply.headers()["x-amzn-requestid"], "id-1");
    assert_eq!(reply.headers()["content-length"], reply.body().len().to_string());
    (reply.status().as_u16(), String::from_utf8(reply.into_body()).unwrap())
}

const XML: (u16, &str) = (404, "<UnknownOperationException/>\n");
const JSON: (u16, &str) = (400, r#"{"__type":"UnknownOperationException"}"#);
const ENVELOPE: &str =
    r#"{"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"}"#;

fn is((status, body): &(u16, String), wanted: (u16, &str)) {
    assert_eq!((*status, body.as_str()), wanted);
}

#[test]
fn what_the_library_sends_it_receives() {
    let endpoint = Endpoint::custom("http://127.0.0.1:1/behind/").unwrap();
    let sent = GetUserRequest::builder().access_token("a.b-c").build().unwrap();
    let sent = sent.into_http(&endpoint);
    let call = Call::of(&sent).unwrap();
    assert_eq!((call.target(), call.service()), (GET_USER, Some(Service::UserPools)));
    assert_eq!(call.body(), br#"{"AccessToken":"a.b-c"}"#);
    assert!(!format!("{call:?}").contains("a.b-c"));
    let read = UserPoolsRequest::from_http_validated(&sent).unwrap();
    assert!(matches!(&read, UserPoolsRequest::GetUser(user) if user.access_token == "a.b-c"));
    let read = AnyRequest::from_http(&sent).unwrap();
    assert_eq!(read.action(), GetUserRequest::ACTION);
}

#[test]
fn a_content_type_may_have_parameters_and_any_case() {
    for value in [
        TYPE,
        "application/x-amz-json-1.1; charset=utf-8",
        "application/x-amz-json-1.1;",
        "Application/X-AMZ-JSON-1.1 ;a=b",
    ] {
        let request = request(
            &[("content-type", value), ("x-amz-target", GET_USER)],
            r#"{"AccessToken":"a"}"#,
        );
        assert!(AnyRequest::from_http(&request).is_ok(), "{value}");
    }
}

#[test]
fn another_protocol_is_answered_in_the_form_of_no_protocol() {
    for value in
        ["text/html", "application/x-amz-json-1.0", "application/xml", "x", "", ";", "\u{7f}"]
    {
        let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) else { continue };
        let mut request = request(&[("x-amz-target", GET_USER)], "{}");
        request.headers_mut().insert("content-type", value);
        is(&refused(&request), XML);
    }
    let odd = HeaderValue::from_bytes(b"application/\xff").unwrap();
    let mut request = request(&[("x-amz-target", GET_USER)], "{}");
    is(&refused(&request), XML);
    assert_eq!(Call::of(&request).unwrap_err(), CallError::NoContentType);
    request.headers_mut().insert("content-type", odd.clone());
    is(&refused(&request), XML);
    request.headers_mut().insert("content-type", HeaderValue::from_static(TYPE));
    request.headers_mut().append("content-type", odd);
    is(&refused(&request), XML);
    *request.method_mut() = Method::PUT;
    is(&refused(&request), XML);
    assert_eq!(Call::of(&request).unwrap_err(), CallError::Method(Method::PUT));
}

#[test]
fn plain_json_is_answered_in_the_older_form() {
    for value in ["application/json", "Application/JSON; charset=UTF-8"] {
        let request = request(&[("content-type", value), ("x-amz-target", GET_USER)], "{}");
        is(&refused(&request), (200, ENVELOPE));
        let reply = Call::of(&request).unwrap_err().into_reply().into_http();
        assert_eq!(reply.headers()["content-type"], "application/json");
    }
}

#[test]
fn a_target_that_leads_nowhere_is_an_unknown_operation() {
    for target in [
        "",
        "GetUser",
        ".",
        "AWSCognitoIdentityProviderService.",
        "AWSCognitoIdentityProviderService.getUser",
        "AWSCognitoIdentityProviderService.GetId",
        "AWSCognitoIdentityService.GetUser",
        "DynamoDB_20120810.GetItem",
    ] {
        is(&refused(&request(&[("content-type", TYPE), ("x-amz-target", target)], "{}")), JSON);
    }
    is(&refused(&request(&[("content-type", TYPE)], "{}")), JSON);
    is(&refused(&request(&[], "")), JSON);
    let twice = [("content-type", TYPE), ("x-amz-target", GET_USER), ("x-amz-target", GET_USER)];
    is(&refused(&request(&twice, "{}")), JSON);
    let mut odd = request(&[("content-type", TYPE)], "{}");
    odd.headers_mut().insert("x-amz-target", HeaderValue::from_bytes(b"\xc3\xa9").unwrap());
    is(&refused(&odd), JSON);
    // To one service the other's actions are none of its own.
    let other = request(
        &[("content-type", TYPE), ("x-amz-target", "AWSCognitoIdentityService.GetId")],
        "{}",
    );
    let error = UserPoolsRequest::from_http(&other).unwrap_err();
    assert!(matches!(error, DecodeError::OtherService(Service::IdentityPools)));
    assert_eq!(error.into_reply().into_http().body(), JSON.1.as_bytes());
}

#[test]
fn a_body_that_is_too_long_is_not_read() {
    let post = |length| {
        Request::post("/")
            .header("content-type", TYPE)
            .header("x-amz-target", GET_USER)
            .body(vec![b' '; length])
            .unwrap()
    };
    assert!(Call::of(&post(LARGEST_REQUEST)).is_ok());
    let error = AnyRequest::from_http(&post(LARGEST_REQUEST + 1)).unwrap_err();
    assert_eq!(error.to_string(), "the body has 4194305 bytes, and 4194304 are read at most");
    let reply = error.into_reply().into_http();
    assert_eq!(reply.status(), 413);
    assert_eq!(reply.headers()["x-amzn-errortype"], "RequestEntityTooLargeException");
}

/// An action whose output is not known.
#[derive(CognitoRequest)]
struct UnknownRequest {}

#[test]
fn what_a_server_answers_a_client_reads() {
    let reply = AdminConfirmSignUpRequest::reply(&AdminConfirmSignUpResponse {}).into_http();
    // An output without members is an object all the same, if the action has an output.
    assert_eq!(reply.body(), b"{}");
    assert!(AdminConfirmSignUpRequest::output(reply).is_ok());
    let reply = DeleteUserRequest::reply(&Nothing).with_request_id("a\nb").into_http();
    assert_eq!((reply.body().len(), reply.headers().len()), (0, 2));
    assert!(DeleteUserRequest::output(reply).is_ok());

    let any: JsonText = json::read(r#"{"a": [1, "é"]}"#).unwrap();
    let reply = UnknownRequest::reply(&any).into_http();
    assert_eq!(reply.headers()["content-length"], "16");
    assert_eq!(UnknownRequest::output(reply).unwrap(), any);
}

#[test]
fn a_client_reads_every_refusal_as_an_error() {
    let read = |request: &Request<&str>| {
        let reply: Response<_> = Call::of(request).unwrap_err().into_reply().into_http();
        GetUserRequest::output(reply).err().unwrap()
    };
    let xml = read(&request(&[("content-type", "text/html")], "{}"));
    assert_eq!(xml.status(), Some(404));
    assert!(matches!(xml, OutputError::Reply(_)));
    let envelope = read(&request(&[("content-type", "application/json")], "{}"));
    assert_eq!(envelope.status(), Some(200));
}
