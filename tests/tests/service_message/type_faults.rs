//! Values of other types.

use std::collections::BTreeMap;

use cognito_request::{
    Blob, CognitoRequest, CognitoStructure, ErrorCode, ReadError, Service, ServiceMessage,
    Timestamp,
};

#[derive(CognitoStructure)]
struct Inner {
    name: Option<String>,
}

#[derive(CognitoRequest)]
struct EveryKindRequest {
    text: Option<String>,
    #[sensitive]
    secret: Option<String>,
    boolean: Option<bool>,
    byte: Option<i8>,
    short: Option<i16>,
    integer: Option<i32>,
    long: Option<i64>,
    single: Option<f32>,
    double: Option<f64>,
    blob: Option<Blob>,
    moment: Option<Timestamp>,
    list: Option<Vec<String>>,
    map: Option<BTreeMap<String, String>>,
    inner: Option<Inner>,
    #[length(..=1)]
    constrained: Option<String>,
}

fn error(body: &str) -> ReadError {
    EveryKindRequest::from_json_validated(body).err().unwrap()
}

const LIST: &str = "Start of list found where not expected";
const OBJECT: &str = "Start of structure or map found where not expected.";
const FIELD: &str = "Unexpected field type";

#[test]
fn a_value_of_another_type_is_told_as_the_protocol_tells_it() {
    for (body, sentence) in [
        (r#"{"Text": 5}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"Text": 1.5}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"Text": true}"#, "TRUE_VALUE can not be converted to a String"),
        (r#"{"Secret": false}"#, "FALSE_VALUE can not be converted to a String"),
        (r#"{"Text": ["a"]}"#, LIST),
        (r#"{"Text": {"a": 1}}"#, OBJECT),
        (r#"{"Boolean": "yes"}"#, "STRING_VALUE can not be converted to an Boolean"),
        (r#"{"Boolean": 1}"#, "NUMBER_VALUE can not be converted to a Boolean"),
        (r#"{"Byte": "1"}"#, "STRING_VALUE can not be converted to a Byte"),
        (r#"{"Short": "1"}"#, "STRING_VALUE can not be converted to a Short"),
        (r#"{"Integer": "1"}"#, "STRING_VALUE can not be converted to an Integer"),
        (r#"{"Integer": true}"#, "TRUE_VALUE can not be converted to an Integer"),
        (r#"{"Integer": 1.5}"#, "NUMBER_VALUE can not be converted to an Integer"),
        (r#"{"Integer": 4294967296}"#, "NUMBER_VALUE can not be converted to an Integer"),
        (r#"{"Long": "1"}"#, "STRING_VALUE can not be converted to a Long"),
        (r#"{"Single": "1"}"#, "STRING_VALUE can not be converted to a Float"),
        (r#"{"Double": false}"#, "FALSE_VALUE can not be converted to a Double"),
        (r#"{"Blob": 1}"#, "NUMBER_VALUE can not be converted to a Blob"),
        (r#"{"Blob": "a b"}"#, "STRING_VALUE can not be converted to a Blob"),
        (r#"{"Moment": "now"}"#, "STRING_VALUE can not be converted to milliseconds since epoch"),
        (r#"{"Moment": []}"#, LIST),
        (r#"{"List": "a"}"#, FIELD),
        (r#"{"List": {}}"#, OBJECT),
        (r#"{"List": ["a", 5]}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"List": [["a"]]}"#, LIST),
        (r#"{"List": [null]}"#, FIELD),
        (r#"{"Map": 5}"#, FIELD),
        (r#"{"Map": []}"#, LIST),
        (r#"{"Map": {"a": ["b"]}}"#, LIST),
        (r#"{"Map": {"a": 5}}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"Inner": "a"}"#, FIELD),
        (r#"{"Inner": []}"#, LIST),
        (r#"{"Inner": {"Name": 5}}"#, "NUMBER_VALUE can not be converted to a String"),
        ("[]", LIST),
        ("5", FIELD),
        // The first of them stands for all, before every constraint.
        (r#"{"Constrained": "ab", "Integer": "1", "Text": []}"#, LIST),
    ] {
        let message = error(body).service_message().unwrap();
        assert_eq!(message, sentence, "{body}");
        assert_eq!(message.violations().len(), 1);
        for service in [Service::UserPools, Service::IdentityPools] {
            assert_eq!(message.code(service), ErrorCode::from("SerializationException"));
        }
        let read = ServiceMessage::parse(sentence).unwrap();
        assert_eq!(read, message);
    }
}

#[test]
fn of_text_that_is_not_json_nothing_is_said() {
    assert_eq!(error("{").service_message(), None);
}

#[test]
fn older_words_of_the_protocol_are_read_too() {
    for text in [
        "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String",
        "Expected list or null",
        "Expected null",
    ] {
        let message = ServiceMessage::parse(text).unwrap();
        assert_eq!(message.code(Service::UserPools).as_str(), "SerializationException", "{text}");
    }
}

#[test]
fn what_clients_put_around_the_words_is_no_part_of_them() {
    for (text, sentence) in [
        (
            "An error occurred (SerializationException) when calling the SignUp operation: \
             NUMBER_VALUE can not be converted to a String",
            "NUMBER_VALUE can not be converted to a String",
        ),
        ("SerializationException: Start of list found where not expected", LIST),
        (
            "Unexpected field type (Service: CognitoIdentityProvider, Status Code: 400, Request ID: 1)",
            FIELD,
        ),
    ] {
        assert_eq!(ServiceMessage::parse(text).unwrap(), sentence);
    }
}

#[test]
fn other_sentences_about_conversions_are_none() {
    let text = "The account can not be converted to a federated one.";
    assert_eq!(ServiceMessage::parse(text), None);
}
