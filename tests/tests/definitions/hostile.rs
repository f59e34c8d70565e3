//! Documents that mean harm: each ends soon, with a fault.

use std::time::{Duration, Instant};

use cognito_structure::definition::{Definitions, FaultCode as Code};

use crate::{check, core, many};

/// The codes of a document, each once, which must be told before long.
fn codes(text: &str) -> Vec<Code> {
    let start = Instant::now();
    let mut codes: Vec<_> = check(text).into_iter().map(|told| told.0).collect();
    codes.dedup();
    assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
    codes
}

#[test]
fn depth_and_length_have_limits() {
    let deep = |depth: usize| core(&format!("\"x\": {}{}", "[".repeat(depth), "]".repeat(depth)));
    assert_eq!(codes(&deep(99)), [Code::MissingType]);
    assert_eq!(check(&deep(100)), [(Code::Limit, String::new(), 2, 105)]);
    assert_eq!(codes(&"[".repeat(1 << 20)), [Code::Limit]);
    assert_eq!(codes(&core(&format!("\"x\": \"{}\"", "a".repeat(4 << 20)))), [Code::Limit]);
}

#[test]
fn chains_have_limits() {
    let types = many(2000, |number| {
        format!(
            "\"T{number}\": {{\"type\": {{\"$ref\": \"#/definitions/T{}\"}}, \"maxLength\": 1}},",
            number + 1
        )
    });
    let text = core(&format!("\"definitions\": {{{types} \"T2000\": {{\"type\": \"string\"}}}}"));
    assert!(codes(&text).contains(&Code::Limit));
    let chain = text.replace("}, \"maxLength\": 1}", "}").replace(
        "{\"type\": {\"$ref\": ",
        "{\"type\": \"object\", \"abstract\": true, \"$extends\": ",
    );
    assert!(codes(&chain).contains(&Code::Limit));
}

#[test]
fn inheriting_has_limits() {
    let properties = many(400, |number| format!("\"p{number}\": {{\"type\": \"any\"}},"));
    let types = many(1000, |number| {
        format!(",\"T{number}\": {{\"type\": \"object\", \"$extends\": \"#/definitions/B\"}}")
    });
    let text = core(&format!(
        "\"definitions\": {{\"B\": {{\"type\": \"object\", \"abstract\": true, \"properties\": \
         {{{properties} \"q\": {{\"type\": \"any\"}}}}}}{types}}}"
    ));
    assert_eq!(codes(&text), [Code::Limit]);
}

#[test]
fn not_all_of_very_many_faults_are_told() {
    let types =
        many(40_000, |number| format!("\"T{number}\": {{\"type\": \"sting\", \"enmu\": []}},\n"));
    let text = core(&format!("\"definitions\": {{{types} \"A\": {{\"type\": \"any\"}}}}"));
    let told = check(&text);
    assert_eq!(told.len(), 1001);
    assert!(told.iter().any(|fault| fault.0 == Code::MoreFaults));
}

fn listed(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().join(",")
}

#[test]
fn large_documents_are_read_in_little_time() {
    let references = listed(30_000, |n| {
        format!(
            "\"T{n}\": {{\"type\": \"array\", \"items\": {{\"type\": {{\"$ref\": \"#/definitions/T{}\"}}}}}}",
            n / 2
        )
    });
    assert_eq!(codes(&core(&format!("\"definitions\": {{{references}}}"))), []);
    let properties = listed(40_000, |n| format!("\"p{n}\": {{\"type\": \"any\"}}"));
    let required = listed(40_000, |n| format!("\"p{n}\""));
    let text = core(&format!(
        "\"type\": \"object\", \"properties\": {{{properties}}}, \"required\": [{required}]"
    ));
    assert_eq!(codes(&text), []);
    let values = listed(100_000, |n| format!("\"v{n}\""));
    assert_eq!(codes(&core(&format!("\"type\": \"string\", \"enum\": [{values}]"))), []);
    let sets = listed(50_000, |_| "[\"p0\"]".to_owned());
    let text = core(&format!(
        "\"type\": \"object\", \"properties\": {{{properties}}}, \"required\": [{sets}]"
    ));
    assert_eq!(codes(&text), [Code::Limit]);
}

#[test]
fn a_look_up_in_a_large_document_reads_only_what_it_reaches() {
    let types: Vec<_> = (0..5000)
        .map(|n| {
            format!(
                "\"T{n}\": {{\"type\": \"string\", \"description\": \"{}\"}}",
                "long ".repeat(20)
            )
        })
        .collect();
    let text = core(&format!("\"definitions\": {{{}}}", types.join(",")));
    assert!(text.len() > 700_000);
    let start = Instant::now();
    let mut definitions = Definitions::new("a.json", &text);
    let opened = start.elapsed();
    let id = definitions.look_up("T4321").unwrap();
    println!("opened in {opened:?}, found after {:?}", start.elapsed());
    assert_eq!(definitions.get(id).name.as_deref(), Some("T4321"));
    assert!(opened < Duration::from_secs(1));
}
