//! Structures: what the derives write is joined here to the slots.

use crate::definition::Definition;
use crate::slot::{Draft, ObjectSlot, Step};
use crate::value::Value;
use crate::view::{Members, View};

/// A structure that is held to a definition, written by `#[derive(CognitoStructure)]` and
/// `#[derive(CognitoRequest)]`.
pub trait CognitoStructure: Value {
    /// What the structure is, as data.
    const DEFINITION: &'static Definition;

    /// The structure with every property optional.
    #[doc(hidden)]
    type Draft;

    /// The value of the property at `index` of the definition.
    #[doc(hidden)]
    fn member(&self, index: usize) -> View<'_>;

    /// A draft with nothing in it.
    #[doc(hidden)]
    fn draft() -> Self::Draft;

    /// The structure, if no required member is missing.
    #[doc(hidden)]
    fn finish(draft: Self::Draft) -> Option<Self>;
}

/// Finishes a draft: one function for a type, which is compiled where the type is first used, and
/// not with the type, nor wherever a draft is finished.
#[inline(never)]
pub(crate) fn finish<T: CognitoStructure>(draft: T::Draft) -> Option<T> {
    T::finish(draft)
}

impl<T: CognitoStructure> Members for T {
    fn member(&self, index: usize) -> View<'_> {
        CognitoStructure::member(self, index)
    }
}

impl<'de, T: CognitoStructure> ObjectSlot<'de> for Option<T>
where
    T::Draft: Draft<'de>,
{
    fn definition(&self) -> &'static Definition {
        T::DEFINITION
    }

    fn fill(&mut self, with: &mut dyn FnMut(&mut dyn Draft<'de>) -> Step) {
        let mut draft = T::draft();
        if with(&mut draft) == Step::Filled {
            // Not an assignment: its way out of a panic in the drop is code for each type.
            drop(core::mem::replace(self, finish(draft)));
        }
    }
}
