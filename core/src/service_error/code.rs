//! The codes of errors.

use alloc::string::String;
use core::fmt;

/// Writes the enumeration: a variant's name is its code.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $code:ident,)+) => {
        /// The code of an error: those of both services' models, by the names that they have
        /// there, and any other as it came.
        ///
        /// ```
        /// use cognito_request::ErrorCode;
        ///
        /// assert_eq!(ErrorCode::from("UserNotFoundException"), ErrorCode::UserNotFoundException);
        /// assert_eq!(ErrorCode::UserNotFoundException.as_str(), "UserNotFoundException");
        /// let new = ErrorCode::from("NewerThanThisException");
        /// assert_eq!(new, ErrorCode::Other("NewerThanThisException".into()));
        /// assert_eq!(new.to_string(), "NewerThanThisException");
        /// ```
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[doc = $doc])+ $code,)+
            /// A code that stands in neither model: of the protocol, or newer than this library.
            Other(String),
        }

        impl ErrorCode {
            /// The codes of both models, in alphabetical order.
            pub const VALUES: &'static [&'static str] = &[$(stringify!($code)),+];

            /// The code on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(ErrorCode::$code => stringify!($code),)+
                    ErrorCode::Other(code) => code,
                }
            }
        }

        /// All codes but `Other`.
        static KNOWN: &[ErrorCode] = &[$(ErrorCode::$code),+];
    };
}

codes! {
    /// The caller has no permission for the action.
    AccessDeniedException,
    /// The address or number is that of another user already.
    AliasExistsException,
    /// A code could not be delivered to the user.
    CodeDeliveryFailureException,
    /// The code is not the one that was sent.
    CodeMismatchException,
    /// Someone else was changing the same thing; try again.
    ConcurrentModificationException,
    /// The user of your own server has an identity already.
    DeveloperUserAlreadyRegisteredException,
    /// The device key belongs to another device of the user already.
    DeviceKeyExistsException,
    /// The user pool has a provider of that name already.
    DuplicateProviderException,
    /// The code of the authenticator app was wrong, or the app could not be set up.
    EnableSoftwareTokenMFAException,
    /// The code is too old; another must be asked for.
    ExpiredCodeException,
    /// A provider could not be reached, or failed.
    ExternalServiceException,
    /// The user pool's plan does not include this.
    FeatureUnavailableInTierException,
    /// A web application firewall turned the request away.
    ForbiddenException,
    /// The user pool has a group of that name already.
    GroupExistsException,
    /// Something went wrong within the service; try again.
    InternalErrorException,
    /// Something went wrong on the service's side; try again.
    InternalServerException,
    /// The role lets no mail be sent with the address.
    InvalidEmailRoleAccessPolicyException,
    /// The identity pool lacks a role, or its role lacks the trust.
    InvalidIdentityPoolConfigurationException,
    /// A Lambda trigger returned something that it may not.
    InvalidLambdaResponseException,
    /// The app client is not set up for this OAuth 2.0 flow.
    InvalidOAuthFlowException,
    /// A member of the request is not as it must be.
    InvalidParameterException,
    /// The password does not satisfy the policy of the user pool.
    InvalidPasswordException,
    /// The role has no permission to send text messages.
    InvalidSmsRoleAccessPolicyException,
    /// The role does not trust Cognito, or not with this external id.
    InvalidSmsRoleTrustRelationshipException,
    /// The configuration of the user pool contradicts itself.
    InvalidUserPoolConfigurationException,
    /// There are too many of something, or too many attempts were made.
    LimitExceededException,
    /// The user has no second factor that could be used.
    MFAMethodNotFoundException,
    /// The app client has a style already.
    ManagedLoginBrandingExistsException,
    /// The password, the token or the caller's right is not good.
    NotAuthorizedException,
    /// The operation is not switched on for this user pool.
    OperationNotEnabledException,
    /// The password is one of the user's last ones.
    PasswordHistoryPolicyViolationException,
    /// The user must choose a new password first.
    PasswordResetRequiredException,
    /// Something else must be done before this.
    PreconditionNotMetException,
    /// The refresh token has been exchanged for another already.
    RefreshTokenReuseException,
    /// The sign-in belongs to another identity already.
    ResourceConflictException,
    /// There is no such user pool, app client or other resource.
    ResourceNotFoundException,
    /// No OAuth 2.0 API of the user pool has that scope.
    ScopeDoesNotExistException,
    /// The account has as many of these as it may have.
    ServiceQuotaExceededException,
    /// The user has no authenticator app, or the pool offers none.
    SoftwareTokenMFANotFoundException,
    /// The app client has a document of that name already.
    TermsExistsException,
    /// The user pool uses what the other plan does not include.
    TierChangeNotAllowedException,
    /// Too many attempts failed; wait a while.
    TooManyFailedAttemptsException,
    /// Too many requests came in a short time; wait a while.
    TooManyRequestsException,
    /// The client is not permitted to do this.
    UnauthorizedException,
    /// A Lambda trigger failed in a way that was not foreseen.
    UnexpectedLambdaException,
    /// The provider cannot be used for this.
    UnsupportedIdentityProviderException,
    /// The user pool cannot do this as it is set up.
    UnsupportedOperationException,
    /// The token is not of a kind that can be revoked.
    UnsupportedTokenTypeException,
    /// The user is in no state in which this can be done.
    UnsupportedUserStateException,
    /// The user pool is busy with an import.
    UserImportInProgressException,
    /// A Lambda trigger refused the user.
    UserLambdaValidationException,
    /// The user has not been confirmed yet.
    UserNotConfirmedException,
    /// There is no such user in the pool.
    UserNotFoundException,
    /// The user pool has threat protection switched off.
    UserPoolAddOnNotEnabledException,
    /// The tags could not be put on, or taken off.
    UserPoolTaggingException,
    /// The user pool has a user of that name already.
    UsernameExistsException,
    /// No registration of a passkey has been begun, or it has lapsed.
    WebAuthnChallengeNotFoundException,
    /// The registration of the passkey was begun by another app client.
    WebAuthnClientMismatchException,
    /// The user pool has no domain for passkeys.
    WebAuthnConfigurationMissingException,
    /// The passkey is of a kind that the service does not take.
    WebAuthnCredentialNotSupportedException,
    /// The user pool does not offer passkeys.
    WebAuthnNotEnabledException,
    /// The page that made the passkey is not of the pool's domain.
    WebAuthnOriginNotAllowedException,
    /// The passkey is bound to another domain.
    WebAuthnRelyingPartyMismatchException,
}

/// A variant for a code that a model has, so that none of these is ever an `Other`.
impl From<&str> for ErrorCode {
    #[inline]
    fn from(code: &str) -> ErrorCode {
        for known in KNOWN {
            if known.as_str() == code {
                return known.clone();
            }
        }
        ErrorCode::Other(code.into())
    }
}

/// As derived: a code of a model is its variant's name.
impl fmt::Debug for ErrorCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorCode::Other(code) => f.debug_tuple("Other").field(code).finish(),
            known => f.write_str(known.as_str()),
        }
    }
}

impl fmt::Display for ErrorCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
