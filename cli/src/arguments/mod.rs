//! The command line.

mod check;
mod diff;
#[cfg(feature = "actions")]
mod explain;
mod format;
mod import;
#[cfg(feature = "actions")]
mod list;
mod new;
#[cfg(feature = "actions")]
mod service;
#[cfg(feature = "actions")]
mod validate;

use std::ffi::OsString;

use clap::Command;
use clap::error::ErrorKind;

pub(crate) use check::Check;
pub(crate) use diff::Diff;
#[cfg(feature = "actions")]
pub(crate) use explain::Explain;
pub(crate) use import::Import;
#[cfg(feature = "actions")]
pub(crate) use list::List;
pub(crate) use new::New;
#[cfg(feature = "actions")]
pub(crate) use validate::Validate;

/// What is to be done.
pub(crate) enum Task {
    New(New),
    Check(Check),
    Diff(Diff),
    Import(Import),
    #[cfg(feature = "actions")]
    Explain(Explain),
    #[cfg(feature = "actions")]
    List(List),
    #[cfg(feature = "actions")]
    Validate(Validate),
}

/// Reads the command line. cargo passes on the word `cognito` that it found the program by.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Task, clap::Error> {
    let mut arguments: Vec<OsString> = arguments.collect();
    if arguments.get(1).is_some_and(|argument| argument == "cognito") {
        arguments.remove(1);
    }
    let mut matches = command().try_get_matches_from(arguments)?;
    let Some((name, matches)) = matches.remove_subcommand() else {
        return Err(clap::Error::new(ErrorKind::MissingSubcommand));
    };
    Ok(match &name[..] {
        "new" => Task::New(new::read(matches)),
        "check" => Task::Check(check::read(matches)),
        "diff" => Task::Diff(diff::read(matches)),
        "import" => Task::Import(import::read(matches)),
        #[cfg(feature = "actions")]
        "explain" => Task::Explain(explain::read(matches)),
        #[cfg(feature = "actions")]
        "list" => Task::List(list::read(matches)),
        #[cfg(feature = "actions")]
        "validate" => Task::Validate(validate::read(matches)),
        _ => return Err(clap::Error::new(ErrorKind::InvalidSubcommand)),
    })
}

fn command() -> Command {
    let command = Command::new("cargo-cognito")
        .bin_name("cargo cognito")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Amazon Cognito requests from JSON Structure definitions")
        .long_about(ABOUT)
        .after_long_help(EXIT)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([new::command(), check::command(), diff::command(), import::command()]);
    #[cfg(feature = "actions")]
    let command = command.subcommands([list::command(), validate::command(), explain::command()]);
    command
}

const ABOUT: &str = "\
Amazon Cognito requests from JSON Structure definitions: writes structs that are held to a \
definition, checks definitions, tells what changed between two, lists the actions, says what is \
wrong with a request, and takes apart what a service says of one.";

const EXIT: &str = "\
Exit status: 0 all is well; 1 there is something to look at; 2 the command could not be carried \
out (a wrong argument, a file that cannot be read or written). Each command's help says more.";

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn read_words(words: &[&str]) -> Result<Task, clap::Error> {
        read(words.iter().map(OsString::from))
    }

    #[test]
    fn the_command_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn the_word_that_cargo_passes_is_left_out() {
        for words in [&["x", "cognito", "check", "a"][..], &["x", "check", "a"]] {
            let Ok(Task::Check(check)) = read_words(words) else { panic!("{words:?}") };
            assert_eq!(check.files, [PathBuf::from("a")]);
            assert!(!check.json);
        }
    }

    #[test]
    fn force_is_of_a_file() {
        assert!(read_words(&["x", "new", "a.json", "--force"]).is_err());
        assert!(read_words(&["x", "new", "a.json", "--force", "--out", "b"]).is_ok());
    }
}
