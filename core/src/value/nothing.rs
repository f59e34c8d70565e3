//! The output of actions that answer nothing.

use super::own::{Own, Structural};
use super::structure::CognitoStructure;
use crate::definition::Definition;
use crate::view::View;

/// What an action answers that answers nothing: a structure without members, for
/// `#[cognito(output = Nothing)]`. Members that are there all the same are ignored.
///
/// ```
/// use cognito_request::{Nothing, json};
///
/// assert_eq!(json::read::<Nothing>("{}").unwrap(), Nothing);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nothing;

impl Own for Nothing {
    type Form = Structural;
}

impl CognitoStructure for Nothing {
    const DEFINITION: &'static Definition = &Definition {
        name: "Nothing",
        doc_ref: None,
        properties: &[],
        deny_unknown: false,
        other: None,
    };

    type Draft = ();

    #[inline]
    fn member(&self, _index: usize) -> View<'_> {
        View::Absent
    }

    #[inline]
    fn draft() {}

    #[inline]
    fn finish(_draft: ()) -> Option<Self> {
        Some(Nothing)
    }
}
