//! The names on the wire: in the parameters of a flow, in the parameters of a challenge, which the
//! service sends, and in the answer to it.
//!
//! [`AuthParameters`](super::AuthParameters) and [`ChallengeResponses`](super::ChallengeResponses)
//! write them. They are here for who reads a challenge's parameters, and for servers.
//!
//! ```
//! use std::collections::BTreeMap;
//! use cognito_request::auth::name;
//!
//! let parameters = BTreeMap::from([("SALT", "a1"), ("USER_ID_FOR_SRP", "ann")]);
//! assert_eq!(parameters.get(name::USER_ID_FOR_SRP), Some(&"ann"));
//! ```

/// Writes the constants: each has its own name as value, unless another one is given.
macro_rules! names {
    ($($doc:literal $name:ident $(= $value:literal)?;)+) => {
        $(#[doc = $doc] pub const $name: &str = names!(@value $name $($value)?);)+
    };
    (@value $name:ident) => { stringify!($name) };
    (@value $name:ident $value:literal) => { $value };
}

names! {
    "Who signs in, or answers." USERNAME;
    "The proof that the app client knows its secret." SECRET_HASH;
    "A device that the pool remembers." DEVICE_KEY;
    "The password." PASSWORD;
    "The client's public value of SRP, in hexadecimal digits." SRP_A;
    "A refresh token." REFRESH_TOKEN;
    "What a custom flow begins with." CHALLENGE_NAME;
    "How the user wants to sign in." PREFERRED_CHALLENGE;
    "The levels of assurance to reach, the best one first, with spaces between them." TARGET_ACR_VALUES;
    "The token of an earlier sign-in, which counts for a higher level of assurance." ACCESS_TOKEN;
    "How many seconds ago the earlier sign-in may have been." MAX_AGE;
    "The password instead of the temporary one." NEW_PASSWORD;
    "What stands before the name of a user attribute." USER_ATTRIBUTES = "userAttributes.";
    "What the user chose, or the answer to a custom challenge." ANSWER;
    "What a passkey answered, as JSON." CREDENTIAL;
    "The code of a text message, as a second factor." SMS_MFA_CODE;
    "The code of a text message, as the first factor." SMS_OTP_CODE;
    "The code of a mail." EMAIL_OTP_CODE;
    "The code of an authenticator app." SOFTWARE_TOKEN_MFA_CODE;
    "The proof of the password or of the device, in base64." PASSWORD_CLAIM_SIGNATURE;
    "The challenge's secret block, as it came." PASSWORD_CLAIM_SECRET_BLOCK;
    "When the proof was made." TIMESTAMP;
    "Of a challenge: the name that the user has in the pool." USER_ID_FOR_SRP;
    "Of a challenge: the salt of the password, in hexadecimal digits." SALT;
    "Of a challenge: the service's public value of SRP, in hexadecimal digits." SRP_B;
    "Of a challenge: what the proof has in it, in base64." SECRET_BLOCK;
    "Of a challenge: the second factors that can be chosen, as a JSON array." MFAS_CAN_CHOOSE;
    "Of a challenge: the second factors that can be set up, as a JSON array." MFAS_CAN_SETUP;
    "Of a challenge: what a passkey is to be asked, as JSON." CREDENTIAL_REQUEST_OPTIONS;
    "Of a challenge: the attributes that the user must have, as a JSON array." REQUIRED_ATTRIBUTES = "requiredAttributes";
}
