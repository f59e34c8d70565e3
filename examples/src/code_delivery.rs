//! Where the service sent a code, as the replies of several actions say it.

use cognito_request::{CognitoEnum, CognitoStructure};

/// How a code went to the user, and where to.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CodeDeliveryDetailsType")]
pub struct CodeDeliveryDetails {
    /// The address or the telephone number, most of it blotted out by the service.
    pub destination: Option<String>,
    /// By mail or by text message.
    pub delivery_medium: Option<DeliveryMedium>,
    /// The attribute that the code verifies.
    #[doc_ref("AttributeNameType")]
    pub attribute_name: Option<String>,
}

impl CodeDeliveryDetails {
    /// A sentence about it, or about its absence.
    #[must_use]
    pub fn in_words(details: Option<&CodeDeliveryDetails>) -> String {
        let Some(details) = details else {
            return "the server does not say where the code went".to_owned();
        };
        let destination = details.destination.as_deref().unwrap_or("the user");
        match &details.delivery_medium {
            Some(medium) => format!("the code went to {destination} by {}", medium.as_str()),
            None => format!("the code went to {destination}"),
        }
    }
}

/// What carries a code.
#[derive(CognitoEnum, Debug)]
#[doc_ref("user-pools#DeliveryMediumType")]
pub enum DeliveryMedium {
    /// A text message.
    Sms,
    /// A mail.
    Email,
    /// One that the service did not have when this was written.
    #[other]
    Other(String),
}
