//! Every measured operation, ours beside the peers'.

use std::collections::BTreeMap;
use std::hint::black_box;

use garde::Validate as _;

use crate::case::Case;
use crate::{ours, peers};

/// As many bytes as an access token of a pool with a few groups and scopes has.
const TOKEN_BYTES: usize = 1024;
const NAME: &str = "email";
const METADATA: (&str, &str) = ("locale", "sv-SE");

/// Three parts in the alphabet of base64url, joined by dots, like a JWT.
fn token() -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let letter = |index: usize| match index {
        200 | 680 => '.',
        _ => char::from(LETTERS[index.wrapping_mul(2_654_435_761) % LETTERS.len()]),
    };
    (0..TOKEN_BYTES).map(letter).collect()
}

fn metadata() -> BTreeMap<String, String> {
    BTreeMap::from([(METADATA.0.to_owned(), METADATA.1.to_owned())])
}

fn our_request() -> ours::GetUserAttributeVerificationCodeRequest {
    ours::GetUserAttributeVerificationCodeRequest {
        access_token: token(),
        attribute_name: NAME.to_owned(),
        client_metadata: Some(metadata()),
    }
}

fn peer_request() -> peers::GetUserAttributeVerificationCodeRequest {
    peers::GetUserAttributeVerificationCodeRequest {
        access_token: token(),
        attribute_name: NAME.to_owned(),
        client_metadata: Some(metadata()),
    }
}

pub fn all() -> Vec<Case> {
    let groups = [to_json(), from_json(), validate(), pattern(), builder()];
    groups.into_iter().flatten().collect()
}

fn to_json() -> Vec<Case> {
    const GROUP: &str = "to JSON, a new buffer";
    let (ours, through_serde, peers) = (our_request(), our_request(), peer_request());
    vec![
        Case::new(GROUP, "ours: to_json", move || black_box(&ours).to_json())
            .at_most(0.2)
            .allocates(1),
        Case::new(GROUP, "ours through serde_json", move || {
            serde_json::to_string(black_box(&through_serde)).expect("JSON")
        }),
        Case::new(GROUP, "serde's derive and serde_json", move || {
            serde_json::to_string(black_box(&peers)).expect("JSON")
        })
        .yardstick(),
    ]
}

fn from_json() -> Vec<Case> {
    const GROUP: &str = "from JSON";
    type Ours = ours::GetUserAttributeVerificationCodeRequest;
    type Peers = peers::GetUserAttributeVerificationCodeRequest;
    let text: &'static str = our_request().to_json().leak();
    assert_eq!(text, serde_json::to_string(&peer_request()).expect("JSON"), "all write the same");
    vec![
        Case::new(GROUP, "ours: from_json", || {
            Ours::from_json(black_box(text)).expect("a request")
        }),
        Case::new(GROUP, "ours: from_json_validated", || {
            Ours::from_json_validated(black_box(text)).expect("a request")
        }),
        Case::new(GROUP, "ours through serde_json", || {
            serde_json::from_str::<Ours>(black_box(text)).expect("a request")
        }),
        Case::new(GROUP, "serde's derive and serde_json", || {
            serde_json::from_str::<Peers>(black_box(text)).expect("a request")
        })
        .yardstick(),
        Case::new(GROUP, "the same, then garde", || {
            let request: Peers = serde_json::from_str(black_box(text)).expect("a request");
            request.validate().expect("a valid request");
            request
        }),
    ]
}

fn validate() -> Vec<Case> {
    const GROUP: &str = "validate a valid request";
    let (ours, peers) = (our_request(), peer_request());
    vec![
        Case::new(GROUP, "ours: validate", move || black_box(&ours).validate())
            .at_most(0.1)
            .allocates(0),
        Case::new(GROUP, "garde", move || black_box(&peers).validate()).yardstick(),
    ]
}

fn pattern() -> Vec<Case> {
    const GROUP: &str = "one pattern over 1 KB";
    let ours = ours::Token { token: token() };
    let garde = peers::Token { token: token() };
    let text = token();
    vec![
        Case::new(GROUP, "ours: validate, one member", move || black_box(&ours).validate())
            .allocates(0),
        Case::new(GROUP, "garde, one member", move || black_box(&garde).validate()).yardstick(),
        Case::new(GROUP, "regex alone", move || peers::TOKEN.is_match(black_box(&text))),
    ]
}

fn builder() -> Vec<Case> {
    const GROUP: &str = "builder, from borrowed texts";
    let token: &'static str = token().leak();
    let ours = move || {
        ours::GetUserAttributeVerificationCodeRequest::builder()
            .access_token(black_box(token))
            .attribute_name(black_box(NAME))
            .client_metadata([black_box(METADATA)])
    };
    let bon = move || {
        peers::GetUserAttributeVerificationCodeRequest::builder()
            .access_token(black_box(token))
            .attribute_name(black_box(NAME))
            .client_metadata(BTreeMap::from(
                [black_box(METADATA)].map(|(key, value)| (key.to_owned(), value.to_owned())),
            ))
            .build()
    };
    vec![
        Case::new(GROUP, "ours: build_unvalidated", move || ours().build_unvalidated()),
        Case::new(GROUP, "ours: build", move || ours().build().expect("a valid request")),
        Case::new(GROUP, "bon", bon).yardstick(),
        Case::new(GROUP, "bon, then garde", move || {
            let request = bon();
            request.validate().expect("a valid request");
            request
        }),
    ]
}
