//! rule: stubs

use cognito_request::{CognitoRequest, CognitoStructure};

#[derive(CognitoRequest, Clone)]
#[cognito(output = SignUpResponse)]
struct SignUpRequest {
    #[required]
    username: String,
    password: String,
}

#[derive(CognitoStructure)]
struct SignUpResponse {
    request: Option<SignUpRequest>,
    #[required]
    user_confirmed: bool,
}

fn answer<R: CognitoRequest>(_: &R) -> Option<R::Output> {
    None
}

fn serialized(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn main() {
    let request = SignUpRequest::builder().password("secret").maybe_password(None).build().unwrap();
    request.validate().unwrap();
    let mut json = request.to_json();
    request.write_json(&mut json);
    println!("{request:?} {json} {} {}", serialized(&request), SignUpRequest::ACTION.name);
    let read = SignUpRequest::from_json(&json).or(SignUpRequest::from_json_validated(&json));
    let again: SignUpRequest = serde_json::from_str(&json).unwrap_or(read.unwrap());
    let response = SignUpResponse::builder().request(again.clone()).user_confirmed(true);
    println!("{:?} {}", response.build().unwrap(), answer(&again).is_some());
}
