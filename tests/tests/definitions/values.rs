//! `required`, `enum` and `const`.

use cognito_structure::definition::{Definitions, FaultCode as Code, Kind};

use crate::types::kind;
use crate::{core, each, many, none, validation};

fn object(rest: &str) -> String {
    core(&format!(
        "\"type\": \"object\", \"properties\": {{\"name\": {{\"type\": \"any\"}}, \"fins\": {{\"type\": \
         \"any\"}}, \"legs\": {{\"type\": \"any\"}}}},\n{rest}"
    ))
}

#[test]
fn required_is_a_list_of_names_or_of_sets_of_names() {
    let sets = object("\"required\": [[\"name\", \"fins\"], [\"name\", \"legs\"]]");
    none(&[object("\"required\": []"), object("\"required\": [\"name\"]"), sets.clone()]);
    let Kind::Structure(structure) = kind(&sets) else { panic!("a structure") };
    let required: Vec<_> = structure.properties.iter().map(|property| property.required).collect();
    assert_eq!(required, [true, false, false]);
    let definitions = Definitions::new("a.json", &sets);
    let list = definitions.json(structure.alternatives[0]);
    assert_eq!(list.items().nth(1).unwrap().items().nth(1).unwrap().text(), Some("legs"));
    each(&[
        (object("\"required\": \"name\""), Code::KeywordType, "/required", 3, 13),
        (object("\"required\": [\"nam\"]"), Code::UnknownRequired, "/required/0", 3, 14),
        (object("\"required\": [\"name\", 1]"), Code::KeywordType, "/required/1", 3, 22),
        (object("\"required\": [[\"name\"], \"fins\"]"), Code::KeywordType, "/required/1", 3, 24),
        (
            object("\"required\": [[\"name\", \"tail\"]]"),
            Code::UnknownRequired,
            "/required/0/1",
            3,
            23,
        ),
        (
            core(
                "\"type\": \"tuple\", \"properties\": {\"a\": {\"type\": \"any\"}}, \"tuple\": [\"a\"],\n\"required\": [\"a\"]",
            ),
            Code::NotApplicable,
            "/required",
            3,
            1,
        ),
    ]);
    let faults = Definitions::new("a.json", &object("\"required\": [\"nam\"]")).check();
    assert_eq!(faults[0].to_string(), "there is no property `nam`: did you mean `name`?");
}

#[test]
fn a_property_beyond_the_five_hundredth_is_found() {
    let members = many(600, |number| format!("\"p{number}\": {{\"type\": \"any\"}},"));
    let text = |name: &str| {
        core(&format!(
            "\"type\": \"object\", \"required\":\n[\"{name}\"], \"properties\": {{{members} \"q\": \
             {{\"type\": \"any\"}}}}"
        ))
    };
    none(&[text("p0"), text("p599"), text("q")]);
    each(&[(text("r"), Code::UnknownRequired, "/required/0", 3, 2)]);
    let Kind::Structure(structure) = kind(&text("p571")) else { panic!("a structure") };
    let required: Vec<_> =
        structure.properties.iter().filter(|property| property.required).collect();
    assert_eq!((required.len(), &required[0].name[..]), (1, "p571"));
}

