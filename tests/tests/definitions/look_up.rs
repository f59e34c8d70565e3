//! Types by their names.

use cognito_structure::definition::{Definitions, FaultCode as Code};

use crate::core;

fn document() -> Definitions {
    let text = core(
        "\"definitions\": {\"Person\": {\"type\": \"any\"}, \"N\": {\"Twice\": {\"type\": \"any\"}, \
         \"M\": {\"Once\": {\"type\": \"any\"}}}, \"O\": {\"Twice\": {\"type\": \"null\"}}, \
         \"Bad\": {\"type\": \"array\", \"items\": {\"type\": \"sting\"}}}",
    );
    Definitions::new("people.json", &text)
}

#[test]
fn a_type_is_found_by_name_by_path_and_by_pointer() {
    let mut definitions = document();
    for name in ["Once", "N/M/Once", "#/definitions/N/M/Once"] {
        let id = definitions.look_up(name).unwrap();
        assert_eq!(definitions.get(id).name.as_deref(), Some("Once"));
        assert_eq!(definitions.pointer(definitions.get(id).place), "/definitions/N/M/Once");
        assert_eq!(definitions.position(definitions.get(id).place).line, 2);
        assert_eq!(definitions.file(definitions.get(id).place), "people.json");
    }
    let once = definitions.look_up("Once").unwrap();
    assert_eq!(definitions.look_up("N/M/Once").unwrap(), once);
    assert_eq!(definitions.root(), None);
    assert_eq!(definitions.names(), ["Person", "N/Twice", "N/M/Once", "O/Twice", "Bad"]);
}

#[test]
fn a_name_that_is_nowhere_or_in_two_namespaces_is_an_error() {
    let mut definitions = document();
    let fault = definitions.look_up("Persons").unwrap_err();
    assert_eq!(fault.code, Code::UnknownName);
    assert_eq!(fault.to_string(), "people.json defines no `Persons`: did you mean `Person`?");
    let fault = definitions.look_up("Twice").unwrap_err();
    assert_eq!(fault.code, Code::AmbiguousName);
    assert_eq!(
        fault.to_string(),
        "`Twice` is defined more than once in people.json: `#/definitions/N/Twice`, \
         `#/definitions/O/Twice`"
    );
    assert!(definitions.look_up("O/Twice").is_ok());
    for name in ["#/definitions/N", "#/definitions/X", "#/x", "#", "", "/", "N/M", "N//M"] {
        assert_eq!(definitions.look_up(name).unwrap_err().code, Code::UnknownName, "{name}");
    }
    let fault = Definitions::new("a.json", "{\"a\": }").look_up("A").unwrap_err();
    assert_eq!((fault.code, fault.position.column), (Code::Syntax, 7));
}

#[test]
fn a_look_up_tells_what_is_wrong_with_what_it_reaches_and_nothing_else() {
    let mut definitions = document();
    let person = definitions.look_up("Person").unwrap();
    assert_eq!(definitions.faults_of(person), []);
    let bad = definitions.look_up("Bad").unwrap();
    let faults = definitions.faults_of(bad);
    assert_eq!((faults.len(), faults[0].code), (1, Code::UnknownType));
    assert_eq!(faults[0].pointer, "/definitions/Bad/items/type");
    assert_eq!(definitions.faults_of(person), []);
    assert_eq!(definitions.check().len(), 1, "nothing is told twice");
    assert_eq!(definitions.check().len(), 1);
}
