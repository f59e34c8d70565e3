//! What must never become a host.

use cognito_request::Service;
use cognito_request::http::{Endpoint, EndpointError};

#[test]
fn a_malformed_region_is_refused() {
    let long = "a".repeat(64);
    let endless = "eu-north-1".repeat(100_000);
    let regions = [
        "",
        " ",
        "-",
        "-a",
        "a-",
        "1",
        "123",
        ".",
        "..",
        "x.evil.com/",
        "x.evil.com",
        "a/b",
        "a?b",
        "a#b",
        "a@b",
        "a:80",
        "[::1]",
        "eu-north-1 ",
        " eu-north-1",
        "eu-north-1\n",
        "eu-north-1\0",
        "eu-north-1\r\nX-Evil: 1",
        "EU-NORTH-1",
        "eu-North-1",
        "eu_north_1",
        "eu%2dnorth",
        "a\\b",
        "é",
        "eu-nörth-1",
        "eu‐north‐1",
        "еu-north-1",
        "eu-north-١",
        "a\u{202e}b",
        &long,
        &endless,
    ];
    for region in regions {
        assert_eq!(Endpoint::for_region(region), Err(EndpointError::Region), "{region:?}");
    }
    assert!(Endpoint::for_region(&long[1..]).is_ok());
}

#[test]
fn a_url_that_requests_cannot_be_sent_to_is_refused() {
    let urls = [
        "",
        "/",
        "127.0.0.1:9229",
        "localhost",
        "ftp://a/",
        "file:///etc/passwd",
        "http://",
        "http:///",
        "http://:80/",
        "http://a:99999/",
        "http://a:x/",
        "http://a:/",
        "http://u@a/",
        "http://u:p@a/",
        "http://a/?q",
        "http://a/#f",
        "http://a b/",
        "http://a\r\nX: 1/",
        "http://é/",
        "http://a?",
        "*",
        "javascript:alert(1)",
        "http://[::1",
    ];
    for url in urls {
        let error = Endpoint::custom(url).expect_err(url);
        assert!(matches!(error, EndpointError::Url(_)), "{url}: {error}");
    }
}

#[test]
fn a_url_of_ones_own_is_kept() {
    for (given, kept) in [
        ("http://127.0.0.1:9229", "http://127.0.0.1:9229/"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("https://gateway.example/cognito", "https://gateway.example/cognito"),
    ] {
        let endpoint = Endpoint::custom(given).unwrap();
        assert_eq!(endpoint.url(Service::UserPools), kept);
        assert_eq!(endpoint.url(Service::IdentityPools), kept);
        assert_eq!(endpoint.region(), None);
    }
}
