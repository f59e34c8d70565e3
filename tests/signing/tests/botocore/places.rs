//! Endpoints, keys, bodies and times of every kind.

use cognito_request::http::Endpoint;
use serde_json::json;

use crate::agreement::{AnyRequest, Sent, Signing, agree, sent};

/// An action of each service that takes a signature, with texts of all sorts in its body.
fn requests() -> [AnyRequest; 2] {
    let text = "Größe \u{1F600} \"quoted\" \\ \n\0 \u{202e}";
    let named = json!([{"Name": "name", "Value": text}]);
    let update = json!({"UserPoolId": "a_1", "Username": "é", "UserAttributes": named}).to_string();
    let lookup = json!({"IdentityPoolId": "x", "DeveloperUserIdentifier": text}).to_string();
    [
        AnyRequest::decode("user-pools", "AdminUpdateUserAttributes", &update).unwrap(),
        AnyRequest::decode("identity-pools", "LookupDeveloperIdentity", &lookup).unwrap(),
    ]
}

fn both(signing: &Signing<'_>) -> [Sent; 2] {
    requests().map(|request| sent(request, signing))
}

fn custom(url: &str) -> Endpoint {
    Endpoint::custom(url).and_then(|endpoint| endpoint.in_region("eu-north-1")).expect(url)
}

#[test]
fn every_kind_of_url() {
    let urls = [
        "http://127.0.0.1:9229",
        "http://localhost:80/",
        "http://localhost:443",
        "https://localhost:443",
        "https://localhost:80/",
        "https://localhost:0443/",
        "http://LocalHost:5555/Path",
        "http://[::1]:5555/",
        "https://[2001:DB8::1]/",
        "http://a/",
        "https://gateway.example/cognito",
        "https://gateway.example:8443/cognito/",
        "http://a//",
        "http://a/a//b",
        "http://a//a/",
        "http://a/a/./b/../c",
        "http://a/a/.",
        "http://a/a/./",
        "http://a/.",
        "http://a/a/b/..",
        "http://a/a/..",
        "http://a/a/../",
        "http://a/..",
        "http://a/../../b",
        "http://a/a.b/..c/.../d",
        "http://a/%20%2F%2e%25%",
        "http://a/~-._=&,;:@!$'()*+",
        "http://a/a|b{c}\"d",
        "http://a/é\u{1F600}",
    ];
    let all: Vec<Sent> =
        urls.into_iter().flat_map(|url| both(&Signing::plain(custom(url)))).collect();
    agree(&all);
}

#[test]
fn every_partition_and_variant() {
    let mut all = Vec::new();
    for region in ["eu-north-1", "us-gov-west-1", "cn-north-1", "us-isob-east-1", "mars-new-1"] {
        for (fips, dual_stack) in [(false, false), (true, false), (false, true), (true, true)] {
            let endpoint = Endpoint::for_region(region).unwrap();
            let endpoint = endpoint.fips(fips).unwrap().dual_stack(dual_stack).unwrap();
            all.extend(both(&Signing::plain(endpoint)));
        }
    }
    agree(&all);
}

#[test]
fn every_character_that_a_key_may_have() {
    let graphic: String = ('!'..='~').collect();
    let long = graphic.repeat(100);
    let plain = Signing::plain(custom("http://127.0.0.1:9229"));
    let all = [
        Signing { token: Some(&graphic), ..plain.clone() },
        Signing { token: Some(&long), ..plain.clone() },
        Signing { token: Some(""), ..plain.clone() },
        Signing { id: &graphic, ..plain.clone() },
        Signing { secret: &graphic, ..plain.clone() },
        Signing { id: "a", secret: &long, token: Some("%"), ..plain },
    ];
    agree(&all.iter().flat_map(both).collect::<Vec<_>>());
}

#[test]
fn every_time_that_has_a_date() {
    // The first and last second, a leap day, and the ends of a day and of a month.
    let times = [0, 951_782_400, 1_709_251_199, 4_107_542_400, 253_402_300_799];
    let plain = Signing::plain(custom("http://127.0.0.1:9229"));
    let all = times.map(|time| Signing { time, ..plain.clone() });
    agree(&all.iter().flat_map(both).collect::<Vec<_>>());
}

#[test]
fn a_body_of_many_bytes() {
    let named = json!([{"Name": "name", "Value": "é\u{1F600}".repeat(300_000)}]);
    let body = json!({"UserPoolId": "a_1", "Username": "é", "UserAttributes": named}).to_string();
    let request = AnyRequest::decode("user-pools", "AdminUpdateUserAttributes", &body).unwrap();
    agree(&[sent(request, &Signing::plain(custom("http://127.0.0.1:9229")))]);
}
