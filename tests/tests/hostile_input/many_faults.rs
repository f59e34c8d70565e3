//! Faults without end: the first are kept, the rest counted, and memory stays bounded.

use cognito_request::{ReadError, Violations};

use crate::shapes::Shapes;

fn violations(read: Result<Shapes, ReadError>) -> Violations {
    match read {
        Err(ReadError::Violations(violations)) => violations,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("nothing is wrong"),
    }
}

#[test]
fn of_a_million_faulty_items_the_first_are_told_and_the_rest_counted() {
    let types = format!("{{\"Numbers\":[{}true]}}", "\"\",".repeat(999_999));
    let constraints = format!("{{\"List\":[{}\"ab\"]}}", "\"ab\",".repeat(999_999));
    for text in [types, constraints] {
        let told = violations(Shapes::from_json_validated(&text));
        assert_eq!(told.as_slice().len(), Violations::MOST);
        assert_eq!(told.omitted(), 1_000_000 - Violations::MOST);
        let last = told.as_slice().last().unwrap();
        assert!(last.path().ends_with("/999"), "{}", last.path());
        assert!(told.to_string().ends_with("\nand 999000 more"));
    }
    let value = Shapes::builder().list(vec!["ab"; 5_000]).build_unvalidated();
    assert_eq!(value.validate().unwrap_err().omitted(), 4_000);
}

#[test]
fn the_positions_of_faulty_entries_are_found_in_one_pass() {
    let entries: Vec<_> =
        (0..100_000).map(|index| format!("\"{index:06}\":{{\"a\":\"ab\"}}")).collect();
    let text = format!("{{\"Map\":{{{}}}}}", entries.join(","));
    let told = violations(Shapes::from_json_validated(&text));
    for (one, index) in told.iter().zip(0..) {
        // Of each entry the key is told first, then the text in its value.
        let (entry, inside) = (index / 2, index % 2);
        let column = 9 + entry * 20 + inside * 14;
        assert_eq!(one.position().unwrap().column(), column, "{one}");
    }
}

#[test]
fn a_long_key_above_many_faults_does_not_multiply() {
    let long = "k".repeat(1 << 20);
    let inner: Vec<_> = (0..10_000).map(|index| format!("\"{index}\":\"ab\"")).collect();
    let constraints = format!("{{\"Map\":{{\"{long}\":{{{}}}}}}}", inner.join(","));
    let types = constraints.replace("\"ab\"", "1");
    for text in [constraints, types] {
        let told = violations(Shapes::from_json_validated(&text));
        let size: usize = told.iter().map(|one| one.path().len() + one.field().len()).sum();
        assert!(size < 16 << 20, "{size}");
        assert!(told.as_slice().len() + told.omitted() >= 10_000);
    }
}
