//! Signing in (feature `auth`): the secret hash, the parameters of each flow, the answer to each
//! challenge, and user attributes.
//!
//! Requests have these as maps of text. [`AuthParameters`] and [`ChallengeResponses`] know which
//! names each flow and each challenge demands, and are made for an [`AppClient`], so that a client
//! with a secret never goes without its hash. They are what the setters of such maps take.
//!
//! ```
//! use std::collections::BTreeMap;
//! use cognito_request::CognitoRequest;
//! use cognito_request::auth::{AppClient, AuthParameters};
//!
//! #[derive(CognitoRequest)]
//! #[doc_ref("user-pools#InitiateAuthRequest")]
//! #[cognito(partial)]
//! struct InitiateAuthRequest {
//!     #[required]
//!     auth_flow: String, // or an enumeration that is held to `user-pools#AuthFlowType`
//!     #[required]
//!     client_id: String,
//!     auth_parameters: Option<BTreeMap<String, String>>,
//! }
//!
//! let client = AppClient::new("1example23456789", Some("9example87654321shhhhhhh"));
//! let parameters = AuthParameters::user_password(&client, "ann", "Correct-Horse-7");
//! let request = InitiateAuthRequest::builder()
//!     .auth_flow(parameters.flow())
//!     .client_id(client.id())
//!     .auth_parameters(parameters)
//!     .build()
//!     .unwrap();
//! assert_eq!(request.auth_flow, "USER_PASSWORD_AUTH");
//! let names: Vec<String> = request.auth_parameters.unwrap().into_keys().collect();
//! assert_eq!(names, ["PASSWORD", "SECRET_HASH", "USERNAME"]);
//! ```
//!
//! # Whose name
//!
//! The hash is made of a user's name, and the service compares it with the name that it has itself
//! by then. Give that one:
//!
//! | what is sent | the name |
//! |---|---|
//! | a sign-in, and the actions that have a member `SecretHash` | as it is sent in `USERNAME` or `Username` |
//! | the answer to a challenge | [`USER_ID_FOR_SRP`](name::USER_ID_FOR_SRP) of the challenge's parameters if it is there, else the one of the sign-in |
//! | a refresh token | the user's own name in the pool: the claim `username` of the access token. It is no address, number or alias that the user signed in by; where these are the names of users, it is the `sub` |
//!
//! With another one the service answers `NotAuthorizedException`.

mod app_client;
mod challenge_name;
mod challenge_responses;
mod entries;
mod flow;
mod hidden;
pub mod name;
mod parameters;
mod password_claim;
mod secret_hash;
mod user_attributes;
mod wire_name;

pub use self::app_client::AppClient;
pub use self::challenge_name::ChallengeName;
pub use self::challenge_responses::ChallengeResponses;
pub use self::flow::AuthFlow;
pub use self::parameters::AuthParameters;
pub use self::password_claim::PasswordClaim;
pub use self::secret_hash::secret_hash;
pub use self::user_attributes::{UserAttributes, UserAttributesError};
