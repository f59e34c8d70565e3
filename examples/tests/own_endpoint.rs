//! What the endpoint of the examples answers to whatever it is sent.

use std::io::{Read, Write};
use std::net::TcpStream;

use cognito_examples::{KNOWN_TOKEN, OwnEndpoint};
use cognito_request::http::LARGEST_REQUEST;

const TARGET: &str = "AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode";

/// What comes back for these bytes, all of it: the connection is closed behind them.
fn answer(endpoint: &OwnEndpoint, bytes: &[u8]) -> String {
    let address = endpoint.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    // It may have closed its end at the first line that it did not like.
    drop(stream.write_all(bytes));
    drop(stream.shutdown(std::net::Shutdown::Write));
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    String::from_utf8_lossy(&answer).into_owned()
}

fn post(content_type: &str, target: &str, body: &str) -> Vec<u8> {
    format!(
        "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: {content_type}\r\n\
         X-Amz-Target: {target}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn check(endpoint: &OwnEndpoint, bytes: &[u8], status: &str, body_end: &str) {
    let answer = answer(endpoint, bytes);
    assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    assert!(answer.ends_with(body_end), "{answer}");
    assert!(answer.contains("x-amzn-requestid: "), "{answer}");
}

#[test]
fn each_request_gets_the_reply_of_the_service() {
    let endpoint = OwnEndpoint::start().unwrap();
    let json = "application/x-amz-json-1.1";
    let good = format!(r#"{{"AccessToken":"{KNOWN_TOKEN}","AttributeName":"phone_number"}}"#);
    let details =
        r#"{"Destination":"+*******1234","DeliveryMedium":"SMS","AttributeName":"phone_number"}}"#;
    check(&endpoint, &post(json, TARGET, &good), "200", details);

    let no_token = r#"{"__type":"NotAuthorizedException","message":"Invalid Access Token"}"#;
    let other = r#"{"AccessToken":"a","AttributeName":"email"}"#;
    check(&endpoint, &post(json, TARGET, other), "400", no_token);

    let missing = "constraint: Member must not be null\"}";
    check(&endpoint, &post(json, TARGET, r#"{"AccessToken":"a"}"#), "400", missing);
    let unread = r#"{"__type":"SerializationException"}"#;
    check(&endpoint, &post(json, TARGET, "{"), "400", unread);
    check(&endpoint, &post(json, TARGET, ""), "400", unread);

    let unknown = r#"{"__type":"UnknownOperationException"}"#;
    check(
        &endpoint,
        &post(json, "AWSCognitoIdentityProviderService.GetUser", &good),
        "400",
        unknown,
    );
    check(&endpoint, &post(json, "", &good), "400", unknown);
    let xml = "<UnknownOperationException/>\n";
    check(&endpoint, &post("text/html", TARGET, &good), "404", xml);
    let get = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    check(&endpoint, get, "404", xml);
}

#[test]
fn a_body_without_end_is_not_kept() {
    let endpoint = OwnEndpoint::start().unwrap();
    let long = " ".repeat(LARGEST_REQUEST + 1);
    let answer = answer(&endpoint, &post("application/x-amz-json-1.1", TARGET, &long));
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.contains("RequestEntityTooLargeException"), "{answer}");
}

#[test]
fn what_is_no_http_ends_nothing() {
    let endpoint = OwnEndpoint::start().unwrap();
    let odd_header = b"POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: \xff\xfe\r\n\r\n";
    let odd_name = b"POST / HTTP/1.1\r\nConnection: close\r\na b: c\r\n\r\n";
    let odd_method = b"P\x01ST / HTTP/1.1\r\nConnection: close\r\n\r\n";
    for bytes in [
        &b"\x16\x03\x01\x00\xff"[..],
        b"{}\r\n\r\n",
        b"",
        b"\r\n",
        odd_header,
        odd_name,
        odd_method,
    ] {
        let answer = answer(&endpoint, bytes);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{bytes:?}: {answer}");
    }
    let good = format!(r#"{{"AccessToken":"{KNOWN_TOKEN}","AttributeName":"email"}}"#);
    let medium = r#""DeliveryMedium":"EMAIL","AttributeName":"email"}}"#;
    check(&endpoint, &post("application/x-amz-json-1.1", TARGET, &good), "200", medium);
}
