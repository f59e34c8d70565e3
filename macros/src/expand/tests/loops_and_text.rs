//! No expansion holds a loop or a piece of JSON text: everything that repeats or writes stands
//! once, in `core`.
//!
//! An expansion is read as a syntax tree. In it, a loop is one of three expressions and nothing
//! else; the `for` of an impl or of `for<'a>` is none of them. A macro could hide one, so there is
//! none, but for the one by which a definition's file is watched. Text that a program can write is a
//! literal: a string of any kind, a character, a byte. Of those there are strings only, and none has a character that is punctuation in JSON, but for
//! three that are never written to JSON: attributes (documentation, and what the compiler says),
//! references to definitions and documentation, and a pattern's source and tables.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprStruct, FieldValue, Lit, Macro, Member};

/// What there should be none of.
#[derive(Default)]
struct Found(Vec<String>);

impl<'ast> Visit<'ast> for Found {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        if let Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) = expression {
            self.0.push("a loop".to_owned());
        }
        visit::visit_expr(self, expression);
    }

    fn visit_macro(&mut self, hidden: &'ast Macro) {
        // The compiler watches a definition's file by it, and nothing of the file is used.
        if hidden.path.segments.last().is_some_and(|name| name.ident == "include_bytes") {
            return;
        }
        self.0.push(format!("the macro {}", hidden.path.to_token_stream()));
    }

    fn visit_lit(&mut self, literal: &'ast Lit) {
        match literal {
            Lit::Int(_) | Lit::Float(_) | Lit::Bool(_) => {}
            Lit::Str(text) if !text.value().contains(['{', '}', '[', ']', ':', '"', ',']) => {}
            other => self.0.push(format!("the text {}", other.to_token_stream())),
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_field_value(&mut self, value: &'ast FieldValue) {
        let reference = |member: &Member| matches!(member, Member::Named(name) if name == "doc_ref" || name == "documentation");
        if !reference(&value.member) {
            visit::visit_field_value(self, value);
        }
    }

    fn visit_expr_struct(&mut self, literal: &'ast ExprStruct) {
        if literal.path.segments.last().is_none_or(|name| name.ident != "Pattern") {
            visit::visit_expr_struct(self, literal);
        }
    }
}

fn found(file: &syn::File) -> Vec<String> {
    let mut found = Found::default();
    found.visit_file(file);
    found.0
}

#[test]
fn no_expansion_holds_a_loop_or_a_piece_of_json() {
    for item in super::valid() {
        let expansion = super::expansion(item);
        assert_eq!(found(&expansion), [""; 0], "{}", prettyplease::unparse(&expansion));
    }
}

fn found_in(body: &TokenStream) -> usize {
    found(&syn::parse_quote!(fn body() { #body })).len()
}

#[test]
fn what_is_looked_for_would_be_found() {
    assert_eq!(
        found_in(&quote!(for _ in 0..9 {
            loop {}
        })),
        2
    );
    assert_eq!(found_in(&quote!(call(|| while true {}))), 1);
    assert_eq!(found_in(&quote!(let x = Property { name: "{", doc_ref: "a#{" };)), 1);
    assert_eq!(found_in(&quote!(out.push(b':'); out.push('"'); out.extend(b"{"))), 3);
    assert_eq!(found_in(&quote!(write!(out, "{}", 1))), 1);
    assert_eq!(found_in(&quote!(let x = Pattern { source: "[a]", tables: b"[a]" };)), 0);
    assert_eq!(
        found_in(&quote!(
            impl<T: for<'a> F<'a>> Trait for T {}
        )),
        0
    );
}
