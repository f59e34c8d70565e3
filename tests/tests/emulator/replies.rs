//! What botocore makes of the emulator's replies.

use std::path::Path;

use cognito_tests::botocore;
use serde_json::{Value, json};

use crate::emulator::Emulator;

/// What botocore's client raises for each of these, where it is installed: class, code, message,
/// status and the request's id, or `null`.
fn raised(calls: &[Value]) -> Option<Vec<Value>> {
    let emulator = Emulator::start();
    let url = format!("http://{}", emulator.address);
    let mut lines = String::new();
    for call in calls {
        lines.push_str(&call.to_string());
        lines.push('\n');
    }
    let raised = botocore::run("calls.py", &[&url], lines)?;
    let raised: Vec<Value> =
        raised.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(raised.len(), calls.len());
    Some(raised)
}

#[test]
fn each_recorded_case_is_answered_with_what_the_service_said() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/service-messages.jsonl");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: ../shared/service-messages.jsonl is not there");
        return;
    };
    let calls: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(!calls.is_empty());
    let Some(raised) = raised(&calls) else { return };
    for (call, raised) in calls.iter().zip(raised) {
        // botocore knows the classes of the errors that the model of the service has.
        let (class, code) = match call["service"].as_str() {
            Some("user-pools") => ("InvalidParameterException", "InvalidParameterException"),
            _ => ("ClientError", "ValidationException"),
        };
        let (mut found, mut wanted) = (Vec::new(), Vec::new());
        found.extend(raised["message"].as_str().unwrap().split([':', ';']).map(str::trim));
        wanted.extend(call["message"].as_str().unwrap().split([':', ';']).map(str::trim));
        // Where several stand, their order varied in the recordings.
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
        let said = json!([raised["class"], raised["code"], raised["status"], raised["id"]]);
        assert_eq!(said, json!([class, code, 400, "the-request"]), "{call}");
    }
}

#[test]
fn what_no_service_can_read_is_told_too() {
    let call = |service: &str, action: &str, input: Value| json!({"service": service, "action": action, "input": input});
    let calls = [
        call("user-pools", "GetUser", json!({"AccessToken": "abc"})),
        call(
            "user-pools",
            "SignUp",
            json!({"ClientId": "a", "Username": "u", "Password": "p", "UserAttributes": [{"Name": "n", "Value": "v"}]}),
        ),
        call("identity-pools", "GetId", json!({"IdentityPoolId": "eu-north-1:1-2"})),
        call("user-pools", "GetUser", json!({"AccessToken": 5})),
        call("identity-pools", "GetId", json!({"IdentityPoolId": true})),
    ];
    let Some(raised) = raised(&calls) else { return };
    let codes: Vec<&Value> = raised.iter().map(|raised| &raised["code"]).collect();
    let none = &Value::Null;
    let unread = &json!("SerializationException");
    assert_eq!(codes, [none, none, none, unread, unread]);
}
