//! `Self` in the types of fields.
//!
//! A field's type is written again in the draft and in the builder, where `Self` would be those.

use proc_macro2::{Group, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::DeriveInput;
use syn::parse::Parse;

use crate::mention::Mentions;

/// Writes the item's own name for `Self` in the types of its fields and its `where` clause, if it
/// mentions it at all.
pub(crate) fn name(item: &mut DeriveInput, mentioned: &Mentions) {
    if !mentioned.contains("Self") {
        return;
    }
    let (ident, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    let receiver = quote!(#ident #arguments);
    if let syn::Data::Struct(data) = &mut item.data {
        for field in &mut data.fields {
            replace(&mut field.ty, &receiver);
        }
    }
    if let Some(clause) = &mut item.generics.where_clause {
        for predicate in &mut clause.predicates {
            replace(predicate, &receiver);
        }
    }
}

fn replace<T: Parse + ToTokens>(place: &mut T, receiver: &TokenStream) {
    if let Ok(replaced) = syn::parse2(written(place.to_token_stream(), receiver)) {
        *place = replaced;
    }
}

fn written(tokens: TokenStream, receiver: &TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut out = TokenStream::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                let path = matches!(tokens.peek(), Some(TokenTree::Punct(punct))
                    if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
                out.extend(if path { quote!(<#receiver>) } else { receiver.clone() });
            }
            TokenTree::Group(group) => out.extend([inside(&group, receiver)]),
            other => out.extend([other]),
        }
    }
    out
}

fn inside(group: &Group, receiver: &TokenStream) -> TokenTree {
    let mut replaced = Group::new(group.delimiter(), written(group.stream(), receiver));
    replaced.set_span(group.span());
    TokenTree::Group(replaced)
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens as _, quote};

    #[test]
    fn self_is_written_as_the_item() {
        let mut item: syn::DeriveInput = syn::parse_quote! {
            struct Node<T> where Self: Sized { next: Option<Box<Self>>, key: (Self::Key,) }
        };
        let mentioned = crate::mention::Mentions::of(item.to_token_stream());
        super::name(&mut item, &mentioned);
        let expected = quote! {
            struct Node<T> where Node<T>: Sized { next: Option<Box<Node<T> >>, key: (<Node<T> >::Key,) }
        };
        assert_eq!(
            item.to_token_stream().to_string().replace(' ', ""),
            expected.to_string().replace(' ', "")
        );
    }
}
