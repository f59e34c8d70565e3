//! What is not signed, and what is told of it.

use std::time::{Duration, SystemTime};

use cognito_actions::user_pools::{DescribeUserPoolRequest, SignUpRequest, UserPoolsRequest};
use cognito_request::CognitoRequest;
use cognito_request::http::{
    Credentials, CredentialsError, CredentialsPart, Endpoint, EndpointError, SigningError,
};

const SECRET: &str = "s3cr3t";

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET, Some("t0k3n")).unwrap()
}

fn endpoint() -> Endpoint {
    Endpoint::for_region("eu-north-1").unwrap()
}

fn describe() -> DescribeUserPoolRequest {
    DescribeUserPoolRequest::builder().user_pool_id("eu-north-1_1").build().unwrap()
}

#[test]
fn signing_an_unsigned_request_does_not_compile() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

#[test]
fn a_text_that_no_header_holds() {
    let wrong =
        ["\n", "\r\nX-Evil: 1", "\0", "\t", " ", "\u{7f}", "é", "\u{a0}", "\u{2028}", "\u{1F600}"];
    for wrong in wrong {
        for text in [format!("{SECRET}{wrong}"), format!("{wrong}{SECRET}"), format!("a{wrong}b")] {
            let cases = [
                (CredentialsPart::AccessKeyId, Credentials::new(&text, "a", None)),
                (CredentialsPart::SecretAccessKey, Credentials::new("a", &text, None)),
                (CredentialsPart::SessionToken, Credentials::new("a", "a", Some(&text))),
            ];
            for (part, result) in cases {
                let error = result.unwrap_err();
                assert_eq!(error, CredentialsError::Characters(part), "{text:?}");
                let told = format!("{error} {error:?}");
                assert!(!told.contains(SECRET) && told.is_ascii(), "{told}");
            }
        }
    }
}

#[test]
fn a_key_that_is_empty() {
    let error = Credentials::new("", "a", None).unwrap_err();
    assert_eq!(error, CredentialsError::Empty(CredentialsPart::AccessKeyId));
    let error = Credentials::new("a", "", None).unwrap_err();
    assert_eq!(error.to_string(), "the secret access key is empty");
}

#[test]
fn credentials_and_requests_tell_no_secret() {
    let credentials = credentials();
    let request = describe().into_signed_http(&endpoint(), &credentials, SystemTime::now());
    let headers = request.unwrap().into_parts().0.headers;
    assert_eq!(headers["x-amz-security-token"], "t0k3n");
    for told in [format!("{credentials:?} {credentials:#?}"), format!("{headers:?}")] {
        assert!(!told.contains(SECRET) && !told.contains("t0k3n"), "{told}");
        assert!(!told.contains("Signature="), "{told}");
    }
    assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
}

#[test]
fn a_url_of_ones_own_without_a_region() {
    let local = Endpoint::custom("http://127.0.0.1:9229").unwrap();
    let now = SystemTime::now();
    let error = describe().into_signed_http(&local, &credentials(), now).unwrap_err();
    assert_eq!(error, SigningError::NoRegion);
    for region in ["", "EU", "a/b", "a\r\nb", "é"] {
        assert_eq!(local.clone().in_region(region), Err(EndpointError::Region), "{region:?}");
    }
    let local = local.in_region("eu-north-1").unwrap();
    assert!(describe().into_signed_http(&local, &credentials(), now).is_ok());
}

#[test]
fn an_endpoint_goes_into_another_region_with_its_variants() {
    let there = endpoint().fips(true).unwrap().dual_stack(true).unwrap();
    let there = there.in_region("cn-north-1").unwrap();
    let direct = Endpoint::for_region("cn-north-1").unwrap();
    assert_eq!(there, direct.fips(true).unwrap().dual_stack(true).unwrap());
}

#[test]
fn a_time_that_has_no_date() {
    let epoch = SystemTime::UNIX_EPOCH;
    let times = [
        epoch - Duration::from_nanos(1),
        epoch - Duration::from_secs(1 << 40),
        epoch + Duration::from_secs(253_402_300_799) + Duration::from_secs(1),
        epoch + Duration::from_secs(1 << 60),
    ];
    for time in times {
        let error = describe().into_signed_http(&endpoint(), &credentials(), time).unwrap_err();
        assert_eq!(error, SigningError::Time, "{time:?}");
    }
}

/// Of a request that is known only when the program runs, the action says whether it is signed.
#[test]
fn an_unsigned_action_goes_out_as_it_is() {
    let request = || SignUpRequest::builder().client_id("c").username("ann").build().unwrap();
    let local = Endpoint::custom("http://127.0.0.1:9229").unwrap();
    // Neither a region nor a time that can be signed is asked of it.
    let long_ago = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    let sent = UserPoolsRequest::from(request())
        .into_signed_http(&local, &credentials(), long_ago)
        .unwrap();
    let plain = request().into_http(&local);
    assert_eq!(sent.headers(), plain.headers());
    assert_eq!(sent.body(), plain.body());
    let dynamic = UserPoolsRequest::from(request()).into_http(&local);
    assert_eq!((dynamic.uri(), dynamic.headers()), (plain.uri(), plain.headers()));
}

/// A request whose target was written by hand, and is none.
mod by_hand {
    use cognito_request::{Action, Service};

    pub(super) static ACTION: Action = Action {
        name: "Evil",
        target: "a\r\nX-Evil: 1",
        service: Service::UserPools,
        unsigned: false,
        input: "EvilRequest",
        output: None,
        errors: &[],
        paging: None,
        documentation: None,
    };
}

#[test]
fn a_target_that_no_header_holds() {
    #[derive(cognito_request::CognitoStructure)]
    struct EvilRequest {}

    impl CognitoRequest for EvilRequest {
        const ACTION: &'static cognito_request::Action = &by_hand::ACTION;
        type Output = cognito_request::Nothing;
    }

    impl cognito_request::http::Signable for EvilRequest {}

    let result = EvilRequest {}.into_signed_http(&endpoint(), &credentials(), SystemTime::now());
    assert_eq!(result.unwrap_err(), SigningError::Request);
}
