//! What the model keeps of what a structure of ours cannot hold.

use cognito_structure::definition::{Additional, Definitions, Kind};

use crate::types::kind;
use crate::{none, validation};

#[test]
fn what_has_no_place_in_the_model_is_told_by_name() {
    let text = validation(
        "\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"array\", \"items\": {\"type\": \
         \"any\"}, \"contains\": {\"type\": \"string\"}, \"minContains\": 1}}, \"dependentRequired\": \
         {\"a\": []}, \"has\": {\"type\": \"any\"}",
    );
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    let this = definitions.get(root);
    assert_eq!(this.constraints.others, ["dependentRequired", "has"]);
    assert!(definitions.annotation(this.place, "dependentRequired").is_some());
    let Kind::Structure(structure) = definitions.kind(root) else { panic!("a structure") };
    let a = definitions.get(structure.properties[0].type_id);
    assert_eq!(a.constraints.others, ["contains", "minContains"]);
}

#[test]
fn members_beyond_the_properties_are_any_none_or_of_a_type() {
    let additional = |rest: &str| {
        let text = validation(&format!(
            "\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"any\"}}}}{rest}"
        ));
        let Kind::Structure(structure) = kind(&text) else { panic!("a structure") };
        structure.additional
    };
    assert_eq!(additional(""), Additional::Any);
    assert_eq!(additional(", \"additionalProperties\": true"), Additional::Any);
    assert_eq!(additional(", \"additionalProperties\": false"), Additional::Denied);
    let of = additional(", \"additionalProperties\": {\"type\": \"string\"}");
    assert!(matches!(of, Additional::Of(_)));
}

#[test]
fn the_names_of_a_map_are_a_type_of_their_own() {
    let text = validation(
        "\"$root\": \"#/definitions/C\", \"definitions\": {\"B\": {\"type\": \"map\", \"values\": \
         {\"type\": \"any\"}}, \"C\": {\"type\": {\"$ref\": \"#/definitions/B\"}, \"keyNames\": \
         {\"type\": \"string\", \"maxLength\": 3}}}",
    );
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let c = definitions.root().unwrap();
    let keys = definitions.get(c).constraints.keys.unwrap();
    assert_eq!(definitions.get(keys).constraints.length.max, Some(3));
    assert!(matches!(definitions.kind(c), Kind::Map(_)));
    assert_eq!(definitions.definition(c), Some(c));
}

#[test]
fn numbers_that_may_be_said_once_only() {
    let text = validation("\"type\": \"uint8\", \"enum\": [2, 4]");
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    let values = definitions.json(definitions.get(root).constraints.values.unwrap());
    let values: Vec<_> = values.items().map(|value| value.number().unwrap()).collect();
    assert_eq!(values, ["2", "4"]);
}
