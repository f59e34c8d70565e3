//! The rules. Each is one function with one name, and each has a compile-fail case that names it.

mod constraints;
pub(crate) mod definition;
mod enumeration;
mod item;
mod names;
mod presence;
mod request;

use crate::errors::Errors;
use crate::input::{EnumInput, StructureInput};
use crate::item::Item;

/// Whether stubs can be written for the item, whatever rule it breaks.
pub(crate) fn can_have_stubs(item: &Item) -> bool {
    !item::declares_a_reserved_name(item)
}

/// Holds a struct to every rule.
pub(crate) fn structure(input: &StructureInput<'_>, errors: &mut Errors) {
    item::not_packed(input, errors);
    item::no_reserved_name(input, errors);
    request::keys_of_requests(input, errors);
    request::known_service(input, errors);
    request::output_borrows_nothing(input, errors);
    request::definition_of_a_service(input, errors);
    request::one_service(input, errors);
    request::action_has_a_name(input, errors);
    presence::required_is_no_option(input, errors);
    presence::optional_is_an_option(input, errors);
    presence::optional_in_a_collection(input, errors);
    presence::possible_type(input, errors);
    presence::keys_are_text(input, errors);
    presence::partial_of_a_definition(input, errors);
    presence::extra_to_a_definition(input, errors);
    presence::other_stands_alone(input, errors);
    presence::other_is_a_map(input, errors);
    presence::other_once(input, errors);
    presence::other_against_deny_unknown(input, errors);
    names::name_not_empty(input, errors);
    names::name_once(input, errors);
    names::builder_method(input, errors);
    names::setter_once(input, errors);
    constraints::apply(input, errors);
    definition::structure(input, errors);
}

/// Holds an enumeration to every rule.
pub(crate) fn enumeration(input: &EnumInput<'_>, errors: &mut Errors) {
    enumeration::request_keys(input, errors);
    enumeration::no_generics(input, errors);
    enumeration::some_variant(input, errors);
    enumeration::plain_variants(input, errors);
    enumeration::other_holds_a_string(input, errors);
    enumeration::other_has_no_name(input, errors);
    enumeration::other_once(input, errors);
    enumeration::value_once(input, errors);
    definition::only_values(input, errors);
    definition::every_value(input, errors);
}