#[test]
fn an_enum_has_values_of_its_type_each_once() {
    let values =
        |word: &str, values: &str| core(&format!("\"type\": \"{word}\", \"enum\":\n{values}"));
    none(&[
        values("string", "[\"a\", \"b\"]"),
        values("int8", "[1, -2]"),
        values("int64", "[\"1\", \"9223372036854775807\"]"),
        values("decimal", "[\"1.5\"]"),
        values("boolean", "[true]"),
        values("uuid", "[\"1\"]"),
    ]);
    let Kind::Enum(texts) = kind(&values("string", "[\"b\", \"a\"]")) else { panic!("an enum") };
    assert_eq!(texts, ["b", "a"]);
    each(&[
        (values("string", "[]"), Code::EnumEmpty, "/enum", 3, 1),
        (values("string", "\"a\""), Code::KeywordType, "/enum", 3, 1),
        (values("string", "[\"a\", \"b\", \"\\u0061\"]"), Code::EnumDuplicate, "/enum/2", 3, 12),
        (values("string", "[\"a\", 1]"), Code::ValueType, "/enum/1", 3, 7),
        (values("int8", "[1, 128]"), Code::ValueType, "/enum/1", 3, 5),
        (values("int8", "[1.5]"), Code::ValueType, "/enum/0", 3, 2),
        (values("int64", "[1]"), Code::ValueType, "/enum/0", 3, 2),
        (values("uint64", "[\"-1\"]"), Code::ValueType, "/enum/0", 3, 2),
        (values("boolean", "[\"true\"]"), Code::ValueType, "/enum/0", 3, 2),
        (core("\"type\": \"any\",\n\"enum\": [1]"), Code::NotApplicable, "/enum", 3, 1),
        (
            core(
                "\"definitions\": {\"U\": {\"type\": [\"string\", \"null\"],\n\"enum\": [\"a\"]}}",
            ),
            Code::NotApplicable,
            "/definitions/U/enum",
            3,
            1,
        ),
    ]);
}

#[test]
fn a_constant_is_of_its_type() {
    none(&[
        core("\"type\": \"string\", \"const\": \"a\""),
        core("\"type\": \"null\", \"const\": null"),
        core("\"type\": \"double\", \"const\": 1e3"),
    ]);
    each(&[
        (core("\"type\": \"string\",\n\"const\": 1"), Code::ValueType, "/const", 3, 10),
        (core("\"type\": \"null\",\n\"const\": false"), Code::ValueType, "/const", 3, 10),
        (
            core("\"type\": \"array\", \"items\": {\"type\": \"any\"},\n\"const\": []"),
            Code::NotApplicable,
            "/const",
            3,
            1,
        ),
    ]);
    let text = core("\"type\": \"string\", \"const\": \"a\"");
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    let constant = definitions.get(root).constraints.constant.unwrap();
    assert_eq!(definitions.json(constant).text(), Some("a"));
}

#[test]
fn an_enum_beside_a_reference_has_values_of_the_other_enum() {
    let document = |value: &str| {
        validation(&format!(
            "\"type\": \"object\", \"definitions\": {{\"B\": {{\"type\": \"string\", \"enum\": [\"x\", \
             \"y\"]}}}}, \"properties\": {{\"a\": {{\"type\": {{\"$ref\": \"#/definitions/B\"}},\n\"enum\": \
             [\"{value}\"]}}}}"
        ))
    };
    none(&[document("x")]);
    each(&[(document("z"), Code::ValueType, "/properties/a/enum/0", 3, 10)]);
}

#[test]
fn a_factor_beside_a_reference_is_one_more() {
    let multiple = |base: &str, own: &str| {
        let text = validation(&format!(
            "\"type\": {{\"$ref\": \"#/definitions/B\"}}, \"multipleOf\": {own}, \"definitions\": {{\"B\": \
             {{\"type\": \"double\", \"multipleOf\": {base}}}}}"
        ));
        let mut definitions = Definitions::new("a.json", &text);
        let root = definitions.root().unwrap();
        let constraints = &definitions.get(root).constraints;
        (constraints.multiple_of.as_ref().unwrap().to_string(), constraints.others.clone())
    };
    let table = [
        ("4", "6", "12"),
        ("10", "5", "10"),
        ("0.2", "0.5", "1"),
        ("0.25", "1.5", "1.5"),
        ("1e30", "3", "3000000000000000000000000000000"),
    ];
    for (base, own, expected) in table {
        assert_eq!(multiple(base, own), (expected.to_owned(), Vec::new()), "{base} {own}");
    }
    assert_eq!(multiple("1e-90", "1e90").1, ["multipleOf"], "that is beyond us, and told");
}
