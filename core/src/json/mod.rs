//! JSON, read and written by this crate itself: every fault with its path in one pass, members
//! given twice seen, constraints checked on the way, and nothing else to compile.
//!
//! The derived types have these functions as methods; here they stand for any [`Value`], such as
//! a list of structures.

pub(crate) mod error;
mod list;
pub(crate) mod locate;
pub(crate) mod object;
pub(crate) mod parts;
pub(crate) mod read;
mod scalar;
pub(crate) mod scan;
mod skip;
pub(crate) mod string;
pub(crate) mod write;

use alloc::string::String;

use crate::json::error::ReadError;
use crate::slot::Fill;
use crate::value::Value;

/// The value as JSON text.
///
/// ```
/// assert_eq!(cognito_request::json::write(&vec!["email", "phone_number"]), r#"["email","phone_number"]"#);
/// ```
#[must_use]
pub fn write<T: Value>(value: &T) -> String {
    write::to_string(value.view())
}

/// Reads a value from JSON text. Constraints are not checked.
///
/// ```
/// let names: Vec<String> = cognito_request::json::read(r#"["email"]"#).unwrap();
/// assert_eq!(names, ["email"]);
/// ```
///
/// # Errors
///
/// [`ReadError::Syntax`] for what is not JSON or not UTF-8, and [`ReadError::Violations`] with
/// every value of a wrong type and every missing member.
pub fn read<'de, T: Fill<'de>>(json: &'de (impl AsRef<[u8]> + ?Sized)) -> Result<T, ReadError> {
    read_bytes(json.as_ref(), false)
}

/// Reads a value from JSON text and checks the constraints of every structure in it.
///
/// # Errors
///
/// Those of [`read`], and with them in one list every constraint that is broken.
pub fn read_validated<'de, T: Fill<'de>>(
    json: &'de (impl AsRef<[u8]> + ?Sized),
) -> Result<T, ReadError> {
    read_bytes(json.as_ref(), true)
}

/// Both of the above: one function for each type, whatever its text is held in and wherever it is
/// called.
#[inline(never)]
pub(crate) fn read_bytes<'de, T: Fill<'de>>(
    json: &'de [u8],
    validate: bool,
) -> Result<T, ReadError> {
    let mut place = None;
    match read::read(json, T::slot(&mut place), validate) {
        Ok(()) => match place {
            Some(value) => Ok(value),
            None => Err(read::nothing()),
        },
        Err(error) => Err(error),
    }
}
