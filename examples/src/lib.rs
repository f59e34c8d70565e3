//! What the example programs share: sending a request, and the types that more than one of them
//! declares.

mod code_delivery;
mod key_value;
mod post;
mod send;

pub use code_delivery::{
    CodeDeliveryDetails, DeliveryMedium, GetUserAttributeVerificationCodeResponse,
};
pub use key_value::key_value;
pub use post::{Reply, post};
pub use send::{SendError, send};
