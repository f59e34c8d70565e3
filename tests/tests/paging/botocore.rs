//! botocore's paginators are those of our actions, name for name; so are its errors.

use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::Paging;
use cognito_tests::botocore;
use serde_json::{Value, json};

/// Their inputs and outputs have tokens, and neither botocore nor a definition says that they page:
/// what they list has no name there. A struct of theirs says by hand how it pages, if at all.
const WITH_TOKENS_ONLY: [&str; 11] = [
    "AdminListDevices",
    "AdminListUserSessions",
    "ListDevices",
    "ListTerms",
    "ListUserImportJobs",
    "ListUserPoolClientSecrets",
    "ListUserPoolReplicas",
    "ListUserSessions",
    "ListWebAuthnCredentials",
    "ListIdentities",
    "LookupDeveloperIdentity",
];

/// Paging as botocore writes it.
fn paginator(paging: &Paging) -> Value {
    let Paging { input_token, output_token, limit, result } = *paging;
    let mut paginator =
        json!({"input_token": input_token, "output_token": output_token, "result_key": result});
    if let Some(limit) = limit {
        paginator["limit_key"] = limit.into();
    }
    paginator
}

#[test]
fn actions_page_as_botocore_pages_and_err_as_its_model_says() {
    let Some(lines) = botocore::run("operations.py", &[], String::new()) else { return };
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let actions: Vec<_> =
        UserPoolsRequest::ACTIONS.iter().chain(IdentityPoolsRequest::ACTIONS).collect();
    assert_eq!((lines.len(), actions.len()), (164, 164));
    let (mut paging, mut by_hand) = (0, Vec::new());
    for (action, line) in actions.into_iter().zip(&lines) {
        assert_eq!(
            (action.service.as_str(), action.name),
            (said(&line["service"]), said(&line["action"]))
        );
        let ours = action.paging.map_or(Value::Null, paginator);
        assert_eq!(ours, line["paginator"], "{}", action.name);
        assert_eq!(json!(action.errors), line["errors"], "{}", action.name);
        paging += usize::from(action.paging.is_some());
        if action.paging.is_none() && line["input"] != json!([]) && line["output"] != json!([]) {
            by_hand.push(action.name);
        }
    }
    assert_eq!(paging, 10);
    assert_eq!(by_hand, WITH_TOKENS_ONLY);
}

fn said(value: &Value) -> &str {
    value.as_str().unwrap()
}
