use cognito_request::{CognitoRequest, Timestamp};

/// `TagThingInput`.
#[derive(CognitoRequest)]
#[doc_ref("definitions/identity-pools-tag-thing-input-structure.json")]
#[cognito(service = "identity-pools", partial)]
pub struct TagThingInput {
    /// Which thing.
    #[required]
    #[doc_ref("ThingId")]
    pub thing_id: String,
    // `Tags` is left out: its type `TagsOfNothing` is not defined.
    /// When.
    pub made: Option<Timestamp>,
}
