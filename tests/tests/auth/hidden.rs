//! What `Debug` does not show.

use cognito_request::auth::{PasswordClaim, UserAttributes, secret_hash};

use crate::spoken::{ADDITIONS, CHALLENGES, CHOICES, FLOWS, SECRET, client};

fn assert_hides(shown: &str) {
    let hash = secret_hash("ann", "1example23456789", SECRET);
    for secret in [SECRET, &hash, "1example23456789", "\"ann\""] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("<hidden>"), "{shown}");
}

#[test]
fn no_value_is_shown_and_every_name_is() {
    let client = client(true);
    assert_hides(&format!("{client:?} {client:#?}"));
    for (flow, names, parameters) in [FLOWS, CHOICES].concat() {
        let parameters = parameters(&client);
        let shown = format!("{parameters:?} {parameters:#?}");
        assert_hides(&shown);
        assert!(names.iter().all(|name| shown.contains(name)), "{flow}: {shown}");
    }
    for (challenge, names, responses) in [CHALLENGES, ADDITIONS].concat() {
        let responses = responses(&client);
        let shown = format!("{responses:?} {responses:#?}");
        assert_hides(&shown);
        assert!(names.iter().all(|name| shown.contains(name)), "{challenge}: {shown}");
    }
}

#[test]
fn nor_are_the_values_of_a_proof_and_of_attributes() {
    let claim = PasswordClaim { signature: SECRET, secret_block: SECRET, timestamp: SECRET };
    assert_hides(&format!("{claim:?}"));
    let attributes = UserAttributes::new().with("email", SECRET);
    assert_hides(&format!("{attributes:?} {attributes:#?}"));
}
