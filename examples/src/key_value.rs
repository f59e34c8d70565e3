//! `KEY=VALUE` on a command line.

/// Splits an argument at its first `=`; the value may be empty and may hold more of them.
///
/// # Errors
///
/// If there is no `=`.
///
/// ```
/// use cognito_examples::key_value;
///
/// assert_eq!(key_value("locale=sv-SE"), Ok(("locale".to_owned(), "sv-SE".to_owned())));
/// assert_eq!(key_value("sum=1+1=2"), Ok(("sum".to_owned(), "1+1=2".to_owned())));
/// assert!(key_value("locale").is_err());
/// ```
pub fn key_value(argument: &str) -> Result<(String, String), &'static str> {
    match argument.split_once('=') {
        Some((key, value)) => Ok((key.to_owned(), value.to_owned())),
        None => Err("write it as KEY=VALUE"),
    }
}
