//! rule: definition-other-type

use cognito_request::{Blob, CognitoStructure};

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/namespaces.json#Holder")]
struct Holder {
    #[doc_ref("#/definitions/Mail/Card")]
    card: Option<Card>,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/namespaces.json#Post/Card")]
struct Card {
    picture: Option<Blob>,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/namespaces.json#Holder")]
struct Right {
    #[doc_ref("#/definitions/Post/Card")]
    card: Option<Card>,
}

fn main() {}
