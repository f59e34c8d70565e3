//! A structure full of secrets, looked at in every way.

use cognito_request::ViolationKind;

use crate::errors::is_free;
use crate::secrets::{MARKER, Secrets, Token, secrets};

fn built() -> Secrets {
    Secrets::from_json(&secrets(MARKER).to_string()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn debug_holds_no_secret() {
    is_free(&format!("{:?}", built()), "one line");
    is_free(&format!("{:#?}", built()), "many lines");
}

#[test]
fn no_violation_of_validate_holds_a_secret() {
    let violations = built().validate().unwrap_err();
    for one in &violations {
        is_free(&format!("{one} {one:?} {:?} {:?}", one.value(), one.around()), one.path());
    }
    is_free(&format!("{violations} {violations:?}"), "all");
    let kinds: Vec<_> = violations.iter().map(cognito_request::Violation::kind).collect();
    for kind in [
        ViolationKind::MaxLength,
        ViolationKind::MinLength,
        ViolationKind::Pattern,
        ViolationKind::MaxValue,
        ViolationKind::MaxBytes,
        ViolationKind::Enum,
        ViolationKind::MinItems,
        ViolationKind::MaxItems,
        ViolationKind::MinEntries,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} of {kinds:?}");
    }
}

#[test]
fn no_error_of_a_builder_holds_a_secret() {
    let error = Secrets::builder()
        .text(MARKER)
        .token(Token(MARKER.into()))
        .keys([(MARKER, ["a", "b", "c"])])
        .values([("k", MARKER)])
        .build()
        .err()
        .unwrap();
    is_free(&format!("{error} {error:?}"), "build");
    let paths: Vec<_> = error.iter().map(|one| (one.path(), one.field())).collect();
    assert!(paths.contains(&("/Keys/<hidden>#key", "keys[<hidden>]")), "{paths:?}");
    assert!(paths.contains(&("/Keys/<hidden>", "keys[<hidden>]")), "{paths:?}");
    assert!(paths.contains(&("/Values/k", "values[\"k\"]")), "{paths:?}");
}
