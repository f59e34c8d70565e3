//! Types of the user's own: structures and enumerations with a derive, and newtypes; and the
//! integers, which are many and alike.
//!
//! What makes each of them a property's type is written here, once, and not by the derives for
//! each type: a type says which form it has, and the form does the rest.

use super::enumeration::CognitoEnum;
use super::newtype::Newtype;
use super::structure::CognitoStructure;
use super::{Value, kinds};
use crate::definition::{Definition, Kind};
use crate::into_property::IntoProperty;
use crate::slot::{AroundSlot, Draft, Fill, Slot};
use crate::view::{Structure, View};

/// A type of the user's own. The derives implement it; a [`Newtype`] has it, and an integer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a property",
    label = "not a type that a request can hold",
    note = "derive `CognitoStructure` or `CognitoEnum` for it, or implement `cognito_request::Newtype`",
    note = "an optional member is an `Option` and does not bear `#[required]`; a list or a map holds no `Option`s, and a map's keys are text"
)]
pub trait Own: Sized {
    /// Its form.
    type Form;
}

/// The form of a structure.
pub struct Structural;

/// The form of an enumeration.
pub struct Enumerated;

/// The form of a newtype.
pub struct Wrapped;

/// How a form holds a `T`.
pub trait Form<T> {
    /// What it holds, as a type.
    type Kind;

    /// What it holds, as data.
    const KIND: &'static Kind;

    /// The value, borrowed.
    fn view(value: &T) -> View<'_>;
}

/// How a form is read into a `T`.
pub trait FillForm<'de, T> {
    /// The place as a slot.
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<T: Own> Value for T
where
    T::Form: Form<T>,
{
    type Kind = <T::Form as Form<T>>::Kind;
    const KIND: &'static Kind = <T::Form as Form<T>>::KIND;

    #[inline]
    fn view(&self) -> View<'_> {
        T::Form::view(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Own> Fill<'de> for T
where
    T::Form: Form<T> + FillForm<'de, T>,
{
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        T::Form::slot(place)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Own> IntoProperty<T> for T {
    #[inline]
    fn into_property(self) -> T {
        self
    }
}

/// The definition of a structure, as a function: so that a structure can hold itself.
fn definition<T: CognitoStructure>() -> &'static Definition {
    T::DEFINITION
}

impl<T: CognitoStructure> Form<T> for Structural {
    type Kind = kinds::StructureOf<T>;
    const KIND: &'static Kind = &Kind::Structure(definition::<T>);

    #[inline]
    fn view(value: &T) -> View<'_> {
        View::Structure(Structure::of(value))
    }
}

impl<'de, T: CognitoStructure> FillForm<'de, T> for Structural
where
    T::Draft: Draft<'de>,
{
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de> {
        Slot::Object(place)
    }
}

impl<T: CognitoEnum> Form<T> for Enumerated {
    type Kind = kinds::EnumerationOf<T>;
    const KIND: &'static Kind = &Kind::Enum(T::DEFINITION);

    #[inline]
    fn view(value: &T) -> View<'_> {
        View::Enum(T::DEFINITION, value.as_str())
    }
}

impl<'de, T: CognitoEnum> FillForm<'de, T> for Enumerated {
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de> {
        Slot::Enum(place)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype> Own for T {
    type Form = Wrapped;
}

impl<T: Newtype> Form<T> for Wrapped
where
    T::Inner: Value,
{
    type Kind = <T::Inner as Value>::Kind;
    const KIND: &'static Kind = <T::Inner as Value>::KIND;

    #[inline]
    fn view(value: &T) -> View<'_> {
        value.inner().view()
    }
}

impl<'de, T: Newtype> FillForm<'de, T> for Wrapped
where
    T::Inner: Fill<'de>,
    Option<T>: AroundSlot<'de>,
{
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de> {
        Slot::Around(place)
    }
}
