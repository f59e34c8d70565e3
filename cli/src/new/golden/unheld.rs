use cognito_request::{CognitoStructure, JsonText};

/// `Unheld`.
// Not held to definitions/unheld.json: `Closed` is of a type that is not.
#[derive(CognitoStructure)]
pub struct Unheld {
    /// `Either`.
    pub either: Option<Either>,
    /// `Closed`.
    pub closed: Option<Closed>,
    /// `Beyond`.
    pub beyond: Option<Beyond>,
    /// `Deep`.
    pub deep: Option<Deep>,
    /// `Sets`.
    pub sets: Option<Sets>,
    /// `Around`.
    pub around: Option<Around>,
}

/// `Either`.
// Not held to definitions/unheld.json#Either: no derive can check `required` with lists of which
// one holds.
#[derive(CognitoStructure)]
pub struct Either {
    /// `A`.
    pub a: Option<String>,
    /// `B`.
    pub b: Option<String>,
}

/// `Closed`.
// Not held to definitions/unheld.json#Closed: no derive can check `const`.
#[derive(CognitoStructure)]
pub struct Closed {
    /// `A`.
    pub a: Option<String>,
}

/// `Beyond`.
// Not held to definitions/unheld.json#Beyond: no derive can check the number 1e400, which is beyond
// what a field can hold, of `A`.
#[derive(CognitoStructure)]
pub struct Beyond {
    /// `A`.
    pub a: Option<f64>,
}

/// `Deep`.
// Not held to definitions/unheld.json#Deep: no derive can check lists and maps in one another more
// than 8 deep, of `A`.
#[derive(CognitoStructure)]
pub struct Deep {
    /// `A`.
    pub a: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<String>>>>>>>>>,
}

/// `Sets`.
// Not held to definitions/unheld.json#Sets: no derive can check unique items that are any JSON, of
// `A`.
#[derive(CognitoStructure)]
pub struct Sets {
    /// `A`.
    pub a: Option<Vec<Vec<JsonText>>>,
}

/// `Around`.
// Not held to definitions/unheld.json#Around: `Inner` is of a type that is not.
#[derive(CognitoStructure)]
pub struct Around {
    /// `Inner`.
    pub inner: Option<AroundInner>,
}

/// `AroundInner`.
// Not held to definitions/unheld.json#/definitions/Around/properties/Inner: `E` is of a type that
// is not.
#[derive(CognitoStructure)]
pub struct AroundInner {
    /// `E`.
    pub e: Option<Either>,
}
