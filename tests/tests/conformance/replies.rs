//! Replies that are made of the service model: botocore's parser tells the same of them before and
//! after our types have read and written them.

use serde_json::Value;

use crate::dispatch::Reply;
use cognito_tests::botocore;

use crate::{identity_pools, user_pools};

/// Reads a reply into the type of its action, and writes it again.
fn rewrite(case: &Value) -> String {
    let replies = match case["service"].as_str() {
        Some("user-pools") => user_pools::REPLIES,
        _ => identity_pools::REPLIES,
    };
    let of = |reply: &&Reply| reply.0.name == case["action"];
    let (_, rewrite) = replies.iter().find(of).unwrap();
    let body = case["body"].as_str().unwrap();
    rewrite(body).unwrap_or_else(|error| panic!("{}: {body}: {error}", case["action"]))
}

#[test]
fn replies_are_read_as_botocore_reads_them() {
    let Some(lines) = botocore::run("replies.py", &["write"], String::new()) else { return };
    let (mut count, mut written) = (0, String::new());
    for line in lines.lines() {
        let mut case: Value = serde_json::from_str(line).unwrap();
        case["written"] = rewrite(&case).into();
        written.push_str(&case.to_string());
        written.push('\n');
        count += 1;
    }
    println!("{count} replies");
    assert!(count > 5_000);
    assert_eq!(botocore::run("replies.py", &["compare"], written).unwrap(), "");
}
