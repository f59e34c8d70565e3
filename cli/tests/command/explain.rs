use crate::program::Run;
use crate::scratch::scratch;

/// Runs `explain` with something on its standard input.
fn explain(arguments: &[&str], input: &str) -> Run {
    let folder = scratch(&format!("explain-{}", arguments.join("-").replace('#', "-of-")));
    Run::fed(&folder, &[&["explain"], arguments].concat(), input.as_bytes())
}

const SENTENCE: &str = "3 validation errors detected: Value null at 'poolName' failed to satisfy \
    constraint: Member must not be null; Value 'a; b' at 'schema.2.member.name' failed to satisfy \
    constraint: Member must have length less than or equal to 20; Value '[a, b]' at \
    'usernameAttributes' failed to satisfy constraint: Member must satisfy constraint: [Member must \
    satisfy enum value set: [phone_number, email]]";

#[test]
fn a_sentence_is_a_line_for_each_violation() {
    let run = explain(&[], &format!("{SENTENCE}\n"));
    let wanted = [
        "poolName: Member must not be null",
        "schema.2.member.name: Member must have length less than or equal to 20",
        "usernameAttributes: Member must satisfy constraint: [Member must satisfy enum value set: [phone_number, email]]",
    ];
    assert_eq!((run.status, run.lines()), (Some(0), wanted.to_vec()), "{run:?}");
}

#[test]
fn with_the_action_it_leads_to_the_fields() {
    let run = explain(&["CreateUserPool"], SENTENCE);
    assert_eq!(run.status, Some(0));
    assert_eq!(run.lines()[0], "/PoolName (pool_name): Member must not be null");
    assert!(run.lines()[1].starts_with("/Schema/1/Name (schema[1].name): "), "{}", run.out);
}

#[test]
fn a_program_gets_objects() {
    let run = explain(&["--format", "json"], SENTENCE);
    let wanted = [
        r#"{"at":"poolName","kind":"required","constraint":"Member must not be null"}"#,
        r#"{"at":"schema.2.member.name","kind":"max_length","limit":20,"constraint":"Member must have length less than or equal to 20","value":"a; b"}"#,
        r#"{"at":"usernameAttributes","kind":"enum","limit":["phone_number","email"],"constraint":"Member must satisfy constraint: [Member must satisfy enum value set: [phone_number, email]]","value":"[a, b]"}"#,
    ];
    assert_eq!(run.lines(), wanted);
    let run = explain(&["--format", "json", "user-pools#CreateUserPool"], SENTENCE);
    let head = r#"{"at":"schema.2.member.name","path":"/Schema/1/Name","field":"schema[1].name","kind":"max_length","#;
    assert!(run.lines()[1].starts_with(head), "{}", run.out);
}

#[test]
fn it_is_found_in_what_a_tool_or_a_service_says() {
    let sentence = "1 validation error detected: Value at 'accessToken' failed to satisfy constraint: \
                    Member must not be null";
    let tool = format!(
        "An error occurred (InvalidParameterException) when calling the GetUser operation: {sentence}\r\n"
    );
    let service = format!(r#"{{"__type": "InvalidParameterException", "message": "{sentence}"}}"#);
    let body = format!(r#"{{"Message": "{sentence}"}}"#);
    for input in [sentence, &tool, &service, &body] {
        let run = explain(&[], input);
        assert_eq!((run.status, &run.out[..]), (Some(0), "accessToken: Member must not be null\n"));
    }
    let run = explain(&[], "NUMBER_VALUE can not be converted to a String\n");
    assert_eq!(
        (run.status, &run.out[..]),
        (Some(0), "NUMBER_VALUE can not be converted to a String\n")
    );
}

#[test]
fn what_is_no_sentence_or_not_all_of_one_is_status_1() {
    for input in ["", "User does not exist.", "\u{fffd}", r#"{"__type": "UserNotFoundException"}"#]
    {
        let run = explain(&[], input);
        assert_eq!((run.status, &run.out[..]), (Some(1), ""), "{input}");
        assert!(run.err.contains("no sentence"), "{}", run.err);
    }
    let cut = &SENTENCE[..SENTENCE.find("; Value '[a").unwrap() + 9];
    let run = explain(&[], cut);
    assert_eq!((run.status, run.lines().len()), (Some(1), 2), "{run:?}");
    assert!(run.err.contains("2 of 3 violations"), "{}", run.err);
    let run = explain(&["SignDown"], SENTENCE);
    assert_eq!((run.status, &run.out[..]), (Some(2), ""));
}

#[test]
fn no_sentence_commands_the_terminal() {
    let input = "1 validation error detected: Value 'a' at '\u{1b}[31m' failed to satisfy constraint: x\u{7}";
    for arguments in [&[][..], &["--format", "json"]] {
        let run = explain(arguments, input);
        assert!(!run.out.contains(['\u{1b}', '\u{7}']), "{:?}", run.out);
    }
}
