use cognito_request::{CognitoStructure, Timestamp};

use super::{SessionLocationType, SessionTypeType};

/// A session of a user: where, since when, on what.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionDescriptionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SessionDescriptionType")]
pub struct SessionDescriptionType {
    /// The session, by its id.
    #[doc_ref("SessionIdType")]
    pub session_id: Option<String>,
    /// Whether the session is one of tokens or of single sign-on.
    pub session_type: Option<SessionTypeType>,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// When the session began.
    #[doc_ref("DateType")]
    pub create_date: Option<Timestamp>,
    /// When the session was last used.
    #[doc_ref("DateType")]
    pub last_active_date: Option<Timestamp>,
    /// The device and the browser of the session.
    #[doc_ref("SessionDeviceType")]
    pub device_type: Option<String>,
    /// The address that the session was last used from.
    #[doc_ref("SessionIpAddressType")]
    pub last_ip_address: Option<String>,
    /// Where the session was last used.
    pub last_location: Option<SessionLocationType>,
    /// The single sign-on session that the session came of.
    #[doc_ref("SessionIdType")]
    pub origin_session_id: Option<String>,
    /// Whether it is the session of the token that asks.
    #[doc_ref("WrappedBooleanType")]
    pub is_current_session: Option<bool>,
}
