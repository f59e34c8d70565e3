//! The secret hash, against what Python's `hmac` and `hashlib` say.

use cognito_request::auth::{AppClient, secret_hash};

#[test]
fn it_is_hmac_sha_256_of_the_name_and_the_client_in_base64() {
    // RFC 4231, test case 2: the key is "Jefe", the data "what do ya want for nothing?".
    let hash = secret_hash("what do ya want ", "for nothing?", "Jefe");
    assert_eq!(hash, "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
}

/// The name, the client's id, its secret, and
/// `base64.b64encode(hmac.new(secret.encode(), (name + id).encode(), hashlib.sha256).digest())`.
const VECTORS: &[(&str, &str, &str, &str)] = &[
    ("ann", ID, SECRET, "uEtaTUjWuDRHGx8kqQcafqgZIhn+LBqPac4JrNcYiFc="),
    ("ann@example.com", ID, SECRET, "jHqGIdOrsIEJzURaXjD5ifbeGlzh16gL2IePBpSATE4="),
    ("Åsa Öberg", ID, SECRET, "l5T9R2D+bipOpLgSXPv59oc3j/gOBqeaRXAl/81OZjQ="),
    ("李雷\u{1f600}", ID, SECRET, "1QVyFODLzulN+YwuWEBt7+DHUwb8AtFHIxj97RyVWqw="),
    // Not the same as "Å" in one character: the service is given the bytes as they are.
    ("A\u{30a}", ID, SECRET, "aKBYEQVUeAc5D9rj4E1ohWTsbuqQRhOj4UzjCQQxkIo="),
    ("", ID, SECRET, "OZvdSBN9cXUZfEop2JHwig3uLze7R9dbPwLdiGtaFk8="),
    ("ann", "", SECRET, "vHuiHFpAX4/rAi5YtXMAM5HtOkMbwLmoY4xLI00tUNg="),
    ("ann", ID, "", "QKdFbMRHixu+Uo/RBVKN5k+1zPGc7nkut+AVycaNuHY="),
    ("", "", "", "thNnmggU2ex3L5XXeMNfxf8Wl8STcVZTxscSFEKSxa0="),
    ("a\0b", ID, "nyckel\0åäö", "2ZkfaTpOyEcN0weIHOXsviYp98hgix9T4Avekk1IuE0="),
];

const ID: &str = "1example23456789";
const SECRET: &str = "9example87654321shhhhhhh";

#[test]
fn names_clients_and_secrets_may_be_any_text() {
    for (name, id, secret, expected) in VECTORS {
        assert_eq!(secret_hash(name, id, secret), *expected, "{name:?} {id:?} {secret:?}");
        let client = AppClient::new(id, Some(secret));
        assert_eq!(client.secret_hash(name).as_deref(), Some(*expected));
        assert_eq!(AppClient::new(id, None).secret_hash(name), None);
    }
}

/// As many `u` as a name, [`ID`], as many `s` as a secret. HMAC's block is 64 bytes long: what is
/// longer is another case.
const LONG: &[(usize, usize, &str)] = &[
    (1, 63, "utkD3WVffq4c+Jm5tE/aEA1m75V6GXALPelKgdKrXd4="),
    (1, 64, "Z0iOGUou/VG2aIcM6x6c9rpxomOyACj5NQy3//lNK8U="),
    (1, 65, "0FAg+hE2pUcvxchFR0HsbOyF6OYNXMm+AyOE3mBEex0="),
    (128, 1000, "6nxlUpXHU5PTKuvD8d+Ix7KJ+qZ1L5JEsU7V2HbOWds="),
    (131_072, 64, "3ruX9Rvpcu+NeYX6W4LSnd5L77+3ETJDcS/rGQ20kr8="),
];

#[test]
fn they_may_be_of_any_length() {
    for (name, secret, expected) in LONG {
        assert_eq!(secret_hash(&"u".repeat(*name), ID, &"s".repeat(*secret)), *expected);
    }
}
