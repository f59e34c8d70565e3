//! Expansions, read as a person would and as a machine.

mod documentation;
#[cfg(not(feature = "definition-files"))]
mod files_off;
mod loops_and_text;
mod odd;
mod paths;
mod snapshots;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The expansion of an item, as a file of its own.
fn expansion(item: TokenStream) -> syn::File {
    let is_enum = item.to_string().contains("enum ");
    let tokens = if is_enum { super::enumeration(item) } else { super::request(item) };
    syn::parse2(tokens).unwrap()
}

/// The seed, as `cognito-tests` has it, without the derives, which the compiler takes off.
fn seed() -> TokenStream {
    let file = syn::parse_file(include_str!("../../../../tests/src/seed.rs")).unwrap();
    let structs = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Struct(mut item) => {
            item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
            Some(item.into_token_stream())
        }
        _ => None,
    });
    structs.collect()
}

/// A struct with every attribute.
fn every_attribute() -> TokenStream {
    quote! {
        /// Everything.
        #[doc_ref("user-pools#SignUpRequest")]
        #[doc_ref("https://example.com/{SignUp}")]
        #[cognito(
            action = "SignUp", service = "user-pools", output = Output, unsigned, partial,
            deny_unknown
        )]
        pub(crate) struct EverythingRequest {
            #[required]
            #[doc_ref("UsernameType")]
            #[length(1..=128)]
            pub username: String,
            /// A secret.
            #[sensitive]
            #[doc_ref("https://example.com/password")]
            #[deprecated = "by the test"]
            pub password: Option<String>,
            #[required]
            pub client_id: String,
            #[extra]
            #[pattern(r#"[\[\]{}:"a-z]+"#)]
            pub text: Option<String>,
            #[range(-10..=2.5)]
            #[extra]
            #[rename("Times")]
            pub r#type: Option<f64>,
            #[extra]
            #[items(length(1..), keys(pattern(r"\p{L}")), values(range(0..=9)))]
            pub items: Option<Vec<BTreeMap<String, u8>>>,
            #[extra]
            #[keys(length(..=9))]
            #[values(sensitive)]
            pub map: Option<BTreeMap<String, String>>,
            #[extra]
            pub alias: Alias,
        }
    }
}

/// A struct with every kind of parameter, and the members that are no property.
fn generic() -> TokenStream {
    quote! {
        #[cognito(debug = false)]
        pub struct PageRequest<'a, 'b: 'a, T: Clone = String, const N: usize = 3>
        where
            T: PartialEq,
        {
            #[required]
            first: &'a str,
            #[required]
            items: Vec<T>,
            next: Option<Box<Self>>,
            parameter: Option<T>,
            token: Option<Cow<'b, str>>,
            #[other]
            rest: BTreeMap<String, String>,
        }
    }
}

/// A request of an action that pages, by an alias of an `Option`.
fn paging() -> TokenStream {
    quote! {
        #[doc_ref("user-pools#ListUsersRequest")]
        #[cognito(output = Page, partial)]
        pub struct ListUsersRequest {
            #[required]
            pub user_pool_id: String,
            pub pagination_token: MaybeToken,
        }
    }
}

fn enumeration() -> TokenStream {
    quote! {
        /// How a code is delivered.
        #[doc_ref("user-pools#DeliveryMediumType")]
        pub enum DeliveryMedium {
            Sms,
            #[rename("EMAIL")]
            Email,
            #[other]
            Other(String),
        }
    }
}

fn closed_enumeration() -> TokenStream {
    quote!(
        enum Closed {
            On,
            Off,
        }
    )
}

fn unit() -> TokenStream {
    quote!(
        struct UnitRequest;
    )
}

/// A struct that breaks a rule, so that its expansion is stubs.
fn broken() -> TokenStream {
    quote! {
        pub struct SignUpRequest<'a> {
            #[required]
            username: &'a str,
            password: String,
        }
    }
}

/// A struct that is held to a file, with members of every kind of type that tells nothing by name.
fn held() -> TokenStream {
    quote! {
        #[doc_ref("../tests/definitions/library.json")]
        #[cognito(partial)]
        pub struct Book {
            #[required]
            isbn: Text,
            #[required]
            title: String,
            authors: Option<Vec<Author>>,
            languages: Option<Languages>,
            binding: Option<Binding>,
            copies: Option<Number>,
            notes: Option<Notes>,
            shelf: Option<Shelf>,
            cover: Option<Cover>,
            weight: Option<Weight>,
            sequel: Option<Box<Self>>,
        }
    }
}

/// Every item that is valid.
fn valid() -> Vec<TokenStream> {
    let mut valid = vec![
        seed(),
        every_attribute(),
        generic(),
        enumeration(),
        closed_enumeration(),
        unit(),
        paging(),
    ];
    if cfg!(feature = "definition-files") {
        valid.push(held());
    }
    valid
}
