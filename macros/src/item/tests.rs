//! Items as odd as the compiler lets through, read.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::generics::Kind;
use super::{Data, Field, Item};
use crate::item::attribute::Arguments;

fn read(tokens: TokenStream) -> Item {
    Item::read(tokens).unwrap()
}

/// Tokens as text without spaces, but for those between words.
fn text(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let mut out = String::new();
    for part in text.split(' ') {
        let word = |character: char| character.is_alphanumeric() || character == '_';
        if out.ends_with(word) && part.starts_with(word) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

fn texts<T: ToTokens>(all: &[T]) -> Vec<String> {
    all.iter().map(text).collect()
}

fn fields(item: &Item) -> &[Field] {
    match &item.data {
        Data::Struct(fields) => &fields.all,
        _ => &[],
    }
}

fn types(item: &Item) -> Vec<String> {
    fields(item).iter().map(|field| text(&field.ty)).collect()
}

/// What `macro_rules!` leaves where it has put what it was given.
fn invisible(tokens: TokenStream) -> TokenTree {
    TokenTree::Group(Group::new(Delimiter::None, tokens))
}

#[test]
fn every_kind_of_parameter_is_read_without_its_default() {
    let item = read(quote! {
        struct Item<
            'a,
            'b: 'a + 'static,
            #[cfg(all())] F: Fn(A<u8>, B) -> Vec<u8> + 'a = fn() -> u8,
            T: ?Sized + Iterator<Item = Vec<Vec<u8>>>= String,
            const N: usize = { 3 > 2 },
            const M: i8 = -1,
        >(F);
    });
    let expected = [
        "'a",
        "'b:'a+'static",
        "F:Fn(A<u8>,B)->Vec<u8>+'a",
        "T:?Sized+Iterator<Item=Vec<Vec<u8>>>",
        "const N:usize",
        "const M:i8",
    ];
    let declared = item.generics.parameters.iter().map(|parameter| text(&parameter.declared));
    assert_eq!(declared.collect::<Vec<_>>(), expected);
    let kinds: Vec<Kind> = item.generics.parameters.iter().map(|one| one.kind).collect();
    let (lifetime, ty, constant) = (Kind::Lifetime, Kind::Type, Kind::Const);
    assert!(kinds == [lifetime, lifetime, ty, ty, constant, constant]);
    assert_eq!(text(&item.generics.arguments()), "<'a,'b,F,T,N,M>");
    assert_eq!(
        text(
            &read(quote!(
                struct Item;
            ))
            .generics
            .arguments()
        ),
        ""
    );
}

#[test]
fn a_clause_is_read_before_the_fields_and_behind_them() {
    let predicates = quote! {
        where
            for<'a, 'b> &'a T: Into<Box<dyn Fn(&'b u8) -> A<u8>>>,
            [u8; { 3 }]: Sized,
            Foo<{ 1 }, 'a>: Trait,
    };
    let expected =
        ["for<'a,'b>&'a T:Into<Box<dyn Fn(&'b u8)->A<u8>>>", "[u8;{3}]:Sized", "Foo<{1},'a>:Trait"];
    let named = read(quote!(struct Item<T> #predicates { a: u8 }));
    assert_eq!(texts(&named.generics.predicates), expected);
    assert_eq!(types(&named), ["u8"]);
    let unnamed = read(quote!(struct Item<T>(T, u8) #predicates;));
    assert_eq!(texts(&unnamed.generics.predicates), expected);
    assert_eq!(types(&unnamed), ["T", "u8"]);
    let unit = read(quote!(
        struct Item;
    ));
    assert!(unit.generics.predicates.is_empty() && fields(&unit).is_empty());
    let an_enum = read(quote!(
        enum Item<T>
        where
            T: Copy,
        {
            A(T),
        }
    ));
    assert_eq!(texts(&an_enum.generics.predicates), ["T:Copy"]);
}

#[test]
fn a_type_ends_at_a_comma_outside_of_its_brackets() {
    let item = read(quote! {
        pub(crate) struct Item {
            pub a: fn(&str, u8) -> Vec<u8>,
            pub(in some::path) b: HashMap<K, Box<dyn Fn(A) -> B + Send>>,
            c: [u8; { if 1 > 2 { 3 } else { 4 } }],
            pub(super) d: <T as Trait<u8, A>>::X,
            r#type: Foo<{ N < 3 }, -1>,
            f: for<'a> fn(&'a (u8, u8)) -> &'a u8,
            g: Option<<T as Trait>::X<u8>>
        }
    });
    let expected = [
        "fn(&str,u8)->Vec<u8>",
        "HashMap<K,Box<dyn Fn(A)->B+Send>>",
        "[u8;{if 1>2{3}else{4}}]",
        "<T as Trait<u8,A>>::X",
        "Foo<{N<3},-1>",
        "for<'a>fn(&'a(u8,u8))->&'a u8",
        "Option<<T as Trait>::X<u8>>",
    ];
    assert_eq!(types(&item), expected);
    assert_eq!(text(&item.vis), "pub(crate)");
    let names: Vec<String> = fields(&item).iter().map(|field| text(&field.ident)).collect();
    assert_eq!(names, ["a", "b", "c", "d", "r#type", "f", "g"]);
}

#[test]
fn parentheses_behind_pub_may_be_a_type() {
    let item = read(quote!(
        struct Item(pub (u8, u8), pub(crate) u8, pub (crate::A), pub(self) (A), (B));
    ));
    assert_eq!(types(&item), ["(u8,u8)", "u8", "(crate::A)", "(A)", "(B)"]);
}

#[test]
fn attributes_are_read_in_every_form() {
    let meta = invisible(quote!(doc_ref("meta")));
    let item = read(quote! {
        /// Text.
        #[required]
        #[length(1..)]
        #[rename = "x"]
        #[items[1]]
        #[some::path(1)]
        #[#meta]
        struct Item;
    });
    let names: Vec<String> = item.attributes.iter().map(|one| text(&one.name)).collect();
    assert_eq!(names, ["doc", "required", "length", "rename", "items", "", "doc_ref"]);
    let arguments = item.attributes.iter().map(|attribute| match &attribute.arguments {
        Arguments::None => "none".to_owned(),
        Arguments::Parentheses(group) => text(group),
        Arguments::Other => "other".to_owned(),
    });
    let expected = ["other", "none", "(1..)", "other", "other", "other", "(\"meta\")"];
    assert_eq!(arguments.collect::<Vec<_>>(), expected);
    assert_eq!(text(&item.attributes[1]), "#[required]");
}

#[test]
fn what_a_macro_was_given_is_read_through_the_groups_around_it() {
    let (none, public) = (invisible(quote!()), invisible(quote!(pub(crate))));
    let (name, ty) = (invisible(quote!(name)), invisible(quote!(Option<String>)));
    let nested = invisible(ty.to_token_stream());
    let lifetime = invisible(quote!('a));
    let item = read(quote! {
        #public struct #name<#lifetime> { #none a: #ty, #public #name: Vec<#nested>, c: &#lifetime str }
    });
    assert_eq!(text(&item.vis), "pub(crate)");
    assert_eq!(text(&item.ident), "name");
    assert!(item.generics.parameters[0].kind == Kind::Lifetime);
    assert_eq!(types(&item), ["Option<String>", "Vec<Option<String>>", "&'a str"]);
    let unnamed = read(quote!(struct Item(#none #ty, #public #nested, #ty);));
    assert_eq!(types(&unnamed), ["Option<String>"; 3]);
}

#[test]
fn variants_are_read_without_their_values() {
    let item = read(quote! {
        enum Item {
            #[rename("a")]
            A,
            B = 1 << 3,
            C(u8, Vec<u8>) = <A as B<u8, u8>>::C,
            D { d: u8 } = size::<u8, u8>() + (1 > 2) as isize,
            r#E = -1
        }
    });
    let Data::Enum(_, variants) = &item.data else { panic!("it is an enum") };
    let names: Vec<String> = variants.iter().map(|variant| text(&variant.ident)).collect();
    assert_eq!(names, ["A", "B", "C", "D", "r#E"]);
    let fields: Vec<usize> = variants.iter().map(|variant| variant.fields.all.len()).collect();
    assert_eq!(fields, [0, 0, 2, 1, 0]);
    assert!(variants[0].attributes[0].is("rename") && variants[1].fields.group.is_none());
}

#[test]
fn what_is_no_item_is_refused() {
    for tokens in [
        quote!(),
        quote!(struct),
        quote!(
            fn f() {}
        ),
        quote!(enum E;),
        quote!(1 + 1),
    ] {
        assert!(Item::read(tokens).is_err());
    }
    assert!(matches!(read(quote!(union U { a: u8 })).data, Data::Union(_)));
}
