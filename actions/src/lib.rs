//! Every action of Amazon Cognito user pools and identity pools.
//!
//! A file for each action, with its request and its reply; the types that these share are in
//! `types`, the errors in `errors`. All of it is written with the derives of
//! [`cognito_request`], and held to the definitions that are compiled into them.
//!
//! ```
//! use cognito_actions::user_pools::SignUpRequest;
//!
//! let request = SignUpRequest::builder()
//!     .client_id("1example23456789")
//!     .username("ann")
//!     .password("correct horse")
//!     .build();
//! // The patterns of the service are checked: no white space in a password.
//! assert!(request.unwrap_err().to_string().contains("/Password"));
//! ```
//!
//! The types have serde's traits too with the feature `serde`.
//!
//! Where it is not known beforehand which action a request is of, as in a gateway or an emulator,
//! [`UserPoolsRequest`](user_pools::UserPoolsRequest) and
//! [`IdentityPoolsRequest`](identity_pools::IdentityPoolsRequest) find it out by the target.

#[cfg_attr(
    not(any(feature = "user-pools", feature = "identity-pools")),
    expect(dead_code, unused_imports, unused_macros, reason = "there is no action to find")
)]
mod dispatch;
#[cfg(feature = "http")]
#[cfg_attr(
    not(any(feature = "user-pools", feature = "identity-pools")),
    expect(unused_imports, unused_macros, reason = "there is no request to send")
)]
mod http;
#[cfg(feature = "identity-pools")]
pub mod identity_pools;
#[cfg(feature = "user-pools")]
pub mod user_pools;

pub use dispatch::DecodeError;
