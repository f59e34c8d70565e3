//! What a setter's documentation is made of.

use proc_macro2::TokenStream;
use quote::quote;

/// The documentation of the setter of `attribute_name`, whose field has this documentation.
fn of_setter(documentation: &TokenStream) -> String {
    let expansion = super::expansion(quote! {
        #[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
        #[cognito(partial)]
        struct Request {
            #[required]
            access_token: String,
            #documentation
            #[required]
            attribute_name: String,
        }
    });
    let text = quote::ToTokens::into_token_stream(expansion).to_string();
    let (before, _) = text.split_once("fn attribute_name").unwrap();
    let (_, documentation) = before.rsplit_once("fn access_token").unwrap();
    documentation.to_owned()
}

const DEFINITION_SAYS: &str = "The attribute to verify: `email` or `phone_number`.";

#[test]
fn the_definition_stands_behind_what_the_user_says() {
    let both = of_setter(&quote!(#[doc = " Which."]));
    let (own, said) = (both.find(" Which.").unwrap(), both.find(DEFINITION_SAYS).unwrap());
    assert!(own < said && both.contains("[Reference]"), "{both}");
}

#[test]
fn what_the_user_says_in_the_definition_s_words_stands_once() {
    let lines = quote! {
        #[doc = " The attribute to verify:"]
        #[doc = "  `email` or `phone_number`."]
    };
    let once = of_setter(&lines);
    assert!(!once.contains(DEFINITION_SAYS) && once.contains("[Reference]"), "{once}");
    assert!(of_setter(&quote!()).contains(DEFINITION_SAYS));
}
