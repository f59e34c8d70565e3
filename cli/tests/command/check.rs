use std::fs::File;
use std::process::Stdio;

use crate::definitions::{document, person, published};
use crate::program::{Run, command};
use crate::scratch::{scratch, write};

#[test]
fn a_good_definition_is_status_0_and_no_line() {
    let folder = scratch("check-good");
    write(&folder, &[("good.json", &person("\"A\": {\"type\": \"string\"}"))]);
    let run = Run::of(&folder, &["check", "good.json"]);
    assert_eq!((run.status, &run.out[..]), (Some(0), ""));
    assert_eq!(run.err, "1 file: 0 errors, 0 warnings\n");
}

#[test]
fn an_error_is_a_line_with_its_place_and_status_1() {
    let folder = scratch("check-error");
    write(&folder, &[("bad.json", &person("\n  \"A\": {\"type\": \"sting\"}"))]);
    let run = Run::of(&folder, &["check", "bad.json"]);
    let expected = "bad.json:6:17: error[unknown-type]: there is no type `sting`: did you mean \
                    `string`? (/properties/A/type)";
    assert_eq!(run.lines(), [expected]);
    assert_eq!(run.status, Some(1));
    assert_eq!(run.err, "1 file: 1 error, 0 warnings\n");
}

#[test]
fn warnings_alone_are_status_0() {
    let folder = scratch("check-warning");
    let text = person("\"A\": {\"type\": \"string\", \"minLenght\": 1}");
    write(&folder, &[("warned.json", &text)]);
    let run = Run::of(&folder, &["check", "warned.json"]);
    assert_eq!(run.status, Some(0));
    assert!(run.out.contains("warning[misspelled]"), "{run:?}");
    assert_eq!(run.err, "1 file: 0 errors, 1 warning\n");
}

#[test]
fn json_is_one_object_a_line() {
    let folder = scratch("check-json");
    write(&folder, &[("bad.json", &person("\n  \"A\": {\"type\": \"sting\"}"))]);
    let run = Run::of(&folder, &["check", "--format", "json", "bad.json"]);
    let expected = "{\"file\":\"bad.json\",\"line\":6,\"column\":17,\"severity\":\"error\",\
                    \"code\":\"unknown-type\",\"message\":\"there is no type `sting`: did you mean \
                    `string`?\",\"pointer\":\"/properties/A/type\"}";
    assert_eq!(run.lines(), [expected]);
    assert_eq!(run.status, Some(1));
}

#[test]
fn a_folder_is_all_its_json_and_each_file_is_checked_once() {
    let folder = scratch("check-folder");
    let bad = document("A", "\"type\": \"what\"");
    let files =
        [("b/c/bad.json", &bad[..]), ("a.json", &bad), ("b/notes.txt", "no"), ("z.json/x", "")];
    write(&folder, &files);
    let run = Run::of(&folder, &["check", "a.json", ".", "a.json"]);
    let files: Vec<&str> = run.lines().iter().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(files, ["a.json", "./a.json", "./b/c/bad.json"]);
    assert_eq!(run.status, Some(1));
}

#[test]
fn what_cannot_be_read_is_named_and_status_2() {
    let folder = scratch("check-missing");
    write(&folder, &[("good.json", &person("\"A\": {\"type\": \"string\"}"))]);
    let run = Run::of(&folder, &["check", "absent.json", "good.json"]);
    assert_eq!(run.status, Some(2));
    assert!(run.err.starts_with("error: absent.json: "), "{run:?}");
}

#[test]
fn references_resolve_among_the_files_of_the_folder() {
    let folder = scratch("check-siblings");
    let list = document(
        "Names",
        "\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/Name\"}",
    );
    let name = document("Name", "\"type\": \"string\"");
    write(&folder, &[("all/list.json", &list), ("all/name.json", &name), ("list.json", &list)]);
    assert_eq!(Run::of(&folder, &["check", "all/list.json"]).status, Some(0));
    let run = Run::of(&folder, &["check", "list.json"]);
    assert_eq!(run.status, Some(1));
    assert!(run.out.contains("error[unresolved-reference]"), "{run:?}");
}

#[test]
fn of_the_published_files_six_references_to_three_names_lead_nowhere() {
    let Some(published) = published() else { return };
    let run = Run::of(&published, &["check", "."]);
    assert_eq!(run.status, Some(1));
    assert_eq!(run.err, "531 files: 6 errors, 0 warnings\n");
    let mut names: Vec<&str> =
        run.lines().iter().map(|line| line.split('`').nth(1).unwrap()).collect();
    assert!(run.lines().iter().all(|line| line.contains("error[unresolved-reference]")), "{run:?}");
    assert_eq!(names.len(), 6);
    names.sort_unstable();
    names.dedup();
    let expected =
        ["ErrorCode", "PreventUserExistenceErrorTypes", "RiskExceptionConfigurationType"];
    assert_eq!(names, expected);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = scratch("check-pipe");
    let properties: Vec<String> =
        (0..2000).map(|number| format!("\"A{number}\": {{\"type\": \"what\"}}")).collect();
    write(&folder, &[("bad.json", &person(&properties.join(",")))]);
    let mut child = command(&folder, &["check", "bad.json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!(run.status, Some(1), "{run:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let folder = scratch("check-full");
    write(&folder, &[("bad.json", &document("A", "\"type\": \"what\""))]);
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = command(&folder, &["check", "bad.json"]).stdout(full).output().unwrap();
    let run = Run::from(output);
    assert_eq!(run.status, Some(2));
    assert!(run.err.starts_with("error: standard output: "), "{run:?}");
}
