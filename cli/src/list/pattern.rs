//! Which names a person means.

/// Whether a name is meant: it has the pattern in it, or is as one with `*` or `?` says. Case makes
/// no difference.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.to_lowercase(), name.to_lowercase());
    if pattern.contains(['*', '?']) {
        is_like(pattern.as_bytes(), name.as_bytes())
    } else {
        name.contains(&pattern)
    }
}

/// Whether the whole name is as the pattern says. After a mismatch the last `*` takes one more, so
/// that the time is at most the product of the lengths.
fn is_like(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut place) = (0, 0);
    let mut star = None;
    while let Some(byte) = name.get(place) {
        match pattern.get(at) {
            Some(b'*') => {
                at += 1;
                star = Some((at, place));
            }
            Some(wanted) if *wanted == b'?' || wanted == byte => {
                at += 1;
                place += 1;
            }
            _ => {
                let Some((behind, taken)) = star else { return false };
                star = Some((behind, taken + 1));
                (at, place) = (behind, taken + 1);
            }
        }
    }
    pattern.iter().skip(at).all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_part_of_a_name_is_enough_and_a_glob_is_of_the_whole() {
        for pattern in ["sign", "UP", "SignUp", "sign*", "*up", "s??n*p", "*", "**", ""] {
            assert!(matches(pattern, "SignUp"), "{pattern}");
        }
        for pattern in ["signs", "ign*", "*sig", "?SignUp", "s?up", "é*"] {
            assert!(!matches(pattern, "SignUp"), "{pattern}");
        }
    }

    #[test]
    fn many_stars_take_little_time() {
        assert!(!matches(&"*a".repeat(2000), &"a".repeat(1999)));
    }
}
