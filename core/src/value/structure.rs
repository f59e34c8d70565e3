//! Structures: what the derives write is joined here to the slots.

use crate::definition::Definition;
use crate::value::Value;
use crate::slot::{Draft, ObjectSlot, Step};
use crate::view::Members;

/// A structure that is held to a definition, written by `#[derive(CognitoStructure)]` and
/// `#[derive(CognitoRequest)]`.
pub trait CognitoStructure: Members + Value {
    /// What the structure is, as data.
    const DEFINITION: &'static Definition;
}

/// A structure that can be put together member by member. The derives implement it.
pub trait Drafted: CognitoStructure {
    /// The structure with every property optional.
    type Draft;

    /// A draft with nothing in it.
    fn draft() -> Self::Draft;

    /// The structure, if no required member is missing.
    fn finish(draft: Self::Draft) -> Option<Self>;
}

impl<'de, T: Drafted> ObjectSlot<'de> for Option<T>
where
    T::Draft: Draft<'de>,
{
    fn definition(&self) -> &'static Definition {
        T::DEFINITION
    }

    fn fill(&mut self, with: &mut dyn FnMut(&mut dyn Draft<'de>) -> Step) {
        let mut draft = T::draft();
        if with(&mut draft) == Step::Filled {
            *self = T::finish(draft);
        }
    }
}
