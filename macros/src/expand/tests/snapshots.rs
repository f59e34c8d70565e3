//! Expansions as they are read: `macros/snapshots/*.rs`, pretty-printed, the bytes of a pattern's
//! tables as their number and the list of allowed lints as `lints`.
//!
//! `BLESS=1 cargo test --workspace` writes them anew, with every feature on.

use std::fs;
use std::path::Path;

use proc_macro2::{Literal, TokenStream, TokenTree};
use syn::{ImplItem, Item, Stmt};

/// An expansion, formatted.
fn formatted(item: TokenStream) -> String {
    let mut expansion = super::expansion(item);
    for item in &mut expansion.items {
        if let Item::Struct(syn::ItemStruct { attrs, .. })
        | Item::Const(syn::ItemConst { attrs, .. }) = item
            && let Some(attribute) =
                attrs.iter_mut().find(|attribute| attribute.path().is_ident("allow"))
        {
            *attribute = syn::parse_quote!(#[allow(lints)]);
        }
    }
    let short = shortened(quote::ToTokens::into_token_stream(expansion));
    prettyplease::unparse(&syn::parse2(short).unwrap())
}

fn shortened(tokens: TokenStream) -> TokenStream {
    let token = |token| match token {
        TokenTree::Group(group) => {
            let inside = shortened(group.stream());
            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inside))
        }
        TokenTree::Literal(literal) => match syn::Lit::new(literal.clone()) {
            syn::Lit::ByteStr(bytes) => {
                let length = format!("{} bytes", bytes.value().len());
                TokenTree::Literal(Literal::byte_string(length.as_bytes()))
            }
            _ => TokenTree::Literal(literal),
        },
        other => other,
    };
    tokens.into_iter().map(token).collect()
}

/// A snapshot as it is with the features that are on: where `serde` is off, without the impls of
/// its traits, and where `http` or `sigv4` is, without its method.
fn with_features(snapshot: &str) -> String {
    let mut file = syn::parse_file(snapshot).unwrap();
    for item in &mut file.items {
        if let Item::Const(constant) = item
            && let syn::Expr::Block(block) = &mut *constant.expr
        {
            block.block.stmts.retain(|statement| {
                (cfg!(feature = "serde") || !is_of_serde(statement))
                    && (cfg!(feature = "http") || !has_method(statement, "into_http"))
                    && (cfg!(feature = "sigv4") || !is_of_sigv4(statement))
            });
        }
    }
    prettyplease::unparse(&file)
}

fn is_of_serde(statement: &Stmt) -> bool {
    is_impl_of(statement, "Serialize") || is_impl_of(statement, "Deserialize")
}

fn is_of_sigv4(statement: &Stmt) -> bool {
    is_impl_of(statement, "Signable") || has_method(statement, "into_signed_http")
}

fn is_impl_of(statement: &Stmt, of: &str) -> bool {
    let Stmt::Item(Item::Impl(item)) = statement else { return false };
    let name = item.trait_.as_ref().and_then(|of| of.0.segments.last());
    name.is_some_and(|name| name.ident == of)
}

fn has_method(statement: &Stmt, name: &str) -> bool {
    let Stmt::Item(Item::Impl(item)) = statement else { return false };
    matches!(item.items.first(), Some(ImplItem::Fn(method)) if method.sig.ident == name)
}

fn check(name: &str, item: TokenStream) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(name);
    let expansion = formatted(item);
    let all = cfg!(all(feature = "http", feature = "serde", feature = "sigv4"));
    if all && std::env::var_os("BLESS").is_some() {
        fs::write(&path, &expansion).unwrap();
    }
    let snapshot = fs::read_to_string(&path).unwrap();
    let expected = if all { snapshot } else { with_features(&snapshot) };
    assert!(expansion == expected, "{name} has changed; BLESS=1 writes it anew:\n{expansion}");
}

#[test]
fn the_seed() {
    check("seed.rs", super::seed());
}

#[test]
fn a_request_of_an_action_that_pages() {
    check("paging.rs", super::paging());
}

#[test]
fn an_enumeration() {
    check("enumeration.rs", super::enumeration());
}

#[test]
fn the_stubs_of_a_broken_struct() {
    check("stubs.rs", super::broken());
}
