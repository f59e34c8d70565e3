//! Whole numbers beyond 64 bits through serde.

use cognito_request::CognitoStructure;

/// Whole numbers of 128 bits in every place.
#[derive(CognitoStructure, PartialEq)]
struct Wide {
    signed: Option<i128>,
    unsigned: Option<u128>,
    list: Option<Vec<i128>>,
    #[sensitive]
    secret: Option<u128>,
}

fn wide() -> Wide {
    Wide {
        signed: Some(i128::MIN),
        unsigned: Some(u128::MAX),
        list: Some(vec![i128::MAX, 0, -1, i128::from(u64::MAX)]),
        secret: Some(u64::MAX.into()),
    }
}

#[test]
fn numbers_beyond_64_bits_round_trip_through_json_serde_json_cbor_and_yaml() {
    assert!(Wide::from_json(&wide().to_json()).unwrap() == wide());
    let json = serde_json::to_string(&wide()).unwrap();
    assert_eq!(json, wide().to_json());
    assert!(serde_json::from_str::<Wide>(&json).unwrap() == wide());
    let mut cbor = Vec::new();
    ciborium::into_writer(&wide(), &mut cbor).unwrap();
    assert!(ciborium::from_reader::<Wide, _>(&*cbor).unwrap() == wide());
    let yaml = serde_saphyr::to_string(&wide()).unwrap();
    assert!(serde_saphyr::from_str::<Wide>(&yaml).unwrap() == wide(), "{yaml}");
}

/// A format prints what it was not asked for, so a secret is asked for as anything; some formats
/// then give no more than 64 bits.
#[test]
fn a_secret_number_beyond_64_bits_is_read_from_json_and_refused_by_serde_json() {
    let json = format!("{{\"Secret\":{}}}", u128::MAX);
    assert_eq!(Wide::from_json(&json).unwrap().secret, Some(u128::MAX));
    let error = serde_json::from_str::<Wide>(&json).err().unwrap().to_string();
    assert!(error.contains("/Secret: expected an integer of 128 bits"), "{error}");
}
