//! Which names each flow and each challenge sends.

use std::collections::{BTreeMap, BTreeSet};

use cognito_request::auth::{AuthFlow, ChallengeName, secret_hash};
use serde_json::Value;

use crate::spoken::{ADDITIONS, CHALLENGES, CHOICES, FLOWS, SECRET, client};

/// Asks that a client's entries are those that are demanded, and the hash if there is a secret.
fn assert_demanded(
    entries: impl IntoIterator<Item = (String, String)>,
    secret: bool,
    demanded: &[&str],
    what: &str,
) {
    let entries: BTreeMap<String, String> = entries.into_iter().collect();
    let mut names: BTreeSet<&str> = demanded.iter().copied().collect();
    if secret {
        names.insert("SECRET_HASH");
        assert_eq!(entries["SECRET_HASH"], secret_hash("ann", "1example23456789", SECRET));
    }
    assert_eq!(entries.keys().map(String::as_str).collect::<BTreeSet<_>>(), names, "{what}");
    if demanded.contains(&"USERNAME") {
        assert_eq!(entries["USERNAME"], "ann");
    }
}

#[test]
fn a_flow_sends_what_it_demands_and_the_hash_of_a_client_with_a_secret() {
    for (flow, demanded, parameters) in [FLOWS, CHOICES].concat() {
        for secret in [false, true] {
            let parameters = parameters(&client(secret));
            assert_eq!(parameters.flow().as_str(), flow);
            assert_demanded(parameters, secret, demanded, flow);
        }
    }
}

#[test]
fn an_answer_sends_what_the_challenge_demands_and_the_hash_of_a_client_with_a_secret() {
    for (challenge, demanded, responses) in [CHALLENGES, ADDITIONS].concat() {
        for secret in [false, true] {
            let responses = responses(&client(secret));
            assert_eq!(responses.challenge().as_str(), challenge);
            assert_demanded(responses, secret, demanded, challenge);
        }
    }
}

/// The values of an enumeration in the built-in definitions.
fn values(definition: &str) -> Vec<String> {
    let text = cognito_structure::builtin::document("user-pools").unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    let values = document["definitions"][definition]["enum"].as_array().unwrap();
    values.iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

#[test]
fn there_is_a_constructor_for_every_flow_and_every_challenge_of_the_definition() {
    let flows: Vec<&str> = AuthFlow::ALL.iter().map(|flow| flow.as_str()).collect();
    assert_eq!(flows, values("AuthFlowType"));
    for flow in flows {
        assert!(FLOWS.iter().any(|(said, ..)| *said == flow), "{flow}");
    }
    let challenges: Vec<&str> = ChallengeName::ALL.iter().map(|name| name.as_str()).collect();
    assert_eq!(challenges, values("ChallengeNameType"));
    for challenge in challenges {
        assert!(CHALLENGES.iter().any(|(said, ..)| *said == challenge), "{challenge}");
    }
}

#[test]
fn what_is_chosen_is_sent_as_the_service_spells_it() {
    let answers: Vec<String> = CHALLENGES
        .iter()
        .filter_map(|(.., responses)| {
            responses(&client(false)).into_iter().find(|(name, _)| name == "ANSWER")
        })
        .map(|(_, answer)| answer)
        .collect();
    let expected =
        ["SOFTWARE_TOKEN_MFA", "SMS_OTP", "PASSWORD", "PASSWORD_SRP", "WEB_AUTHN", SECRET];
    assert_eq!(answers, expected);
    let preferred: Vec<String> = CHOICES
        .iter()
        .filter_map(|(.., parameters)| {
            parameters(&client(false)).into_iter().find(|(name, _)| name == "PREFERRED_CHALLENGE")
        })
        .map(|(_, preferred)| preferred)
        .collect();
    assert_eq!(preferred, ["EMAIL_OTP", "PASSWORD", "PASSWORD_SRP"]);
    let (.., after_srp) = FLOWS[5];
    let begun = after_srp(&client(false)).into_iter().find(|(name, _)| name == "CHALLENGE_NAME");
    assert_eq!(begun, Some(("CHALLENGE_NAME".into(), "SRP_A".into())));
}
