//! No input makes a derive panic, and whatever it is, what comes out can be parsed.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use crate::expand;

fn derived_for(item: &TokenStream) {
    for derive in [expand::request, expand::structure, expand::enumeration] {
        let expansion = derive(item.clone());
        assert!(syn::parse2::<syn::File>(expansion.clone()).is_ok(), "{expansion}");
    }
}

#[test]
fn odd_names_numbers_and_nesting_are_no_reason_to_panic() {
    let fields = [
        quote!(#[required] _1: u8),
        quote!(#[required] #[rename("x")] __: u8),
        quote!(#[required] r#type: r#struct::r#enum),
        quote!(#[range(-1e308..=1e999)] a: Option<f64>),
        quote!(#[range(-170141183460469231731687303715884105729..)] a: Option<i128>),
        quote!(#[length(0x10..=1_000u8)] a: Option<String>),
        quote!(#[pattern("\u{0}\u{10ffff}")] a: Option<String>),
        quote!(#[items(items(items(items(keys(values(length(1)))))))] a: Option<Vec<u8>>),
        quote!(#[items(length(1..), length)] #[items] #[items = 1] a: Vec<u8>),
        quote!(#[doc_ref = 1] #[doc_ref(x)] #[doc_ref("#")] a: Option<u8>),
        quote!(#[doc_ref("user-pools#")] a: Option<u8>),
        quote!(#[doc_ref("user-pools#/")] a: Option<u8>),
        quote!(#[doc_ref("..json#/definitions/%")] a: Option<u8>),
        quote!(#[doc_ref("/")] a: Option<u8>),
        quote!(#[doc_ref("src#Ö")] a: Option<u8>),
        quote!(#[doc_ref("../tests/definitions/library.json#/definitions/%ff~")] a: Option<u8>),
        quote!(#[doc_ref("user-pools#SignUpRequest")] a: Option<Vec<u8>>),
        quote!(a: Option<Option<Option<&mut [dyn Trait; { N }]>>>),
        quote!(a: Self),
        quote!(#[other] a: some::macro_type!(&str)),
        quote!(größe: Option<fn(&Self) -> Self::Item>),
    ];
    for field in fields {
        derived_for(&quote!(pub(in a::b) struct Größe<'a, T: ?Sized = Self> { #field }));
    }
    let keys = [
        quote!(output = Vec<Page<u8, 3>>, unsigned),
        quote!(output = ::a::B<'static>, partial),
        quote!(output = Vec < u8),
        quote!(output = A B),
        quote!(output = "A"),
        quote!(output = ,),
        quote!(output = (A, B)),
        quote!(crate = ::a::b),
        quote!(crate = crate::a, debug = 1),
        quote!(crate = a::),
        quote!(crate = 1),
        quote!(action "a"),
    ];
    for key in keys {
        derived_for(&quote!(
            #[cognito(#key)]
            struct Größe {
                a: Option<u8>,
            }
        ));
    }
    derived_for(&quote!(
        #[cognito(crate = , action)]
        #[cognito]
        #[cognito()]
        struct r#fn;
    ));
    derived_for(&quote!(
        enum r#enum {
            r#type,
            #[rename("")]
            A = 1,
            #[other]
            B(),
            #[other]
            C,
        }
    ));
    derived_for(&quote!(union U { a: u8 }));
}

#[test]
fn what_is_no_item_is_an_error() {
    for tokens in [
        quote!(),
        quote!(
            fn f() {}
        ),
        quote!(struct),
        quote!(1 + 1),
    ] {
        derived_for(&tokens);
    }
}

/// The compile-fail cases of `cognito-tests`.
fn cases() -> Vec<PathBuf> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let files = |folder: PathBuf| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let all = files(ui).flat_map(files);
    all.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn every_derive_survives_every_compile_fail_case() {
    let cases = cases();
    assert!(cases.len() > 100, "{}", cases.len());
    for case in cases {
        let file = syn::parse_file(&fs::read_to_string(case).unwrap()).unwrap();
        for item in file.items {
            derived_for(&item.into_token_stream());
        }
    }
}
