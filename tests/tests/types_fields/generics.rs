//! Structures with type parameters.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Fill, Value};

/// A structure whose members are of the user's choice.
#[derive(CognitoStructure, PartialEq)]
struct Page<T, U>
where
    U: PartialEq,
{
    #[required]
    first: T,
    items: Option<Vec<T>>,
    by_name: Option<BTreeMap<String, U>>,
}

const JSON: &str = r#"{"First":"a","Items":["b"],"ByName":{"c":1}}"#;

fn round_trip<'a, T: Fill<'a> + PartialEq, U: Fill<'a> + PartialEq>(json: &'a str) -> Page<T, U> {
    let page = Page::<T, U>::from_json(json).unwrap();
    assert_eq!(page.to_json(), json);
    assert!(serde_json::from_str::<Page<T, U>>(json).unwrap() == page);
    page
}

#[test]
fn a_parameter_can_own_borrow_and_be_a_structure() {
    assert_eq!(round_trip::<String, i32>(JSON).first, "a");
    let borrowed: &str = round_trip::<&str, u8>(JSON).first;
    assert!(JSON.as_bytes().as_ptr_range().contains(&borrowed.as_ptr()));
    let nested = format!("{{\"First\":{JSON}}}");
    assert_eq!(round_trip::<Page<&str, u64>, bool>(&nested).first.first, "a");
}

#[test]
fn the_definition_is_that_of_the_parameters() {
    let kind =
        |definition: &cognito_request::Definition| format!("{:?}", definition.properties[0].kind);
    assert_eq!(kind(Page::<String, u8>::DEFINITION), "String");
    assert_eq!(kind(Page::<bool, u8>::DEFINITION), "Boolean");
    assert_eq!(format!("{:?}", <Vec<f32>>::KIND), "List(Float { bits: 32 })");
}
