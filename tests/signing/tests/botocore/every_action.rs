//! Every action of both services.

use cognito_request::http::Endpoint;
use cognito_tests::botocore;
use serde_json::Value;

use crate::agreement::{AnyRequest, Sent, Signing, agree, sent};

/// The action of each line, with the smallest body that is valid.
fn requests(lines: &str) -> Vec<AnyRequest> {
    let mut requests = Vec::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let [service, action, body] =
            ["service", "action", "body"].map(|name| line[name].as_str().unwrap());
        requests.push(AnyRequest::decode(service, action, body).unwrap());
    }
    requests
}

#[test]
fn is_signed_or_not_as_botocore_does() {
    let Some(lines) = botocore::run("sign.py", &["bodies"], String::new()) else { return };
    let mut all: Vec<Sent> = Vec::new();
    let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    let plain = Signing::plain(endpoint);
    let temporary = Signing { token: Some("FwoGZXIvYXdzEBYaD//+=="), ..plain.clone() };
    all.extend(requests(&lines).into_iter().map(|request| sent(request, &plain)));
    all.extend(requests(&lines).into_iter().map(|request| sent(request, &temporary)));
    assert_eq!(all.len(), 2 * (141 + 23));
    agree(&all);
    let unsigned = all.iter().filter(|sent| !sent.is_signed()).count();
    assert_eq!(unsigned, 2 * (34 + 4));
}
