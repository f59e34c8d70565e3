//! Types of the user's own that stand around another one.

use alloc::boxed::Box;

use crate::slot::{AroundSlot, Fault, Fill, Slot, Step};

/// A type of your own that holds a property as `Inner` does: the one trait to implement for it.
///
/// ```
/// use cognito_request::{CognitoRequest, Newtype};
///
/// #[derive(Debug, PartialEq)]
/// struct UserPoolId(String);
///
/// impl Newtype for UserPoolId {
///     type Inner = String;
///
///     fn from_inner(inner: String) -> Result<Self, &'static str> {
///         if inner.contains('_') { Ok(UserPoolId(inner)) } else { Err("a user pool's id") }
///     }
///
///     fn inner(&self) -> &String {
///         &self.0
///     }
/// }
///
/// #[derive(CognitoRequest)]
/// struct DescribeUserPoolRequest {
///     #[required]
///     user_pool_id: UserPoolId,
/// }
///
/// let read = DescribeUserPoolRequest::from_json(r#"{"UserPoolId":"eu-north-1_a"}"#).unwrap();
/// assert_eq!(read.user_pool_id, UserPoolId("eu-north-1_a".into()));
/// let refused = DescribeUserPoolRequest::from_json(r#"{"UserPoolId":"a"}"#).unwrap_err();
/// assert!(refused.to_string().contains("a user pool's id"));
/// ```
// Word for word what `Value` says, so that the compiler says it once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a property",
    label = "not a type that a request can hold",
    note = "derive `CognitoStructure` or `CognitoEnum` for it, or implement `cognito_request::Newtype`",
    note = "an optional member is an `Option` and does not bear `#[required]`; a list or a map holds no `Option`s, and a map's keys are text"
)]
pub trait Newtype: Sized {
    /// What it stands around: any type that can hold a property.
    type Inner;

    /// The value around `inner`.
    ///
    /// # Errors
    ///
    /// What is expected instead, as in "expected a user pool's id". It must not repeat the value.
    fn from_inner(inner: Self::Inner) -> Result<Self, &'static str>;

    /// What it stands around.
    fn inner(&self) -> &Self::Inner;
}

impl<'de, T: Newtype> AroundSlot<'de> for Option<T>
where
    T::Inner: Fill<'de>,
{
    fn fill(&mut self, with: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault> {
        let mut inner = None;
        if with(<T::Inner>::slot(&mut inner)) == Step::Filled
            && let Some(inner) = inner
        {
            *self = Some(T::from_inner(inner).map_err(Fault::Refused)?);
        }
        Ok(())
    }
}

/// A box holds what is in it, so that a structure can hold itself.
impl<T> Newtype for Box<T> {
    type Inner = T;

    fn from_inner(inner: T) -> Result<Self, &'static str> {
        Ok(Box::new(inner))
    }

    fn inner(&self) -> &T {
        self
    }
}
