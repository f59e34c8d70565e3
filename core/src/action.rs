//! Actions: the API operations that requests belong to.

use crate::slot::Fill;
use crate::value::structure::CognitoStructure;

/// One of the two services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Service {
    /// Amazon Cognito user pools.
    UserPools,
    /// Amazon Cognito identity pools.
    IdentityPools,
}

impl Service {
    /// The name in `#[cognito(service = "…")]` and in `#[doc_ref("…#…")]`: `user-pools` or
    /// `identity-pools`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Service::UserPools => "user-pools",
            Service::IdentityPools => "identity-pools",
        }
    }

    /// What stands before the dot in the header `X-Amz-Target`.
    ///
    /// ```
    /// assert_eq!(
    ///     cognito_request::Service::UserPools.target_prefix(),
    ///     "AWSCognitoIdentityProviderService",
    /// );
    /// ```
    #[must_use]
    pub const fn target_prefix(self) -> &'static str {
        match self {
            Service::UserPools => "AWSCognitoIdentityProviderService",
            Service::IdentityPools => "AWSCognitoIdentityService",
        }
    }
}

impl core::fmt::Display for Service {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One API operation, as data.
///
/// ```
/// use cognito_request::{CognitoRequest, Service};
///
/// #[derive(CognitoRequest)]
/// #[cognito(unsigned)]
/// struct SignUpRequest {}
///
/// let action = SignUpRequest::ACTION;
/// assert_eq!(action.name, "SignUp");
/// assert_eq!(action.target, "AWSCognitoIdentityProviderService.SignUp");
/// assert_eq!(action.service, Service::UserPools);
/// assert!(action.unsigned);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The operation: `SignUp`.
    pub name: &'static str,
    /// The value of the header `X-Amz-Target`.
    pub target: &'static str,
    /// The service that it belongs to.
    pub service: Service,
    /// Whether it is sent without a signature.
    pub unsigned: bool,
    /// The name of the type of its input: that of the definition, or else of the struct.
    pub input: &'static str,
    /// The name of the type that it answers, as its definition says: `SignUpResponse`. `None` for
    /// one that answers nothing, and where no definition says.
    pub output: Option<&'static str>,
    /// The names of its errors, as its definition says.
    pub errors: &'static [&'static str],
    /// How it pages, if it does.
    pub paging: Option<&'static Paging>,
    /// Its documentation: the link in the struct's `#[doc_ref("https://…")]`, or the definition's.
    pub documentation: Option<&'static str>,
}

/// How an action pages: the wire names of the properties that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The property of the input that says where to go on.
    pub input_token: &'static str,
    /// The property of the output that the next input's token is.
    pub output_token: &'static str,
    /// The property of the input that says how many there may be on a page, if there is one.
    pub limit: Option<&'static str>,
    /// The property of the output that lists what was asked for.
    pub result: &'static str,
}

/// The input of an action, written by `#[derive(CognitoRequest)]`.
pub trait CognitoRequest: CognitoStructure {
    /// The action.
    const ACTION: &'static Action;

    /// What the service answers. Without `#[cognito(output = …)]` it is
    /// [`JsonText`](crate::JsonText); for an action that answers nothing there is
    /// [`Nothing`](crate::Nothing).
    type Output: for<'de> Fill<'de>;
}
