use crate::program::Run;
use crate::scratch::scratch;

#[test]
fn both_ways_to_call_it_are_one() {
    let folder = scratch("both-ways");
    let (with, without) = (Run::of(&folder, &["cognito", "--help"]), Run::of(&folder, &["--help"]));
    assert_eq!(with.out, without.out);
    assert_eq!(with.status, Some(0));
    for word in ["new", "check", "diff", "cargo cognito", "Exit status"] {
        assert!(with.out.contains(word), "{}", with.out);
    }
}

#[test]
fn each_command_tells_its_arguments_and_its_exit_status() {
    let folder = scratch("help");
    let commands = [
        ("new", &["DEFINITION", "--out", "--force", "--name", "--action", "--manifest-path"][..]),
        ("check", &["FILE", "--format"]),
        ("list", &["PATTERN", "--service", "--format"]),
        ("validate", &["ACTION", "--jsonl", "omitted", "error"]),
        ("diff", &["OLD", "NEW", "--breaking", "--format", "newly-required"]),
    ];
    for (command, words) in commands {
        let run = Run::of(&folder, &["cognito", command, "--help"]);
        assert_eq!(run.status, Some(0));
        for word in words.iter().chain(&["Exit status: 0", "Examples:"]) {
            assert!(run.out.contains(word), "{command}: {word}: {}", run.out);
        }
    }
}

#[test]
fn a_wrong_command_line_is_status_2() {
    let folder = scratch("wrong");
    let wrong: [&[&str]; 8] = [
        &[],
        &["cognito"],
        &["make"],
        &["new"],
        &["check"],
        &["diff", "a"],
        &["check", "a", "--format", "xml"],
        &["new", "a.json", "--name", "not a name"],
    ];
    for arguments in wrong {
        let run = Run::of(&folder, arguments);
        assert_eq!(run.status, Some(2), "{arguments:?}");
        assert!(run.out.is_empty() && !run.err.is_empty(), "{arguments:?}: {run:?}");
    }
}
