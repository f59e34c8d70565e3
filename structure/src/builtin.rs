//! The definitions of the two services, compiled in.

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
