//! String enumerations.

use crate::definition::EnumDefinition;
use crate::slot::{EnumSlot, Fault};

/// A string enumeration, written by `#[derive(CognitoEnum)]`.
///
/// ```
/// use cognito_request::CognitoEnum;
///
/// #[derive(CognitoEnum, Debug, PartialEq)]
/// enum DeliveryMedium {
///     Sms,
///     #[rename("EMAIL")]
///     Email,
///     #[other]
///     Other(String),
/// }
///
/// assert_eq!(DeliveryMedium::VALUES, ["SMS", "EMAIL"]);
/// assert_eq!(DeliveryMedium::Email.as_str(), "EMAIL");
/// let new: DeliveryMedium = "PIGEON".parse().unwrap();
/// assert_eq!(new, DeliveryMedium::Other("PIGEON".into()));
/// ```
pub trait CognitoEnum: Sized {
    /// The wire values, in the order of the variants.
    const VALUES: &'static [&'static str] = Self::DEFINITION.values;

    /// The enumeration as data.
    const DEFINITION: &'static EnumDefinition;

    /// The wire value.
    fn as_str(&self) -> &str;

    /// The variant of a wire value; `None` if there is none and no `#[other]` variant either.
    fn from_wire(value: &str) -> Option<Self>;
}

impl<T: CognitoEnum> EnumSlot for Option<T> {
    fn definition(&self) -> &'static EnumDefinition {
        T::DEFINITION
    }

    fn put(&mut self, value: &str) -> Result<(), Fault> {
        *self = Some(T::from_wire(value).ok_or(Fault::UnknownValue)?);
        Ok(())
    }
}

/// A text that is no value of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// The values that the enumeration has.
    pub values: &'static [&'static str],
}

impl core::fmt::Display for UnknownValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("not one of ")?;
        listed(self.values, f)
    }
}

/// Writes the values of an enumeration, with commas between them.
pub(crate) fn listed(values: &[&str], f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    let mut between = "";
    for value in values {
        f.write_str(between)?;
        f.write_str(value)?;
        between = ", ";
    }
    Ok(())
}

impl core::error::Error for UnknownValue {}
