//! Every path in an expansion starts where no name of the user's can stand before it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::visit::{self, Visit};
use syn::{Attribute, Path, Visibility};

use crate::mention::Mentions;

/// Names that generated code gives itself: arguments and what stands in the constant.
const OWN: [&str; 22] = [
    "Self",
    "__Draft",
    "__p",
    "credentials",
    "deserializer",
    "draft",
    "endpoint",
    "f",
    "index",
    "json",
    "out",
    "output",
    "place",
    "self",
    "send",
    "serializer",
    "time",
    "value",
    "__E",
    "__F",
    "__K",
    "__S",
];

/// The paths that start elsewhere.
struct Paths {
    /// What the item itself mentions, and what is called after it.
    known: BTreeSet<String>,
    strange: Vec<String>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast Path) {
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        let first = first.unwrap_or_default();
        let of_a_crate = path.leading_colon.is_some() && first == "core";
        // A member on its way out of the draft.
        let numbered = first.strip_prefix("__").is_some_and(|rest| rest.parse::<usize>().is_ok());
        // A trait in the block that asks by it: no name that the item mentions.
        let asks = first.starts_with("HeldTo") || first.starts_with("Has");
        if !of_a_crate
            && !asks
            && !numbered
            && !OWN.contains(&first.as_str())
            && !self.known.contains(&first)
        {
            self.strange.push(path.to_token_stream().to_string());
        }
        visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

fn strange(item: TokenStream) -> Vec<String> {
    let mut known: BTreeSet<String> = Mentions::of(item.clone()).0.into_iter().collect();
    let expansion = super::expansion(item);
    for item in &expansion.items {
        if let syn::Item::Struct(builder) = item {
            known.insert(builder.ident.to_string());
            known.extend(Mentions::of(builder.generics.to_token_stream()).0);
        }
    }
    // `Deserializer`'s parameter is named in the traits' own way.
    known.insert("__D".to_owned());
    let mut paths = Paths { known, strange: Vec::new() };
    paths.visit_file(&expansion);
    paths.strange
}

/// An item with the crate's path said, so that the usual one must not be there.
fn with_a_path(item: &TokenStream) -> TokenStream {
    quote!(#[cognito(crate = other::path)] #item)
}

#[test]
fn generated_code_names_core_the_crate_and_what_the_item_names() {
    for item in super::valid() {
        assert_eq!(strange(with_a_path(&item)), [""; 0]);
    }
}

#[test]
fn the_crate_is_named_by_the_path_that_is_said() {
    for item in super::valid() {
        let expansion = super::expansion(with_a_path(&item)).into_token_stream();
        assert!(!Mentions::of(expansion).contains("cognito_request"));
    }
}
