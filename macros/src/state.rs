//! The names that a builder's type state bears: for each required member a type parameter and a
//! trait.

use proc_macro2::{Ident, Span};

use crate::mention::Mentions;
use crate::name;

/// The names that are taken.
pub(crate) struct Names<'m> {
    /// What the item itself mentions: nothing of the builder's must stand before one.
    mentioned: &'m Mentions,
    given: Vec<String>,
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
        Names { mentioned, given: Vec::new() }
    }

    /// The names for the member of this field: `Username_` and `HasUsername` for `username`.
    pub(crate) fn next(&mut self, field: &Ident) -> State {
        let pascal = name::pascal(&syn::ext::IdentExt::unraw(field).to_string());
        // A name can start with a digit once its underscore is gone.
        let starts = pascal.chars().next().is_some_and(unicode_ident::is_xid_start);
        let start = if starts { "" } else { "_" };
        State {
            parameter: self.free(format!("{start}{pascal}_"), field.span()),
            has: self.free(format!("Has{pascal}"), field.span()),
        }
    }

    /// The name, with as many underscores behind it as no other has; it is then given away.
    fn free(&mut self, mut name: String, span: Span) -> Ident {
        while self.given.contains(&name) || self.mentioned.contains(&name) {
            name.push('_');
        }
        let ident = Ident::new(&name, span);
        self.given.push(name);
        ident
    }
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
                also: Option<HasUsername>,
            }
        );
        assert_eq!(names(&item, &["username"]), ["Username__ HasUsername_"]);
    }

    #[test]
    fn a_parameter_and_a_trait_differ() {
        let named = names(&quote!(), &["x", "has_x", "has_x_"]);
        assert_eq!(named, ["X_ HasX", "HasX_ HasHasX", "HasX__ HasHasX_"]);
    }

    #[test]
    fn digits_and_underscores_are_no_start() {
        assert_eq!(names(&quote!(), &["_1", "__"]), ["_1_ Has1", "__ Has"]);
        // A mark, which a name may go on with.
        assert_eq!(names(&quote!(), &["_\u{903}"]), ["_\u{903}_ Has\u{903}"]);
    }
}
