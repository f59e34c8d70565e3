use std::fs;

use crate::definitions::{document, person, published};
use crate::program::Run;
use crate::scratch::{scratch, write};

const OPTIONAL: &str = "\"A\": {\"type\": \"string\"}";

#[test]
fn no_change_is_status_0() {
    let folder = scratch("diff-same");
    write(&folder, &[("old.json", &person(OPTIONAL)), ("new.json", &person(OPTIONAL))]);
    let run = Run::of(&folder, &["diff", "old.json", "new.json"]);
    assert_eq!((run.status, &run.out[..]), (Some(0), ""));
    assert_eq!(run.err, "0 changes, 0 breaking\n");
}

#[test]
fn each_change_is_a_line_with_its_kind() {
    let folder = scratch("diff-kinds");
    let old = "\"A\": {\"type\": \"string\", \"maxLength\": 9},\n\"B\": {\"type\": \"string\"},\n\
               \"C\": {\"type\": \"string\", \"enum\": [\"X\", \"Y\"]}";
    let new = "\"A\": {\"type\": \"string\", \"maxLength\": 8},\n\"D\": {\"type\": \"string\"},\n\
               \"C\": {\"type\": \"string\", \"enum\": [\"Y\", \"Z\"]}}, \"required\": [\"A\"], \"x\": {";
    write(&folder, &[("old.json", &person(old)), ("new.json", &person(new))]);
    let run = Run::of(&folder, &["diff", "old.json", "new.json"]);
    let expected = [
        "new.json:5:39: breaking[newly-required]: Person.A: optional → required (/properties/A)",
        "new.json:5:39: breaking[constraint]: Person.A: maxLength 9 → 8 (/properties/A)",
        "old.json:6:6: breaking[removed]: Person.B: string (/properties/B)",
        "new.json:7:6: breaking[enum-value-removed]: Person.C: X (/properties/C)",
        "new.json:7:6: change[enum-value-added]: Person.C: Z (/properties/C)",
        "new.json:6:6: change[added]: Person.D: optional, string (/properties/D)",
    ];
    assert_eq!(run.lines(), expected);
    assert_eq!(run.status, Some(1));
    assert_eq!(run.err, "6 changes, 4 breaking\n");
}

#[test]
fn breaking_changes_alone_can_decide_the_status() {
    let folder = scratch("diff-breaking");
    let two = "\"A\": {\"type\": \"string\"}, \"B\": {\"type\": \"string\"}";
    write(&folder, &[("one.json", &person(OPTIONAL)), ("two.json", &person(two))]);
    let status = |arguments: &[&str]| Run::of(&folder, arguments).status;
    assert_eq!(status(&["diff", "one.json", "two.json"]), Some(1));
    assert_eq!(status(&["diff", "--breaking", "one.json", "two.json"]), Some(0));
    assert_eq!(status(&["diff", "--breaking", "two.json", "one.json"]), Some(1));
}

#[test]
fn json_is_one_object_a_line() {
    let folder = scratch("diff-json");
    let new = "\"A\": {\"type\": \"string\", \"minLength\": 2}";
    write(&folder, &[("old.json", &person(OPTIONAL)), ("new.json", &person(new))]);
    let run = Run::of(&folder, &["diff", "old.json", "new.json", "--format", "json"]);
    let expected = "{\"file\":\"new.json\",\"line\":5,\"column\":39,\"kind\":\"constraint\",\
                    \"breaking\":true,\"subject\":\"Person.A\",\"constraint\":\"minLength\",\
                    \"old\":\"\",\"new\":\"2\",\"pointer\":\"/properties/A\"}";
    assert_eq!(run.lines(), [expected]);
}

#[test]
fn the_types_of_folders_are_paired_by_their_names() {
    let folder = scratch("diff-folders");
    let (name, number) =
        (document("Name", "\"type\": \"string\""), document("Age", "\"type\": \"int32\""));
    let text = document("Age", "\"type\": \"string\"");
    let files = [
        ("old/name.json", &name[..]),
        ("old/age.json", &number),
        ("new/moved/name.json", &name),
        ("new/age.json", &text),
        ("new/more.json", &person(OPTIONAL)),
    ];
    write(&folder, &files);
    let run = Run::of(&folder, &["diff", "old", "new"]);
    let expected = [
        "new/age.json:1:1: breaking[retyped]: Age: Age (int32) → Age (string)",
        "new/more.json:1:1: change[added]: Person: Person (object)",
    ];
    assert_eq!(run.lines(), expected);
}

#[test]
fn what_cannot_be_compared_is_status_2() {
    let folder = scratch("diff-wrong");
    write(&folder, &[("a.json", &person(OPTIONAL)), ("list.json", "[]"), ("b/none.json", "{")]);
    write(&folder, &[("twice.json", &person(OPTIONAL).replacen('{', "{\"name\": \"Twice\", ", 1))]);
    let cases: [(&[&str], &str); 5] = [
        (&["diff", "a.json", "twice.json"], "error: twice.json:4:1: error[duplicate-key]"),
        (&["diff", "a.json", "absent.json"], "error: absent.json: "),
        (&["diff", "a.json", "b"], "error: a.json and b: compare two files or two folders"),
        (&["diff", "list.json", "a.json"], "error: list.json:1:1: error[root-not-object]"),
        (&["diff", "b", "b"], "error: b/none.json:1:2: error[syntax]"),
    ];
    for (arguments, expected) in cases {
        let run = Run::of(&folder, arguments);
        assert_eq!(run.status, Some(2), "{run:?}");
        assert!(run.err.starts_with(expected), "{run:?}");
    }
}

#[test]
fn a_change_in_a_published_file_is_told_where_it_is() {
    let Some(published) = published() else { return };
    let folder = scratch("diff-published");
    for entry in fs::read_dir(&published).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    let same = Run::of(&folder, &["diff", published.to_str().unwrap(), "."]);
    assert_eq!((same.status, &same.out[..]), (Some(0), ""));

    let file = "user-pools-username-type-structure.json";
    let text = fs::read_to_string(folder.join(file)).unwrap();
    fs::write(folder.join(file), text.replace("\"maxLength\": 128", "\"maxLength\": 64")).unwrap();
    let expected = "user-pools-username-type-structure.json:1:1: breaking[constraint]: \
                    UsernameType: maxLength 128 → 64";
    // In the folder once, and through a file that refers to it too.
    let run = Run::of(&folder, &["diff", published.to_str().unwrap(), "."]);
    assert_eq!(run.lines(), [format!("./{expected}")]);
    let request = "user-pools-sign-up-request-structure.json";
    let old = published.join(request);
    let run = Run::of(&folder, &["diff", old.to_str().unwrap(), request]);
    assert_eq!(run.lines(), [expected]);
}
