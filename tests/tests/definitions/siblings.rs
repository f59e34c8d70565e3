//! References among the files of a folder.

use cognito_structure::definition::{Definitions, FaultCode as Code, Sibling};

fn file(file: &str, name: &str, rest: &str) -> Sibling {
    let text = format!(
        "{{\"$schema\": \"urn:s\", \"$id\": \"urn:{file}\", \"name\": \"{name}\", {rest}}}"
    );
    Sibling { file: file.to_owned(), text }
}

/// What a list of `Name` in a file comes to, given its siblings: the file of its items, or the code.
fn items(of: &str, siblings: &[Sibling]) -> Result<String, Code> {
    let list = file(
        of,
        "List",
        "\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/Name\"}",
    );
    let siblings = siblings.to_vec();
    let find = move |name: &str| {
        let mut found = siblings.clone();
        found.retain(|sibling| sibling.text.contains(&format!("\"name\": \"{name}\"")));
        found
    };
    let mut definitions = Definitions::with_siblings(of, &list.text, Box::new(find));
    if let Some(fault) = definitions.check().first() {
        assert_eq!(fault.pointer, "/items/$ref");
        return Err(fault.code);
    }
    let name = definitions.look_up("Name").unwrap();
    Ok(definitions.file(definitions.get(name).place).to_owned())
}

fn name(file_name: &str) -> Sibling {
    file(file_name, "Name", "\"type\": \"string\"")
}

#[test]
fn a_name_is_that_of_a_file_of_the_same_service() {
    let (users, identities) = (name("user-pools-name.json"), name("identity-pools-name.json"));
    let both = [users.clone(), identities.clone()];
    assert_eq!(items("user-pools-list.json", &both), Ok("user-pools-name.json".to_owned()));
    assert_eq!(items("identity-pools-list.json", &both), Ok("identity-pools-name.json".to_owned()));
    assert_eq!(items("list.json", &both), Err(Code::AmbiguousName));
    assert_eq!(items("list.json", &both[..1]), Ok("user-pools-name.json".to_owned()));
    assert_eq!(items("user-pools-list.json", &both[1..]), Err(Code::UnresolvedReference));
    assert_eq!(items("user-pools-list.json", &[]), Err(Code::UnresolvedReference));
    let own = [name("name.json"), identities];
    assert_eq!(items("user-pools-list.json", &own), Ok("name.json".to_owned()));
    let twice = [users, name("user-pools-other-name.json")];
    assert_eq!(items("user-pools-list.json", &twice), Err(Code::AmbiguousName));
}

#[test]
fn a_sibling_that_defines_no_type_is_no_sibling() {
    let empty = file("name.json", "Name", "\"description\": \"none\"");
    assert_eq!(items("list.json", &[empty]), Err(Code::UnresolvedReference));
    let broken = Sibling { file: "name.json".to_owned(), text: "{\"name\": \"Name\", ".to_owned() };
    assert_eq!(items("list.json", &[broken]), Err(Code::UnresolvedReference));
}

#[test]
fn files_that_refer_to_one_another_are_read_once() {
    let reference = |name: &str| {
        format!(
            "\"type\": \"object\", \"properties\": {{\"p\": {{\"allOf\": [{{\"$ref\": \
             \"#/components/schemas/{name}\"}}, {{\"description\": \"p\"}}]}}}}"
        )
    };
    let (a, b) = (file("a.json", "A", &reference("B")), file("b.json", "B", &reference("A")));
    let text = a.text.clone();
    let find = move |name: &str| vec![if name == "A" { a.clone() } else { b.clone() }];
    let mut definitions = Definitions::with_siblings("a.json", &text, Box::new(find));
    let root = definitions.root().unwrap();
    assert_eq!(definitions.files(), ["a.json", "b.json"]);
    assert_eq!(definitions.look_up("A").unwrap(), root);
    assert_eq!(definitions.faults_of(root), []);
}
