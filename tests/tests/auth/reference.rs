//! What the constructors demand, against the reference that comes with botocore.

use std::collections::BTreeSet;

use cognito_tests::botocore;
use serde_json::Value;

use crate::spoken::{CHALLENGES, FLOWS};

type Said = BTreeSet<(String, Vec<String>)>;

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// What the reference says of flows and of challenges.
fn reference() -> Option<[Said; 2]> {
    let lines = botocore::run("sign_in.py", &[], String::new())?;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let said = |what: &str| {
        let of = |line: &Value| {
            let names = line["names"].as_array()?.iter();
            let names = names.map(|name| name.as_str().unwrap().to_owned());
            Some((line[what].as_str()?.to_owned(), names.collect()))
        };
        lines.iter().filter_map(of).collect()
    };
    Some([said("flow"), said("challenge")])
}

#[test]
fn flows_and_answers_demand_what_the_reference_says() {
    let Some([flows, challenges]) = reference() else { return };
    let mut ours: Said =
        FLOWS.iter().map(|(flow, demanded, _)| ((*flow).to_owned(), names(demanded))).collect();
    // Neither stands in the reference: the one is of older clients, and the other is optional
    // there, and misspelled.
    assert!(ours.remove(&("ADMIN_NO_SRP_AUTH".into(), names(&["PASSWORD", "USERNAME"]))));
    let after_srp = names(&["CHALLENGE_NAME", "SRP_A", "USERNAME"]);
    assert!(ours.remove(&("CUSTOM_AUTH".into(), after_srp)));
    assert_eq!(ours, flows);

    let mut ours: Said = CHALLENGES
        .iter()
        .map(|(challenge, demanded, _)| ((*challenge).to_owned(), names(demanded)))
        .collect();
    assert!(ours.remove(&("ADMIN_NO_SRP_AUTH".into(), names(&["PASSWORD", "USERNAME"]))));
    assert_eq!(ours, challenges);
}
