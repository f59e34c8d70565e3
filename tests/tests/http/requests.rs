//! A request as one of HTTP.

use cognito_actions::identity_pools::GetIdInput;
use cognito_request::http::Endpoint;
use cognito_tests::seed::GetUserAttributeVerificationCodeRequest;

fn seed(token: &str) -> GetUserAttributeVerificationCodeRequest {
    GetUserAttributeVerificationCodeRequest::builder()
        .access_token(token)
        .attribute_name("email")
        .client_metadata([("locale", "sv-SE")])
        .build()
        .unwrap()
}

// `CognitoRequest` is not imported here, on purpose: no trait need be.
#[test]
fn it_has_what_the_protocol_wants() {
    let body = seed("a.b.c").to_json();
    let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    let request = seed("a.b.c").into_http(&endpoint);
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(request.uri(), "https://cognito-idp.eu-north-1.amazonaws.com/");
    let headers: Vec<(&str, &str)> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    let length = body.len().to_string();
    let agent = concat!("cognito-request/", env!("CARGO_PKG_VERSION"));
    let expected = [
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode"),
        ("content-length", length.as_str()),
        ("user-agent", agent),
    ];
    assert_eq!(headers, expected);
    assert_eq!(request.body(), body.as_bytes());
}

#[test]
fn one_endpoint_serves_both_services() {
    let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    let request = GetIdInput::builder()
        .identity_pool_id("eu-north-1:0f0e0d0c-0b0a-0908-0706-050403020100")
        .build()
        .unwrap()
        .into_http(&endpoint);
    assert_eq!(request.uri(), "https://cognito-identity.eu-north-1.amazonaws.com/");
    assert_eq!(request.headers()["x-amz-target"], "AWSCognitoIdentityService.GetId");
}

#[test]
fn one_that_is_borrowed_is_the_same() {
    let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    let kept = seed("a.b.c");
    let borrowed = cognito_request::CognitoRequest::to_http(&kept, &endpoint);
    let owned = kept.into_http(&endpoint);
    assert_eq!(format!("{borrowed:?}"), format!("{owned:?}"));
}

#[test]
fn it_costs_two_allocations_beyond_the_body() {
    let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    for length in [5, 1000, 3900] {
        let (plain, wired) = (seed(&"a".repeat(length)), seed(&"a".repeat(length)));
        let body = allocation_counter::measure(|| drop(plain.to_json())).count_total;
        let whole = allocation_counter::measure(|| drop(wired.into_http(&endpoint))).count_total;
        assert!(whole <= body + 2, "{length}: {whole}, of which the body {body}");
    }
}
