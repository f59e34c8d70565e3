//! Requests beside what botocore makes of them.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use cognito_actions::DecodeError;
use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::http::{Credentials, Endpoint};
use cognito_request::{Action, Service};
use cognito_tests::botocore;
use serde_json::{Value, json};

/// A request of either service.
pub(crate) enum AnyRequest {
    UserPools(UserPoolsRequest),
    IdentityPools(IdentityPoolsRequest),
}

impl AnyRequest {
    pub(crate) fn decode(service: &str, action: &str, body: &str) -> Result<Self, DecodeError> {
        let service = [Service::UserPools, Service::IdentityPools]
            .into_iter()
            .find(|known| known.as_str() == service)
            .unwrap();
        let target = format!("{}.{action}", service.target_prefix());
        match service {
            Service::UserPools => UserPoolsRequest::decode(&target, body).map(Self::UserPools),
            _ => IdentityPoolsRequest::decode(&target, body).map(Self::IdentityPools),
        }
    }

    fn action(&self) -> &'static Action {
        match self {
            AnyRequest::UserPools(request) => request.action(),
            AnyRequest::IdentityPools(request) => request.action(),
        }
    }
}

/// What a request is signed with.
#[derive(Clone)]
pub(crate) struct Signing<'a> {
    pub(crate) endpoint: Endpoint,
    pub(crate) id: &'a str,
    pub(crate) secret: &'a str,
    pub(crate) token: Option<&'a str>,
    /// In seconds since 1970.
    pub(crate) time: u64,
}

impl Signing<'_> {
    /// With a plain key, in the middle of a second.
    pub(crate) fn plain(endpoint: Endpoint) -> Self {
        let (id, secret) = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        Signing { endpoint, id, secret, token: None, time: 1_440_938_160 }
    }
}

/// A request as it is sent, and the line that botocore is asked with.
pub(crate) struct Sent {
    headers: BTreeMap<String, String>,
    line: Value,
}

impl Sent {
    pub(crate) fn is_signed(&self) -> bool {
        self.headers.contains_key("authorization")
    }
}

/// What stands in no signature, of both sides.
const UNSIGNED: [&str; 2] = ["content-length", "user-agent"];

pub(crate) fn sent(request: AnyRequest, signing: &Signing<'_>) -> Sent {
    let Signing { endpoint, id, secret, token, time } = signing;
    let credentials = Credentials::new(id, secret, *token).unwrap();
    let moment = SystemTime::UNIX_EPOCH + Duration::from_millis(time * 1000 + 500);
    let action = request.action();
    let request = match request {
        AnyRequest::UserPools(it) => it.into_signed_http(endpoint, &credentials, moment),
        AnyRequest::IdentityPools(it) => it.into_signed_http(endpoint, &credentials, moment),
    };
    let request = request.unwrap();
    let mut headers = BTreeMap::new();
    for (name, value) in request.headers() {
        if !UNSIGNED.contains(&name.as_str()) {
            let value = value.to_str().unwrap().to_owned();
            assert_eq!(headers.insert(name.to_string(), value), None, "{name} stands twice");
        }
    }
    let line = json!({
        "service": action.service.as_str(),
        "action": action.name,
        "region": endpoint.region().unwrap(),
        "url": request.uri().to_string(),
        "headers": {
            "content-type": headers["content-type"],
            "x-amz-target": headers["x-amz-target"],
        },
        "body": String::from_utf8(request.into_body()).unwrap(),
        "id": id,
        "secret": secret,
        "token": token,
        "time": time,
    });
    Sent { headers, line }
}

/// Compares the headers of each request with those that botocore sends.
pub(crate) fn agree(all: &[Sent]) {
    let lines = all.iter().map(|sent| sent.line.to_string() + "\n").collect();
    let Some(theirs) = botocore::run("sign.py", &["sign"], lines) else { return };
    let theirs: Vec<&str> = theirs.lines().collect();
    assert_eq!(theirs.len(), all.len());
    for (sent, theirs) in all.iter().zip(theirs) {
        let theirs: BTreeMap<String, String> = serde_json::from_str(theirs).unwrap();
        assert_eq!(sent.headers, theirs, "{}", sent.line);
    }
}
