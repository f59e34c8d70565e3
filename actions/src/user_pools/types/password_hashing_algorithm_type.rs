use cognito_request::CognitoEnum;

/// How the passwords in an imported file are hashed.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#PasswordHashingAlgorithmType")]
pub enum PasswordHashingAlgorithmType {
    /// `BCRYPT`.
    Bcrypt,
    /// `SCRYPT`.
    Scrypt,
    /// `ARGON2ID`.
    Argon2id,
    /// `PBKDF2_SHA256`.
    Pbkdf2Sha256,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
