//! A request without `std`.
//!
//! The panic handler is the proof: were `std` linked by any crate below, the language item would be
//! defined twice, and the build would fail.

#![no_std]

extern crate alloc;

use alloc::string::String;

use cognito_request::CognitoRequest;

#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// A request.
#[derive(CognitoRequest)]
pub struct GetUserRequest {
    #[required]
    #[sensitive]
    #[pattern("[A-Za-z0-9-_=.]+")]
    access_token: String,
    document: Option<cognito_request::JsonText>,
}

/// The length of a request as JSON, or 0 for one that is not valid.
#[unsafe(no_mangle)]
pub extern "C" fn length_of_request() -> usize {
    let built = GetUserRequest::builder().access_token("token").build();
    built.map_or(0, |request| request.to_json().len())
}

/// The length of a secret hash.
#[unsafe(no_mangle)]
pub extern "C" fn length_of_secret_hash() -> usize {
    cognito_request::auth::secret_hash("ann", "client", "secret").len()
}
