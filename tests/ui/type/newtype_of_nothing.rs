//! rule: newtype-inner

use cognito_request::{CognitoRequest, Newtype};

struct Handle;

impl Newtype for Username {
    type Inner = Handle;

    fn from_inner(inner: Handle) -> Result<Self, &'static str> {
        Ok(Username(inner))
    }

    fn inner(&self) -> &Handle {
        &self.0
    }
}

struct Username(Handle);

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: Username,
}

fn main() {}
