//! Every case of the services' endpoint rules, as botocore's own resolver answers it.

use std::path::Path;
use std::process::Command;

use cognito_request::Service;
use cognito_request::http::{Endpoint, EndpointError};

/// The table of cases, or nothing where botocore is not installed.
///
/// Its absence is a failure where `COGNITO_TESTS_REQUIRE=1` is set.
fn table() -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("botocore/endpoints.py");
    let Ok(output) = Command::new("python3").arg(script).output() else {
        return absent("python3 is not installed");
    };
    let text = String::from_utf8(output.stdout).unwrap();
    if output.status.code() == Some(3) {
        return absent(text.trim());
    }
    assert!(output.status.success(), "endpoints.py: {}", String::from_utf8_lossy(&output.stderr));
    Some(text)
}

fn absent(why: &str) -> Option<String> {
    let required = std::env::var("COGNITO_TESTS_REQUIRE").is_ok_and(|value| value == "1");
    assert!(!required, "{why} (tests/botocore/install), and COGNITO_TESTS_REQUIRE is set");
    println!("skipped: {why}");
    None
}

/// What this library answers, as a line of the table ends.
fn answer(service: &str, place: &str, fips: bool, dual_stack: bool) -> String {
    let service = match service {
        "cognito-idp" => Service::UserPools,
        _ => Service::IdentityPools,
    };
    let endpoint =
        if place.contains("://") { Endpoint::custom(place) } else { Endpoint::for_region(place) };
    let asked = |endpoint: Endpoint| endpoint.fips(fips)?.dual_stack(dual_stack);
    match endpoint.and_then(asked) {
        Ok(endpoint) => endpoint.url(service).to_string().trim_end_matches('/').to_owned(),
        Err(EndpointError::CustomFips | EndpointError::CustomDualStack) => "error".to_owned(),
        Err(other) => other.to_string(),
    }
}

#[test]
fn every_case_is_as_in_the_services_rules() {
    let Some(table) = table() else { return };
    let mut cases = 0;
    for line in table.lines() {
        let [service, place, fips, dual_stack, url] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            panic!("not a case: {line}")
        };
        assert_eq!(answer(service, place, fips == "True", dual_stack == "True"), url, "{line}");
        cases += 1;
    }
    // Fewer would mean that the table lost some, and not that they hold.
    assert!(cases >= 650, "{cases} cases");
}
