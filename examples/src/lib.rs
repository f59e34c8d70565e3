//! What the example programs share: the request that they send, the server that they send it to
//! when they are told none, and the types that more than one of them declares.

mod arguments;
mod code_delivery;
mod key_value;
mod own_endpoint;
mod send;
mod server;
mod verification_code;

pub use arguments::Arguments;
pub use code_delivery::{CodeDeliveryDetails, DeliveryMedium};
pub use key_value::key_value;
pub use own_endpoint::{KNOWN_TOKEN, OwnEndpoint};
pub use send::{SendError, send};
pub use server::Server;
pub use verification_code::{
    GetUserAttributeVerificationCodeRequest, GetUserAttributeVerificationCodeResponse,
};
