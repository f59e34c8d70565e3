//! `cargo cognito import`, of a model that is small enough to read.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::Run;
use crate::scratch::{scratch, write};

const SERVICE: &str = r#"{
  "operations": {
    "FindThing": {
      "name": "FindThing",
      "authtype": "none",
      "input": {"shape": "FindThingRequest"},
      "output": {"shape": "FindThingResponse"},
      "errors": [{"shape": "NoThingException"}, {"shape": "NoThingException"}],
      "documentation": "<p>Not ours.</p>"
    },
    "DropThing": {"name": "DropThing", "input": {"shape": "DropThingRequest"}}
  },
  "shapes": {
    "FindThingRequest": {
      "type": "structure",
      "required": ["Name"],
      "members": {"Name": {"shape": "NameType", "documentation": "Not ours."}, "Limit": {"shape": "Long"}}
    },
    "FindThingResponse": {"type": "structure", "members": {}},
    "DropThingRequest": {"type": "structure", "members": {"headerName": {"shape": "NameType"}}},
    "NoThingException": {"type": "structure", "members": {"message": {"shape": "NameType"}}, "exception": true},
    "NameType": {"type": "string", "min": 1, "max": 8, "pattern": "[a-z]+", "sensitive": true},
    "Long": {"type": "long", "min": 1},
    "Any": {"type": "structure", "members": {}, "document": true},
    "When": {"type": "timestamp"},
    "Names": {"type": "map", "key": {"shape": "NameType"}, "value": {"shape": "When"}, "max": 2},
    "File": {"type": "blob", "max": 9}
  }
}"#;

const PAGES: &str = r#"{"pagination": {"FindThing": {"input_token": "Name", "output_token": "Name",
  "limit_key": "Limit", "result_key": "Things"}}}"#;

const LINES: &str = "\
[S actions]
FindThing: Looks a thing up.
DropThing: Lets go of it.

[S types]
NoThingException: There is none.
NameType: What it is called by people.
Long: A whole number.
Any: What another standard says.
When: A moment.
Names: Moments of each.
File: Some bytes.

[S properties]
Limit: How many at most.
headerName: What it is called by servers.
Name: What it is called by people.
message: For people to read.
";

/// A folder with a model of two services that are alike, and with lines for both.
fn folder(name: &str, lines: &str) -> PathBuf {
    let folder = scratch(name);
    let lines: String = ["user-pools", "identity-pools"]
        .iter()
        .map(|service| lines.replace("[S ", &format!("[{service} ")))
        .collect();
    write(
        &folder,
        &[
            ("data/cognito-idp/2016-04-18/service-2.json", SERVICE),
            ("data/cognito-idp/2016-04-18/paginators-1.json", PAGES),
            ("data/cognito-identity/2014-06-30/service-2.json", SERVICE),
            ("data/cognito-identity/2014-06-30/paginators-1.json", PAGES),
            ("out/descriptions.txt", &lines),
        ],
    );
    folder
}

fn import(folder: &Path) -> Run {
    Run::of(folder, &["import", "--model", "data", "--into", "out"])
}

#[test]
fn facts_are_taken_over_and_no_sentence() {
    let folder = folder("import", LINES);
    let run = import(&folder);
    assert_eq!(run.status, Some(0), "{run:?}");
    let text = fs::read_to_string(folder.join("out/user-pools.json")).unwrap();
    assert!(!text.contains("Not ours"), "{text}");
    let text: String = text.split_whitespace().collect();
    for part in [
        r#""action":"FindThing","unsigned":true,"output":"FindThingResponse","errors":["NoThingException"]"#,
        r#""paging":{"inputToken":"Name","outputToken":"Name","limit":"Limit","result":"Things"}"#,
        r##""Name":{"type":{"$ref":"#/definitions/NameType"},"description":"Whatitiscalledbypeople.""##,
        "API_FindThing.html#CognitoUserPools-FindThing-request-Name",
        r#""minLength":1,"maxLength":8,"pattern":"[a-z]+","cognito":{"sensitive":true}"#,
        r#""multipleOf":1,"minimum":1,"maximum":9223372036854775807,"cognito":{"represents":"int64"}"#,
        r#""NoThingException":{"type":"object""#,
        r#""cognito":{"error":"client"}"#,
        r#""Any":{"type":"any""#,
        r#""cognito":{"maxBytes":9}"#,
        r#""keyNames":{"type":"string","minLength":1,"maxLength":8,"pattern":"[a-z]+"},"maxEntries":2"#,
        r#""values":{"type":"any"},"cognito":{"link""#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let check = Run::of(&folder, &["check", "out"]);
    assert_eq!(check.status, Some(0), "{check:?}");
}

#[test]
fn a_second_import_writes_nothing() {
    let folder = folder("import-twice", LINES);
    assert!(import(&folder).err.contains("written"));
    let again = import(&folder);
    assert_eq!((again.status, &again.err[..]), (Some(0), ""));
}

#[test]
fn lines_that_are_absent_idle_or_of_nothing_are_told_by_name() {
    let lines = LINES
        .replace("FindThing: Looks a thing up.\n", "")
        .replace("When: A moment.\n", "When: The when.\n")
        .replace("headerName: ", "footerName: ");
    let folder = folder("import-lines", &lines);
    let run = import(&folder);
    assert_eq!(run.status, Some(1));
    for part in [
        "user-pools: no line for the action `FindThing`",
        "user-pools: no line for the property `DropThingRequest.headerName`",
        "user-pools: the line for the type `When` says no more than its name",
        "identity-pools: there is no property `footerName` to bear its line",
    ] {
        assert!(run.err.contains(part), "{part} in {}", run.err);
    }
    assert!(!folder.join("out/user-pools.json").exists());
}

#[test]
fn a_folder_without_a_model_is_told() {
    let folder = folder("import-nothing", LINES);
    fs::remove_dir_all(folder.join("data/cognito-identity")).unwrap();
    let run = import(&folder);
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("data/cognito-identity"), "{run:?}");
}
