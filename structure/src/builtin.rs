//! The definitions of the two services, compiled in.

use crate::definition::Definitions;

/// The document of a service's definitions: JSON Structure, of
/// [`Dialect::Service`](crate::definition::Dialect::Service). `None` for what is no service.
///
/// ```
/// use cognito_structure::builtin;
/// use cognito_structure::definition::Definitions;
///
/// let text = builtin::document("user-pools").unwrap();
/// let mut definitions = Definitions::new("user-pools", text);
/// assert!(definitions.look_up("TokenModelType").is_ok());
/// assert_eq!(builtin::document("swimming-pools"), None);
/// ```
#[must_use]
pub fn document(service: &str) -> Option<&'static str> {
    match service {
        "user-pools" => Some(include_str!("../definitions/user-pools.json")),
        "identity-pools" => Some(include_str!("../definitions/identity-pools.json")),
        _ => None,
    }
}

/// The definitions of a service, each read when it is looked up or referred to: for what needs a
/// few of them, at no cost for the others. What lists all of a document (`Definitions::names`,
/// `check`) knows of no more than has been read; `Definitions::new` of the [`document`] reads the
/// whole.
///
/// ```
/// use cognito_structure::builtin;
///
/// let mut definitions = builtin::definitions("user-pools").unwrap();
/// assert!(definitions.built_in("TokenModelType").is_some());
/// assert!(definitions.look_up("TokenModel").is_err());
/// assert!(definitions.names().len() < 10);
/// ```
#[must_use]
pub fn definitions(service: &str) -> Option<Definitions> {
    Definitions::excerpt(service, document(service)?)
}
