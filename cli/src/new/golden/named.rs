use cognito_request::CognitoRequest;

/// `Thing`.
#[derive(CognitoRequest)]
#[doc_ref("definitions/named.json")]
#[cognito(action = "PutThing")]
pub struct Thing {
    /// `A`.
    pub a: Option<String>,
}
