use crate::program::Run;
use crate::scratch::scratch;

#[test]
fn every_action_is_listed_with_what_it_requires() {
    let folder = scratch("list");
    let run = Run::of(&folder, &["list"]);
    assert_eq!((run.status, run.lines().len()), (Some(0), 164));
    assert!(run.lines().is_sorted_by_key(|line| line.split(' ').next()));
    let sign_up = run.lines().into_iter().find(|line| line.starts_with("SignUp ")).unwrap();
    let words: Vec<&str> = sign_up.split_whitespace().collect();
    assert_eq!(words, ["SignUp", "user-pools", "ClientId,", "Username"]);
}

#[test]
fn a_name_that_both_services_have_is_listed_for_each() {
    let folder = scratch("list-both");
    let both = Run::of(&folder, &["list", "tagresource"]);
    assert_eq!(both.lines().len(), 4, "{both:?}");
    let glob = Run::of(&folder, &["list", "T*Resource", "--service", "cognito-identity"]);
    let words: Vec<&str> = glob.out.split_whitespace().collect();
    assert_eq!(words, ["TagResource", "identity-pools", "ResourceArn,", "Tags"]);
}

#[test]
fn what_is_not_there_is_told() {
    let run = Run::of(&scratch("list-nothing"), &["list", "telepathy"]);
    assert_eq!((run.status, &run.out[..]), (Some(1), ""));
    assert!(run.err.contains("there is no action `telepathy`"), "{}", run.err);
}

#[test]
fn a_program_gets_an_object_a_line() {
    let run = Run::of(&scratch("list-json"), &["list", "GetUser", "--format", "json"]);
    let object = run.lines().into_iter().find(|line| line.contains(r#""GetUser""#)).unwrap();
    let head = r#"{"action":"GetUser","service":"user-pools","required":["AccessToken"],"#;
    assert!(object.starts_with(head), "{object}");
    assert!(object.contains(r#""optional":[],"unsigned":true,"link":"https://"#), "{object}");
}
