//! What is allocated: for a valid request what it takes and no more.

use std::collections::BTreeMap;

use allocation_counter::{AllocationInfo, measure};
use cognito_request::CognitoStructure;
use cognito_tests::seed::GetUserAttributeVerificationCodeRequest as Request;

use crate::shapes::Shapes;

fn request() -> Request {
    Request::builder()
        .access_token("a1-_=.".repeat(171))
        .attribute_name("email")
        .client_metadata([("locale", "sv-SE")])
        .build()
        .unwrap()
}

/// How often `f` allocates, once everything that is made once was made.
fn allocations(mut f: impl FnMut()) -> AllocationInfo {
    f();
    measure(f)
}

#[test]
fn a_request_is_written_with_one_allocation_and_validated_with_none() {
    let request = request();
    assert!(request.to_json().len() > 1024);
    assert_eq!(allocations(|| drop(request.to_json())).count_total, 1);
    assert_eq!(allocations(|| assert!(request.validate().is_ok())).count_total, 0);
    let mut buffer = String::with_capacity(4096);
    let write = || {
        buffer.clear();
        request.write_json(&mut buffer);
    };
    assert_eq!(allocations(write).count_total, 0);
}

#[test]
fn a_request_is_read_with_an_allocation_for_each_text_and_map() {
    let json = request().to_json();
    // Two texts, the key and the value of the map, the map itself, and the key once more as the
    // name of its place.
    let read = allocations(|| assert!(Request::from_json(&json).is_ok()));
    assert!(read.count_total <= 6, "{read:?}");
}

#[test]
fn memory_grows_with_the_input_and_not_faster() {
    let sizes = [1, 4].map(|factor| {
        let items = "\"ab\",".repeat(50_000 * factor);
        let text = format!("{{\"List\":[{items}1],\"Tree\":[{items}1],\"Document\":[{items}1]}}");
        let read = measure(|| assert!(Shapes::from_json_validated(&text).is_err()));
        (text.len() as u64, read.bytes_max, read.count_total)
    });
    let [(small, small_bytes, small_count), (large, large_bytes, large_count)] = sizes;
    assert!(large < small * 5 && large_bytes < small_bytes * 5, "{sizes:?}");
    assert!(large_count < small_count * 5, "{sizes:?}");
    assert!(large_bytes < large * 40, "{sizes:?}");
}

/// What is above a faulty list is not copied for each of many.
#[test]
fn many_faulty_lists_below_a_long_key_do_not_multiply_it() {
    #[derive(CognitoStructure)]
    struct Lists {
        map: Option<BTreeMap<String, Vec<Vec<String>>>>,
    }
    let lists = "[1],".repeat(50_000);
    let text = format!("{{\"Map\":{{\"{}\":[{lists}[]]}}}}", "k".repeat(100_000));
    let read = measure(|| assert!(Lists::from_json_validated(&text).is_err()));
    assert!(read.bytes_total < text.len() as u64 * 200, "{read:?}");
}
