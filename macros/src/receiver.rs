//! `Self` in the types of fields.
//!
//! A field's type is written again in the draft and in the builder, where `Self` would be those.

use proc_macro2::{Group, Spacing, TokenStream, TokenTree};
use quote::quote;

use crate::item::reader::Reader;
use crate::item::types::Type;
use crate::item::{Data, Item};
use crate::mention::Mentions;

/// Writes the item's own name for `Self` in the types of its fields and its `where` clause, if it
/// mentions it at all.
pub(crate) fn name(item: &mut Item, mentioned: &Mentions) {
    if !mentioned.contains("Self") {
        return;
    }
    let (ident, arguments) = (&item.ident, item.generics.arguments());
    let receiver = quote!(#ident #arguments);
    if let Data::Struct(fields) = &mut item.data {
        for field in &mut fields.all {
            field.ty = Type::new(written(&field.ty.tokens.0, &receiver));
        }
    }
    for predicate in &mut item.generics.predicates {
        predicate.0 = written(&predicate.0, &receiver);
    }
}

/// The tokens with the receiver for `Self`.
fn written(tokens: &[TokenTree], receiver: &TokenStream) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut reader = Reader::of(tokens.to_vec());
    while let Some(token) = reader.take() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                let path = matches!(reader.peek(), Some(TokenTree::Punct(punct))
                    if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
                out.extend(if path { quote!(<#receiver>) } else { receiver.clone() });
            }
            TokenTree::Group(group) => out.push(inside(&group, receiver)),
            other => out.push(other),
        }
    }
    out
}

fn inside(group: &Group, receiver: &TokenStream) -> TokenTree {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let written = written(&tokens, receiver).into_iter().collect();
    let mut replaced = Group::new(group.delimiter(), written);
    replaced.set_span(group.span());
    TokenTree::Group(replaced)
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use crate::item::{Data, Item};
    use crate::mention::Mentions;

    fn text(tokens: &impl quote::ToTokens) -> String {
        tokens.to_token_stream().to_string().replace(' ', "")
    }

    #[test]
    fn self_is_written_as_the_item() {
        let tokens: TokenStream = quote! {
            struct Node<T> where Self: Sized { next: Option<Box<Self>>, key: (Self::Key,) }
        };
        let mut item = Item::read(tokens.clone()).unwrap();
        super::name(&mut item, &Mentions::of(tokens));
        let Data::Struct(fields) = &item.data else { panic!("it is a struct") };
        let types: Vec<String> = fields.all.iter().map(|field| text(&field.ty)).collect();
        assert_eq!(types, ["Option<Box<Node<T>>>", "(<Node<T>>::Key,)"]);
        let predicates: Vec<String> = item.generics.predicates.iter().map(text).collect();
        assert_eq!(predicates, ["Node<T>:Sized"]);
    }
}
