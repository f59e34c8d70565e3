//! Whole numbers of every width, at their edges and one beyond.

use cognito_request::json;

/// Reads the edges of a type and refuses what is one beyond, through the own reader and serde.
macro_rules! edges {
    ($($name:ident: $type:ident, $below:expr, $above:expr, $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            #[derive(cognito_request::CognitoStructure)]
            struct Holder {
                #[required]
                number: $type,
            }
            for edge in [$type::MIN, $type::MAX] {
                let json = format!("{{\"Number\":{edge}}}");
                assert_eq!(Holder::from_json(&json).unwrap().number, edge);
                assert_eq!(Holder::from_json(&json).unwrap().to_json(), json);
                assert_eq!(serde_json::from_str::<Holder>(&json).unwrap().number, edge);
            }
            for beyond in [$below.to_string(), $above.to_string()] {
                let json = format!("{{\"Number\":{beyond}}}");
                let expected = format!(
                    "/Number: expected {}, found a number that it cannot hold", $expected
                );
                let error = Holder::from_json(&json).err().unwrap().to_string();
                assert_eq!(error, format!("{expected} (line 1, column 11)"));
                let error = serde_json::from_str::<Holder>(&json).err().unwrap().to_string();
                // The format itself refuses what is beyond 128 bits.
                assert!(error.starts_with(&expected) || $type::BITS == 128, "{error}");
            }
        }
    )*};
}

edges! {
    a_number_of_8_bits: i8, -129, 128, "an integer of 8 bits";
    a_number_of_16_bits: i16, -32_769, 32_768, "an integer of 16 bits";
    a_number_of_32_bits: i32, -2_147_483_649_i64, 2_147_483_648_i64, "an integer of 32 bits";
    a_number_of_64_bits: i64, i128::from(i64::MIN) - 1, i128::from(i64::MAX) + 1, "an integer of 64 bits";
    a_number_of_128_bits: i128, format!("{}0", i128::MIN), 1_u128 << 127, "an integer of 128 bits";
    a_number_of_8_bits_without_sign: u8, -1, 256, "an integer of 8 bits that is not negative";
    a_number_of_16_bits_without_sign: u16, -1, 65_536, "an integer of 16 bits that is not negative";
    a_number_of_32_bits_without_sign: u32, -1, 1_u64 << 32, "an integer of 32 bits that is not negative";
    a_number_of_64_bits_without_sign: u64, -1, 1_u128 << 64, "an integer of 64 bits that is not negative";
    a_number_of_128_bits_without_sign: u128, -1, format!("{}0", u128::MAX), "an integer of 128 bits that is not negative";
}

#[test]
fn what_is_no_whole_number_is_refused() {
    let fraction = "a number with a fraction or an exponent";
    let cases = [
        ("1.5", fraction),
        ("1.0", fraction),
        ("1e2", fraction),
        ("-0.0", fraction),
        ("true", "a boolean"),
        ("\"1\"", "a string"),
        ("[]", "an array"),
        ("{}", "an object"),
        ("null", "null"),
    ];
    for (text, found) in cases {
        let json = format!("[{text}]");
        let expected = if found == "null" { "a value" } else { "an integer of 32 bits" };
        let error = json::read::<Vec<i32>>(&json).unwrap_err().to_string();
        assert_eq!(error, format!("/0: expected {expected}, found {found} (line 1, column 2)"));
    }
    assert_eq!(json::read::<Vec<i32>>("[-0, 0]").unwrap(), [0, 0]);
    assert_eq!(serde_json::from_str::<Holder>(r#"{"Number": -0}"#).unwrap().number, 0);
}

/// A whole number.
#[derive(cognito_request::CognitoStructure)]
struct Holder {
    #[required]
    number: u8,
}
