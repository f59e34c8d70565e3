//! Validation on the way, while JSON is read, tells what `validate` tells of the value.

use std::collections::{BTreeMap, HashMap};

use cognito_request::{Blob, CognitoEnum, CognitoStructure, Newtype, Violation, Violations};
use fastrand::Rng;

use crate::told::violations;

/// An enumeration that keeps other values, which are no valid ones.
#[derive(CognitoEnum)]
enum Open {
    #[rename("a")]
    A,
    #[other]
    Other(String),
}

/// A type of the user's own.
struct Id(String);

impl Newtype for Id {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        Ok(Id(inner))
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

/// A constraint of each kind in each place.
#[derive(CognitoStructure)]
struct Constrained {
    #[required]
    #[length(1..=2)]
    #[pattern("[a-c]*")]
    text: String,
    #[range(-1..=2)]
    number: Option<i64>,
    #[range(-0.5..=1.1)]
    single: Option<f32>,
    #[range(-1..=1.1)]
    double: Option<f64>,
    #[length(1..=3)]
    #[sensitive]
    bytes: Option<Blob>,
    open: Option<Open>,
    #[length(1..=1)]
    id: Option<Id>,
    #[length(1..=2)]
    #[items(length(..=2), items(length(1..), pattern("[ab]*")))]
    lists: Option<Vec<Vec<Id>>>,
    #[length(1..=2)]
    #[keys(length(..=1), sensitive)]
    #[values(items(range(0..)))]
    map: Option<BTreeMap<String, Vec<i32>>>,
    #[sensitive]
    #[values(values(length(1..)))]
    maps: Option<HashMap<String, BTreeMap<String, String>>>,
    nested: Option<Box<Constrained>>,
    list: Option<Vec<Constrained>>,
    #[other]
    #[keys(length(..=4))]
    #[values(length(..=1))]
    other: BTreeMap<String, String>,
}

fn text(rng: &mut Rng) -> String {
    (0..rng.u32(0..4)).map(|_| ['a', 'b', 'C', 'é'][rng.usize(0..4)]).collect()
}

fn list<T>(rng: &mut Rng, mut one: impl FnMut(&mut Rng) -> T) -> Vec<T> {
    (0..rng.u32(0..4)).map(|_| one(rng)).collect()
}

fn maybe<T>(rng: &mut Rng, one: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    rng.bool().then(|| one(rng))
}

fn constrained(rng: &mut Rng, depth: u32) -> Constrained {
    let float = |rng: &mut Rng| [f64::NAN, f64::INFINITY, 1.1, -0.5, 1.2, -1.0][rng.usize(0..6)];
    #[expect(clippy::cast_possible_truncation, reason = "that is what the member holds")]
    let single = |rng: &mut Rng| float(rng) as f32;
    let deeper = depth > 0;
    Constrained {
        text: text(rng),
        number: maybe(rng, |rng| rng.i64(-3..4)),
        single: maybe(rng, single),
        double: maybe(rng, float),
        bytes: maybe(rng, |rng| Blob(text(rng).into_bytes())),
        open: maybe(rng, |rng| text(rng).parse().unwrap()),
        id: maybe(rng, |rng| Id(text(rng))),
        lists: maybe(rng, |rng| list(rng, |rng| list(rng, |rng| Id(text(rng))))),
        map: maybe(rng, |rng| {
            list(rng, |rng| (text(rng), list(rng, |rng| rng.i32(-1..2)))).into_iter().collect()
        }),
        maps: maybe(rng, |rng| {
            let inner =
                |rng: &mut Rng| list(rng, |rng| (text(rng), text(rng))).into_iter().collect();
            list(rng, |rng| (text(rng), inner(rng))).into_iter().collect()
        }),
        nested: maybe(rng, |rng| deeper.then(|| Box::new(constrained(rng, depth - 1)))).flatten(),
        list: deeper.then(|| list(rng, |rng| constrained(rng, depth - 1))),
        other: list(rng, |rng| (format!("new{}", text(rng)), text(rng))).into_iter().collect(),
    }
}

/// Everything that a violation says but where it was read.
fn told(violations: &Violations) -> Vec<String> {
    let line = |one: &Violation| {
        let (path, field, limit) = (one.path(), one.field(), one.limit());
        let (kind, value, around) = (one.kind(), one.value(), one.around());
        format!("{path} {field} {kind:?} {limit:?} {value:?} {around:?}")
    };
    violations.iter().map(line).collect()
}

#[test]
fn reading_with_validation_tells_what_validate_tells() {
    let mut rng = Rng::with_seed(25);
    let (mut faulty, mut kinds) = (0, std::collections::BTreeSet::new());
    for _ in 0..3_000 {
        let value = constrained(&mut rng, 2);
        let json = value.to_json();
        let Err(expected) = value.validate() else {
            assert!(Constrained::from_json_validated(&json).is_ok());
            continue;
        };
        let read = violations(Constrained::from_json_validated(&json));
        assert_eq!(told(&read), told(&expected), "{json}");
        kinds.extend(read.iter().map(Violation::kind));
        assert!(read.iter().all(|one| one.position().is_some()));
        faulty += 1;
    }
    assert!(faulty > 2_000, "{faulty}");
    assert_eq!(kinds.len(), 12, "{kinds:?}");
}

#[test]
fn the_least_count_of_other_members_holds_where_there_are_none() {
    #[derive(CognitoStructure)]
    struct Rest {
        text: Option<String>,
        #[other]
        #[length(1..)]
        rest: BTreeMap<String, String>,
    }
    let told = violations(Rest::from_json_validated(r#"{"Text": "a"}"#));
    let read = Rest::from_json(r#"{"Text": "a"}"#).unwrap();
    let validated = read.validate().unwrap_err();
    assert_eq!(
        validated.iter().map(Violation::kind).collect::<Vec<_>>(),
        [told.as_slice()[0].kind()]
    );
}
