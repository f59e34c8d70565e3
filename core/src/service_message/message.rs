//! The whole sentence.

use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;

use super::constraint::ServiceConstraint;
use super::parse;
use super::violation::ServiceViolation;
use super::words;
use crate::action::Service;
use crate::json::error::ReadError;
use crate::service_error::code::ErrorCode;
use crate::violation::Violations;

/// The code of what cannot be read.
const SERIALIZATION: &str = "SerializationException";

/// What a service says of a request that breaks constraints, or that it cannot read. Printed, it is
/// the service's sentence.
///
/// ```
/// use cognito_request::CognitoRequest;
/// use cognito_request::service_message::{ServiceConstraint, ServiceMessage, ServiceValue};
///
/// #[derive(CognitoRequest)]
/// #[doc_ref("user-pools#AddCustomAttributesRequest")]
/// struct AddCustomAttributesRequest {
///     #[required]
///     user_pool_id: String,
///     #[required]
///     custom_attributes: Vec<SchemaAttributeType>,
/// }
/// # use cognito_request::CognitoStructure;
/// # #[derive(CognitoStructure)]
/// # #[doc_ref("user-pools#SchemaAttributeType")]
/// # #[cognito(partial)]
/// # struct SchemaAttributeType {
/// #     name: Option<String>,
/// # }
///
/// let body = r#"{"UserPoolId": "eu-north-1_a1", "CustomAttributes": [{"Name": "phone_number_verified"}]}"#;
/// let error = AddCustomAttributesRequest::from_json_validated(body).err().unwrap();
///
/// // For people: a line for each violation.
/// assert_eq!(
///     error.to_string(),
///     "/CustomAttributes/0/Name: must have at most 20 characters (line 1, column 63)",
/// );
/// // In the service's words:
/// let sentence = error.service_message().unwrap().to_string();
/// assert_eq!(
///     sentence,
///     "1 validation error detected: Value 'phone_number_verified' at \
///      'customAttributes.1.member.name' failed to satisfy constraint: \
///      Member must have length less than or equal to 20",
/// );
///
/// // And back.
/// let message = ServiceMessage::parse(&sentence).unwrap();
/// let [violation] = message.violations() else { panic!("one was announced") };
/// assert_eq!(violation.path, "customAttributes.1.member.name");
/// assert_eq!(violation.value, ServiceValue::Printed("phone_number_verified".into()));
/// assert_eq!(violation.constraint, ServiceConstraint::MaxLength(20));
/// let located = violation.locate::<AddCustomAttributesRequest>().unwrap();
/// assert_eq!(located.field(), "custom_attributes[0].name");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceMessage {
    announced: usize,
    violations: Vec<ServiceViolation>,
}

impl ServiceMessage {
    pub(super) fn new(announced: usize, violations: Vec<ServiceViolation>) -> ServiceMessage {
        ServiceMessage { announced, violations }
    }

    /// Reads a sentence of a service; `None` for a text that is none.
    ///
    /// What a client puts before it (`An error occurred (InvalidParameterException) when …:`) and
    /// what the SDKs put behind it (`(Service: …; Status Code: 400; …)`) is no part of it.
    ///
    /// - A constraint that is not in the grammar is kept as text
    ///   ([`ServiceConstraint::Other`]).
    /// - Of a text that is cut off, what is there is read: [`announced`](Self::announced) says how
    ///   many violations there should be. One that is cut off behind its path has the constraint
    ///   `Other("")`; one that is cut off before is not told.
    /// - Values are what users wrote, and nothing in the grammar marks their end: they may hold
    ///   quotes, brackets, semicolons, line ends, and pieces of the grammar. Read is what agrees
    ///   with the number at the front; if several readings do, the first value is the longest.
    ///
    /// It takes time in proportion to the text, whatever stands in it.
    ///
    /// ```
    /// use cognito_request::service_message::{ServiceMessage, ServiceValue};
    ///
    /// let text = "1 validation error detected: Value 'it's; Value 'x' at 'username' failed to \
    ///             satisfy constraint: Member must satisfy regular expression pattern: [a-z]+";
    /// let message = ServiceMessage::parse(text).unwrap();
    /// assert_eq!(message.violations()[0].value, ServiceValue::Printed("it's; Value 'x".into()));
    /// assert_eq!(message.to_string(), text);
    /// assert!(ServiceMessage::parse("User does not exist.").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<ServiceMessage> {
        parse::message(text)
    }

    /// The violations, in the order in which the service told them. A value of another type is the
    /// only one, without a path: the service stops there, and says no more of it.
    #[must_use]
    pub fn violations(&self) -> &[ServiceViolation] {
        &self.violations
    }

    /// How many violations the number at the front announces: more than there are
    /// [`violations`](Self::violations) if the text was cut off.
    #[must_use]
    pub fn announced(&self) -> usize {
        self.announced
    }

    /// The code with which a service says it: `SerializationException` for a value of another type,
    /// else `InvalidParameterException` for user pools and `ValidationException` for identity
    /// pools.
    #[must_use]
    pub fn code(&self, service: Service) -> ErrorCode {
        let serialization =
            matches!(self.violations.as_slice(), [one] if one.constraint.is_of_the_protocol());
        match service {
            _ if serialization => SERIALIZATION.into(),
            Service::UserPools => ErrorCode::InvalidParameterException,
            Service::IdentityPools => "ValidationException".into(),
        }
    }
}

