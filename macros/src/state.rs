//! The names that a builder's type state bears: for each required member a type parameter and a
//! trait.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use quote::{ToTokens, format_ident};

use crate::{mention, name};

/// The names that are taken.
pub(crate) struct Names {
    /// Every name that the item itself mentions: a type parameter must not stand before one.
    parameters: BTreeSet<String>,
    traits: BTreeSet<String>,
}

/// The names for one required member.
pub(crate) struct State {
    /// The type parameter that says whether the member is set.
    pub(crate) parameter: Ident,
    /// The trait of a member that is set. Its name is read in the compiler's own lines.
    pub(crate) has: Ident,
}

impl Names {
    /// The names that the builder of this item must not take.
    pub(crate) fn of(item: &impl ToTokens) -> Names {
        Names { parameters: mention::names(item), traits: BTreeSet::new() }
    }

    /// The names for the member of this field: `Username_` and `HasUsername` for `username`.
    pub(crate) fn next(&mut self, field: &Ident) -> State {
        let pascal = name::pascal(&syn::ext::IdentExt::unraw(field).to_string());
        // A name can start with a digit once its underscore is gone.
        let start = if pascal.starts_with(char::is_alphabetic) { "" } else { "_" };
        let parameter = free(format!("{start}{pascal}_"), &mut self.parameters);
        let has = free(format!("Has{pascal}"), &mut self.traits);
        let span = field.span();
        State {
            parameter: format_ident!("{parameter}", span = span),
            has: format_ident!("{has}", span = span),
        }
    }
}

/// The name, with as many underscores behind it as no other has; it is then taken.
fn free(mut name: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use quote::{format_ident, quote};

    use super::Names;

    fn names(item: &proc_macro2::TokenStream, fields: &[&str]) -> Vec<String> {
        let mut names = Names::of(item);
        let state = |field: &&str| {
            let state = names.next(&format_ident!("{field}"));
            format!("{} {}", state.parameter, state.has)
        };
        fields.iter().map(state).collect()
    }

    #[test]
    fn members_that_differ_in_case_only_have_their_own() {
        let named = names(&quote!(), &["access_token", "accessToken", "access__token"]);
        let expected = [
            "AccessToken_ HasAccessToken",
            "AccessToken__ HasAccessToken_",
            "AccessToken___ HasAccessToken__",
        ];
        assert_eq!(named, expected);
    }

    #[test]
    fn what_the_item_mentions_is_taken() {
        let item = quote!(
            struct Request {
                tags: Option<Vec<Username_>>,
            }
        );
        assert_eq!(names(&item, &["username"]), ["Username__ HasUsername"]);
    }

    #[test]
    fn digits_and_underscores_are_no_start() {
        assert_eq!(names(&quote!(), &["_1", "__"]), ["_1_ Has1", "__ Has"]);
    }
}
