use crate::program::Run;
use crate::scratch::scratch;

/// Runs `validate` with something on its standard input.
fn validate(arguments: &[&str], input: &[u8]) -> Run {
    let folder = scratch(&format!("validate-{}", arguments.join("-").replace('#', "-of-")));
    Run::fed(&folder, &[&["validate"], arguments].concat(), input)
}

const BROKEN: &[u8] = br#"{"ClientId": "abc", "Username": "", "Password": "s3cret word"}"#;

#[test]
fn a_valid_body_is_status_0_and_says_nothing() {
    let run = validate(&["user-pools#SignUp"], br#"{"ClientId": "abc", "Username": "ann"}"#);
    assert_eq!((run.status, &run.out[..]), (Some(0), ""), "{run:?}");
    assert!(run.err.contains("user-pools#SignUp: valid"), "{}", run.err);
}

#[test]
fn what_is_wrong_is_said_in_words_and_no_secret_with_it() {
    let run = validate(&["SignUp", "--service", "user-pools"], BROKEN);
    assert_eq!((run.status, run.lines().len()), (Some(1), 3), "{run:?}");
    assert_eq!(run.lines()[0], "/Username: must have at least 1 character (line 1, column 33)");
    assert!(!run.out.contains("s3cret") && !run.err.contains("s3cret"));
    let cut = validate(&["SignUp"], b"{\"ClientId\": ");
    assert_eq!(cut.status, Some(1));
    assert!(cut.out.contains("ends too early at line 1"), "{}", cut.out);
}

#[test]
fn a_program_gets_what_is_wrong_as_objects() {
    let run = validate(&["SignUp", "--format", "json"], BROKEN);
    let head = r#"{"path":"/Username","field":"username","kind":"min_length","message":""#;
    assert!(run.lines()[0].starts_with(head), "{}", run.out);
    assert!(run.lines()[0].ends_with(r#""line":1,"column":33}"#), "{}", run.out);
}

#[test]
fn an_action_that_is_not_clear_is_status_2() {
    for (words, why) in [
        (&["TagResource"][..], "write `user-pools#TagResource` or `identity-pools#TagResource`"),
        (&["signup"], "did you mean `SignUp`?"),
        (&["SignUp", "--service", "identity-pools"], "there is no action `SignUp`"),
        (&["pools#SignUp"], "there is no service `pools`"),
        (&[], "--jsonl"),
    ] {
        let run = validate(words, b"{}");
        assert_eq!((run.status, &run.out[..]), (Some(2), ""), "{words:?}");
        assert!(run.err.contains(why) || words.is_empty(), "{}", run.err);
    }
}

#[test]
fn each_line_has_its_result() {
    let input = concat!(
        r#"{"id": {"n": 1.50}, "service": "cognito-idp", "action": "SignUp", "body": "{\"Username\": \"ann\", \"ClientId\": \"a\"}"}"#,
        "\n",
        r#"{"id": "b", "service": "user-pools", "action": "SignUp", "body": "{\"ClientId\": \"a b\", \"Username\": \"é\", \"More\": 1}"}"#,
        "\n",
        r#"{"service": "cognito-identity", "action": "GetId", "body": "{\"Logins\": {\"a\": \"\", \"\": \"x\"}}"}"#,
        "\n",
        r#"{"id": [3], "service": "identity-pools", "action": "GetId", "body": "{"}"#,
    );
    let run = validate(&["--jsonl"], input.as_bytes());
    let wanted = [
        r#"{"id":{"n": 1.50},"valid":true,"violations":[],"body":"{\"ClientId\":\"a\",\"Username\":\"ann\"}"}"#,
        r#"{"id":"b","valid":false,"violations":[{"path":"/ClientId","kind":"pattern"}],"body":"{\"ClientId\":\"a b\",\"Username\":\"é\"}"}"#,
        r#"{"id":null,"valid":false,"violations":[{"path":"/IdentityPoolId","kind":"required"},{"path":"/Logins/#key","kind":"min_length"},{"path":"/Logins/a","kind":"min_length"}],"body":null}"#,
        r#"{"id":[3],"valid":false,"violations":[{"path":"","kind":"syntax"}],"body":null}"#,
    ];
    assert_eq!(run.lines(), wanted);
    assert_eq!(run.status, Some(0));
}

#[test]
fn a_line_that_is_no_request_is_told_and_stops_nothing() {
    let deep = format!(r#"{{"id": 5, "service": {}"#, "[".repeat(100_000));
    let wide = format!(r#"{{"id": 6, "more": "{}"}}"#, "x".repeat(1 << 20));
    let lines: [&[u8]; 8] = [
        b"",
        b"\xff\xfe",
        b"[]",
        br#"{"id": 3, "service": "user-pools", "action": "SignDown", "body": "{}"}"#,
        br#"{"id": 4, "service": "s3", "action": "SignUp", "body": {}}"#,
        deep.as_bytes(),
        wide.as_bytes(),
        br#"{"id": 7, "service": "user-pools", "action": "GetUser", "body": "{\"AccessToken\":\"a\"}"}"#,
    ];
    let run = validate(&["--jsonl"], &lines.join(&b'\n'));
    assert_eq!((run.status, run.lines().len()), (Some(1), lines.len()), "{run:?}");
    for (line, id) in run.lines().iter().zip(["null", "null", "null", "3", "4", "null", "6"]) {
        let head = format!(r#"{{"id":{id},"valid":false,"violations":[],"body":null,"error":""#);
        assert!(line.starts_with(&head), "{line}");
    }
    assert!(run.lines()[7].starts_with(r#"{"id":7,"valid":true,"#), "{}", run.out);
}

#[test]
fn the_service_is_quoted_in_one_sentence() {
    let sentence = "3 validation errors detected: Value at 'username' failed to satisfy constraint: \
                    Member must have length greater than or equal to 1; Value at 'username' failed \
                    to satisfy constraint: Member must satisfy regular expression pattern: \
                    [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+; Value at 'password' failed to satisfy \
                    constraint: Member must satisfy regular expression pattern: [\\S]+\n";
    let run = validate(&["--words", "SignUp"], BROKEN);
    assert_eq!((run.status, &run.out[..]), (Some(1), sentence));
    let run = validate(&["--words", "SignUp"], br#"{"ClientId": "abc", "Username": "ann"}"#);
    assert_eq!((run.status, &run.out[..]), (Some(0), ""));
    let body = br#"{"IdentityPoolId": "a\nb"}"#;
    let run = validate(&["--words", "--format", "json", "DescribeIdentityPool"], body);
    assert_eq!(
        run.out,
        "{\"code\":\"ValidationException\",\"message\":\"1 validation error detected: Value \
         'a\\u000ab' at 'identityPoolId' failed to satisfy constraint: Member must satisfy regular \
         expression pattern: [\\\\w-]+:[0-9a-f-]+\"}\n"
    );
    // A line is a line whatever stands in a value.
    let run = validate(&["--words", "DescribeIdentityPool"], body);
    assert!(run.lines().len() == 1 && run.out.contains("'a\\nb'"), "{}", run.out);
    // Of what is not JSON the service says nothing but the code.
    let run = validate(&["--words", "SignUp"], b"{");
    assert_eq!((run.status, &run.out[..]), (Some(1), ""));
    let run = validate(&["--words", "--format", "json", "SignUp"], b"{");
    assert_eq!((run.status, &run.out[..]), (Some(1), "{\"code\":\"SerializationException\"}\n"));
}

#[test]
fn each_line_quotes_the_service() {
    let input = concat!(
        r#"{"id": 1, "service": "user-pools", "action": "GetUser", "body": "{}"}"#,
        "\n",
        r#"{"id": 2, "service": "user-pools", "action": "GetUser", "body": "{\"AccessToken\": \"a\"}"}"#,
        "\n",
        r#"{"id": 3, "service": "user-pools", "action": "GetUser", "body": "{\"AccessToken\": 5}"}"#,
        "\n",
        r#"{"id": 4, "service": "user-pools", "action": "GetUser", "body": "{"}"#,
        "\n",
        r#"{"id": 5, "service": "s3", "action": "GetUser", "body": "{}"}"#,
    );
    let run = validate(&["--words", "--jsonl"], input.as_bytes());
    let wanted = [
        r#"{"id":1,"valid":false,"violations":[{"path":"/AccessToken","kind":"required"}],"body":null,"message":"1 validation error detected: Value at 'accessToken' failed to satisfy constraint: Member must not be null"}"#,
        r#"{"id":2,"valid":true,"violations":[],"body":"{\"AccessToken\":\"a\"}","message":null}"#,
        r#"{"id":3,"valid":false,"violations":[{"path":"/AccessToken","kind":"type"}],"body":null,"message":"NUMBER_VALUE can not be converted to a String"}"#,
        r#"{"id":4,"valid":false,"violations":[{"path":"","kind":"syntax"}],"body":null,"message":null}"#,
        r#"{"id":5,"valid":false,"violations":[],"body":null,"error":"there is no service `s3`","message":null}"#,
    ];
    assert_eq!(run.lines(), wanted);
}
