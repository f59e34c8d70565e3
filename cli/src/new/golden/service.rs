use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure, Timestamp};

/// Asks for something.
///
/// [Documentation](https://example.com/ask)
// Not held to definitions/service.json#Renamed: `Parts` is of a type that is not.
#[derive(CognitoRequest)]
#[cognito(action = "AskForSomething")]
pub struct Renamed {
    /// `When`.
    pub when: Option<Timestamp>,
    /// `Long`.
    pub long: Option<i64>,
    /// `Parts`.
    pub parts: Option<
        BTreeMap<String, Vec<ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes>>,
    >,
}

/// `ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes`.
// Not held to
// definitions/service.json#ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes: no derive
// can check the `enum` of `Doors`.
#[derive(CognitoStructure)]
pub struct ThisIsTheNameOfATypeThatIsMuchLongerThanAnyOfThePublishedOnes {
    /// `Doors`.
    pub doors: Option<i32>,
}
