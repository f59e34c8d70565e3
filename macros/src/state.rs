//! The names that a builder's type state bears: for each required member a type parameter and a
//! trait.

use proc_macro2::Ident;
use quote::format_ident;

use crate::mention::Mentions;
use crate::name;

/// The names that are taken.
pub(crate) struct Names<'m> {
    /// What the item itself mentions: a type parameter must not stand before one.
    mentioned: &'m Mentions,
    parameters: Vec<String>,
    traits: Vec<String>,
}

/// The names for one required member.
pub(crate) struct State {
    /// The type parameter that says whether the member is set.
    pub(crate) parameter: Ident,
    /// The trait of a member that is set. Its name is read in the compiler's own lines.
    pub(crate) has: Ident,
}

impl<'m> Names<'m> {
    /// The names that the builder of an item must not take which mentions these.
    pub(crate) fn of(mentioned: &'m Mentions) -> Names<'m> {
        Names { mentioned, parameters: Vec::new(), traits: Vec::new() }
    }

    /// The names for the member of this field: `Username_` and `HasUsername` for `username`.
    pub(crate) fn next(&mut self, field: &Ident) -> State {
        let pascal = name::pascal(&syn::ext::IdentExt::unraw(field).to_string());
        // A name can start with a digit once its underscore is gone.
        let start = if pascal.chars().next().is_some_and(char::is_alphabetic) { "" } else { "_" };
        let mentioned = |name: &str| self.mentioned.contains(name);
        let parameter = free(format!("{start}{pascal}_"), &mut self.parameters, mentioned);
        let has = free(format!("Has{pascal}"), &mut self.traits, |_| false);
        let span = field.span();
        State {
            parameter: format_ident!("{parameter}", span = span),
            has: format_ident!("{has}", span = span),
        }
    }
}

/// The name, with as many underscores behind it as no other has; it is then taken.
fn free(mut name: String, taken: &mut Vec<String>, mentioned: impl Fn(&str) -> bool) -> String {
    while taken.contains(&name) || mentioned(&name) {
        name.push('_');
    }
    taken.push(name.clone());
    name
}

#[cfg(test)]
mod tests {
    use quote::{format_ident, quote};

    use super::Names;
    use crate::mention::Mentions;

    fn names(item: &proc_macro2::TokenStream, fields: &[&str]) -> Vec<String> {
        let mentioned = Mentions::of(item.clone());
        let mut names = Names::of(&mentioned);
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
