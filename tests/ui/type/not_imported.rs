//! rule: type-not-imported

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {
    let _ = SignUpRequest::builder().client_metadata([("locale", "sv-SE")]).build();
}
