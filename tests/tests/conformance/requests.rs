//! Requests that are made of the service model: our verdict is that of the model, and what we write
//! is what botocore writes.

use cognito_actions::DecodeError;
use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::ReadError;
use serde_json::Value;

use cognito_tests::botocore;

/// Reads a body, and writes it again.
fn rewrite(case: &Value, validate: bool) -> Result<String, DecodeError> {
    let (action, body) = (case["action"].as_str().unwrap(), case["body"].as_str().unwrap());
    if case["service"] == "user-pools" {
        let target = format!("AWSCognitoIdentityProviderService.{action}");
        let decode = [UserPoolsRequest::decode, UserPoolsRequest::decode_validated];
        decode[usize::from(validate)](&target, body).map(|request| request.to_json())
    } else {
        let target = format!("AWSCognitoIdentityService.{action}");
        let decode = [IdentityPoolsRequest::decode, IdentityPoolsRequest::decode_validated];
        decode[usize::from(validate)](&target, body).map(|request| request.to_json())
    }
}

/// The violations as pairs of path and kind, sorted; `null` for a text that is not JSON, as the
/// script has it.
fn verdict(error: Option<DecodeError>) -> Value {
    let Some(error) = error else { return Value::Array(Vec::new()) };
    let DecodeError::Body { error: ReadError::Violations(violations), .. } = error else {
        return Value::Null;
    };
    sorted(violations.iter().map(|each| [each.path(), each.kind().as_str()].into()).collect())
}

fn sorted(mut pairs: Vec<Value>) -> Value {
    pairs.sort_by_key(ToString::to_string);
    Value::Array(pairs)
}

#[test]
fn requests_are_judged_as_the_model_judges_and_written_as_botocore_writes() {
    let Some(lines) = botocore::run("requests.py", &[], String::new()) else { return };
    let (mut count, mut valid, mut faults) = (0, 0, Vec::new());
    for line in lines.lines() {
        let mut case: Value = serde_json::from_str(line).unwrap();
        let wanted = match case["verdict"].take() {
            Value::Array(pairs) => sorted(pairs),
            other => other,
        };
        let found = verdict(rewrite(&case, true).err());
        let written = rewrite(&case, false).ok();
        let written = written.map_or(Value::Null, |json| serde_json::from_str(&json).unwrap());
        if found != wanted || written != case["wire"] {
            faults.push(format!("{}: {found}, and not {wanted}", case["id"]));
        }
        count += 1;
        valid += usize::from(wanted == Value::Array(Vec::new()));
    }
    println!("{count} requests, {valid} of them valid");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 15_000 && valid > 5_000);
}
