//! The arguments of `cargo cognito new`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// `cargo cognito new`.
pub(crate) struct New {
    pub(crate) definition: OsString,
    pub(crate) service: Option<String>,
    pub(crate) into: Option<PathBuf>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) force: bool,
    pub(crate) name: Option<String>,
    pub(crate) action: Option<String>,
    pub(crate) manifest_path: Option<PathBuf>,
}

pub(super) fn read(mut matches: ArgMatches) -> New {
    New {
        definition: matches.remove_one("DEFINITION").unwrap_or_default(),
        service: matches.remove_one("service"),
        into: matches.remove_one("into"),
        out: matches.remove_one("out"),
        force: matches.get_flag("force"),
        name: matches.remove_one("name"),
        action: matches.remove_one("action"),
        manifest_path: matches.remove_one("manifest-path"),
    }
}

pub(super) fn command() -> Command {
    Command::new("new")
        .about("Write the Rust source of a struct from a definition")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            Arg::new("DEFINITION")
                .required_unless_present("service")
                .value_parser(value_parser!(OsString))
                .help(
                    "definitions/sign-up.json, all.json#SignUpRequest or user-pools#SignUpRequest",
                ),
            Arg::new("service")
                .long("service")
                .value_name("SERVICE")
                .value_parser(["user-pools", "identity-pools"])
                .conflicts_with_all(["DEFINITION", "out", "name", "action", "manifest-path"])
                .requires("into")
                .help(
                    "Write every action of a service, each into a file of its own: the modules of \
                     the crate cognito-actions, which need what else is in it",
                ),
            Arg::new("into")
                .long("into")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .requires("service")
                .conflicts_with("DEFINITION")
                .help("The folder of the module that --service writes; files are overwritten"),
            Arg::new("out")
                .long("out")
                .short('o')
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Write to this file, and not to standard output"),
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .requires("out")
                .help("Overwrite the file if it is there"),
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .help("Call the struct so [default: as the definition is called]"),
            Arg::new("action").long("action").value_name("ACTION").help(
                "Write the input of this action [default: the definition's, or its name less \
                 Request or Input]",
            ),
            Arg::new("manifest-path")
                .long("manifest-path")
                .value_name("PATH")
                .value_parser(value_parser!(PathBuf))
                .help(
                    "The Cargo.toml that the paths in #[doc_ref] are relative to [default: the \
                     nearest at or above FILE, or else the current folder]",
                ),
        ])
}

const ABOUT: &str = "\
Writes the Rust source of a struct, with the types that it needs, to standard output.

Every type is derived, bound to its definition with #[doc_ref], documented, and formatted as \
rustfmt leaves it. A property whose type is not defined anywhere is left out, with a comment, and \
the struct is then #[cognito(partial)].

DEFINITION is a file, of which the root type is taken, or one of its types behind a #. The other \
files of its folder are looked at for what it refers to.";

const AFTER: &str = "\
Examples:
  cargo cognito new definitions/sign-up.json
  cargo cognito new definitions/all.json#SignUpRequest --out src/sign_up.rs
  cargo cognito new definitions/identity-pool.json --action UpdateIdentityPool
  cargo cognito new --service user-pools --into actions/src/user_pools

Exit status: 0 written; 1 the definition has errors, which are told, or is no structure and no \
enumeration; 2 the command could not be carried out.";
