use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure, Timestamp};

/// Asks for something.
///
/// [Documentation](https://example.com/ask)
// Not held to definitions/service.json#Renamed: `Twice` is of a type that is not.
#[derive(CognitoRequest)]
#[cognito(action = "AskForSomething")]
pub struct Renamed {
    /// `When`.
    pub when: Option<Timestamp>,
    /// `Long`.
    pub long: Option<i64>,
    /// A pattern that no table can say.
    pub twice: Option<Twice>,
    /// `Parts`.
    pub parts: Option<
        BTreeMap<String, Vec<ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes>>,
    >,
}

/// A pattern that no table can say.
// Not held to definitions/service.json#Twice: no derive can check the `pattern`, of `Text`.
#[derive(CognitoStructure)]
pub struct Twice {
    /// `Text`.
    #[length(..=2)]
    pub text: Option<String>,
}

/// `ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes`.
// Not held to
// definitions/service.json#ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes: no derive
// can check an `enum` of values that are no text, of `Doors`.
#[derive(CognitoStructure)]
pub struct ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes {
    /// `Doors`.
    pub doors: Option<i32>,
}