impl fmt::Display for ServiceMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [ServiceViolation { constraint: ServiceConstraint::Type(fault), .. }] =
            self.violations.as_slice()
        {
            return fault.fmt(f);
        }
        let plural = if self.announced == 1 { "" } else { "s" };
        write!(f, "{} validation error{plural} detected: ", self.announced)?;
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

/// For what an emulator finds out by itself, beside or without the violations of a request.
///
/// ```
/// use cognito_request::service_message::{
///     ServiceConstraint, ServiceMessage, ServiceValue, ServiceViolation,
/// };
///
/// let reserved = ServiceViolation {
///     path: "poolName".into(),
///     value: ServiceValue::Printed("cognito".into()),
///     constraint: ServiceConstraint::Other("Member must not be reserved".into()),
/// };
/// let message: ServiceMessage = [reserved].into_iter().collect();
/// assert_eq!(
///     message,
///     "1 validation error detected: Value 'cognito' at 'poolName' failed to satisfy constraint: \
///      Member must not be reserved",
/// );
/// ```
impl FromIterator<ServiceViolation> for ServiceMessage {
    fn from_iter<I: IntoIterator<Item = ServiceViolation>>(violations: I) -> Self {
        let violations: Vec<_> = violations.into_iter().collect();
        ServiceMessage { announced: violations.len(), violations }
    }
}

impl PartialEq<str> for ServiceMessage {
    fn eq(&self, text: &str) -> bool {
        let said = self.to_string();
        said == text
    }
}

impl PartialEq<&str> for ServiceMessage {
    fn eq(&self, text: &&str) -> bool {
        self == *text
    }
}

impl Violations {
    /// The violations in the service's own words: what Amazon Cognito would answer.
    ///
    /// If a value is of another type than its member, or is not base64 where bytes are expected,
    /// it is what the service says of the first such value; else one entry for each member that
    /// breaks a constraint, and for all items, keys or values of a list or map together. The
    /// service's own order of entries varies; here it is that of the definition. Violations that
    /// are only counted ([`omitted`](Violations::omitted)) have no entry.
    ///
    /// ```
    /// use cognito_request::CognitoRequest;
    ///
    /// #[derive(CognitoRequest)]
    /// #[doc_ref("user-pools#ListUsersRequest")]
    /// #[cognito(partial)]
    /// struct ListUsersRequest {
    ///     #[required]
    ///     user_pool_id: String,
    ///     limit: Option<i32>,
    /// }
    ///
    /// let built = ListUsersRequest::builder().user_pool_id("eu-north-1_a1").limit(100).build();
    /// assert_eq!(
    ///     built.err().unwrap().service_message(),
    ///     "1 validation error detected: Value '100' at 'limit' failed to satisfy constraint: \
    ///      Member must have value less than or equal to 60",
    /// );
    /// ```
    #[must_use]
    pub fn service_message(&self) -> ServiceMessage {
        words::message(self)
    }
}

impl ReadError {
    /// What Amazon Cognito would say; `None` for a text that is not JSON, of which the service says
    /// nothing but the code `SerializationException`.
    #[must_use]
    pub fn service_message(&self) -> Option<ServiceMessage> {
        match self {
            ReadError::Syntax(_) => None,
            ReadError::Violations(violations) => Some(violations.service_message()),
        }
    }

    /// The code with which Amazon Cognito would say it.
    ///
    /// ```
    /// use cognito_request::{CognitoRequest, Service};
    ///
    /// #[derive(CognitoRequest)]
    /// struct GetUserRequest {
    ///     #[required]
    ///     access_token: String,
    /// }
    ///
    /// let code = |body| {
    ///     let error = GetUserRequest::from_json(body).err().unwrap();
    ///     error.service_code(Service::UserPools).to_string()
    /// };
    /// assert_eq!(code("{}"), "InvalidParameterException");
    /// assert_eq!(code(r#"{"AccessToken": 5}"#), "SerializationException");
    /// assert_eq!(code("{"), "SerializationException");
    /// ```
    #[must_use]
    pub fn service_code(&self, service: Service) -> ErrorCode {
        match self.service_message() {
            Some(message) => message.code(service),
            None => SERIALIZATION.into(),
        }
    }
}
