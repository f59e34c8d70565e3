//! The reader and `serde_json` agree on texts that are nearly JSON.

use fastrand::Rng;

use crate::agreement::agree;
use crate::generator;

/// Changes a text in one place.
fn mutate(rng: &mut Rng, text: &mut Vec<u8>) {
    const LIKELY: &[u8] = b"\"\\{}[],:0123456789-+.eEtfnu \n\x00\x1f\x7f\x80\xc3\xed\xf0\xff";
    let at = rng.usize(0..text.len());
    match rng.u32(0..5) {
        0 => text[at] = rng.u8(..),
        1 => text[at] = LIKELY[rng.usize(0..LIKELY.len())],
        2 => text.insert(at, LIKELY[rng.usize(0..LIKELY.len())]),
        3 => drop(text.remove(at)),
        _ => text.truncate(at),
    }
}

#[test]
fn a_hundred_thousand_texts_with_a_fault_are_accepted_and_refused_as_serde_json_does() {
    let mut rng = Rng::with_seed(21);
    let mut accepted = 0;
    for _ in 0..100_000 {
        let mut text = String::new();
        generator::value(&mut rng, 2, &mut text);
        let mut text = text.into_bytes();
        for _ in 0..rng.u32(1..=2) {
            if !text.is_empty() {
                mutate(&mut rng, &mut text);
            }
        }
        accepted += u32::from(agree(&text));
    }
    assert!((10_000..90_000).contains(&accepted), "{accepted}");
    println!("{accepted} of 100000 accepted");
}
