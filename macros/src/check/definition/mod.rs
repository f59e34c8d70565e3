//! Rules about what an item or a field is held to.

mod action;
mod constraints;
mod enumeration;
mod kinds;
pub(crate) mod limits;
mod names;
mod presence;
mod undefined;

pub(super) use self::enumeration::{every_value, only_values};

use crate::errors::Errors;
use crate::input::StructureInput;

/// Holds a struct to the rules of its definition, and fields to those of theirs.
pub(super) fn structure(input: &StructureInput<'_>, errors: &mut Errors) {
    names::is_a_property(input, errors);
    names::is_one_property(input, errors);
    names::extra_is_none(input, errors);
    names::other_is_permitted(input, errors);
    names::type_is_named_right(input, errors);
    undefined::is_left_out(input, errors);
    presence::every_required_property(input, errors);
    presence::every_optional_property(input, errors);
    presence::required_is_marked(input, errors);
    presence::optional_is_not_marked(input, errors);
    kinds::is_of_the_kind(input, errors);
    kinds::is_wide_enough(input, errors);
    constraints::apply(input, errors);
    action::of_the_definition(input, errors);
    action::service_of_the_definition(input, errors);
    action::unsigned_by_the_definition(input, errors);
}
