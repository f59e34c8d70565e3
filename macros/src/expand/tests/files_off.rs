//! What is said of the user's own files without the feature `definition-files`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{enumeration, request, structure};

/// The messages of the errors in an expansion.
fn errors(tokens: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let message = |item: syn::Item| match item {
        syn::Item::Macro(item) if item.mac.path.segments.last()?.ident == "compile_error" => {
            Some(item.mac.parse_body::<syn::LitStr>().unwrap().value())
        }
        _ => None,
    };
    file.items.into_iter().filter_map(message).collect()
}

fn off(file: &str) -> String {
    format!(
        "`{file}` is a definition file, and the feature `definition-files` of `cognito-request` is off\n\
         turn it on in `Cargo.toml`, or name a built-in definition, as in `user-pools#SignUpRequest`"
    )
}

#[test]
fn a_file_that_an_item_is_held_to_is_the_one_error() {
    let person = quote! {
        #[doc_ref("definitions/person.json#Person")]
        struct Person {
            #[required]
            name: String,
            #[doc_ref("Age")]
            age: Option<u8>,
        }
    };
    assert_eq!(errors(structure(person.clone())), [off("definitions/person.json")]);
    assert_eq!(errors(request(person)), [off("definitions/person.json")]);
    let colour = quote! {
        #[doc_ref("definitions/colour.json")]
        enum Colour {
            Red,
            #[other]
            Other(String),
        }
    };
    assert_eq!(errors(enumeration(colour)), [off("definitions/colour.json")]);
}

#[test]
fn a_file_that_a_field_is_held_to_is_an_error_of_the_field() {
    let person = quote! {
        struct Person {
            #[doc_ref("definitions/name.json")]
            name: Option<String>,
            #[doc_ref("user-pools#TokenModelType")]
            token: Option<String>,
        }
    };
    assert_eq!(errors(structure(person)), [off("definitions/name.json")]);
}

#[test]
fn what_is_built_in_needs_no_files() {
    let request = quote! {
        #[doc_ref("user-pools#GetUserRequest")]
        #[doc_ref("https://example.com/")]
        struct GetUserRequest {
            #[required]
            #[doc_ref("TokenModelType")]
            access_token: String,
        }
    };
    assert_eq!(errors(super::super::request(request)), [""; 0]);
    let unknown = quote! {
        #[doc_ref("user-pools#GetUserRequst")]
        struct GetUserRequest {}
    };
    let near = "`user-pools` defines no `GetUserRequst`; did you mean `GetUserRequest`?\n\
                write `user-pools#GetUserRequest`";
    assert_eq!(errors(super::super::request(unknown)), [near]);
}
