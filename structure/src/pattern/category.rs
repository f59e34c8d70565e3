//! The numbering of the Unicode general categories.
//!
//! `cognito_request` carries the table that gives each code point its number; a test holds the two
//! numberings together. A set of categories is a mask with one bit for each.

/// The two-letter names; the position is the category's number.
pub const CATEGORIES: [&str; 30] = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
];

/// Every category.
pub(crate) const ALL: u32 = (1 << 30) - 1;
pub(crate) const LU: u32 = 1;
pub(crate) const LL: u32 = 1 << 1;
pub(crate) const LT: u32 = 1 << 2;
pub(crate) const CASED: u32 = LU | LL | LT;
pub(crate) const L: u32 = 0b1_1111;
pub(crate) const ND: u32 = 1 << 8;
pub(crate) const P: u32 = 0b111_1111 << 11;
pub(crate) const ZS: u32 = 1 << 22;
pub(crate) const Z: u32 = 0b111 << 22;
pub(crate) const CC: u32 = 1 << 25;
pub(crate) const CS: u32 = 1 << 27;
pub(crate) const CN: u32 = 1 << 29;

/// The categories that a short name stands for: `Lu`, `L`, `LC`.
pub(crate) fn mask(name: &str) -> Option<u32> {
    if name == "LC" {
        return Some(CASED);
    }
    let (mut bits, mut bit) = (0, 1);
    for category in &CATEGORIES {
        // One letter stands for all categories that begin with it.
        let letter = &category.as_bytes()[0];
        if *category == name || matches!(name.as_bytes(), [only] if only == letter) {
            bits |= bit;
        }
        bit <<= 1;
    }
    if bits == 0 { None } else { Some(bits) }
}

/// The ASCII members of a set of categories, one bit for each character.
pub(crate) fn ascii(mask: u32) -> u128 {
    let mut bits = 0;
    for &(number, members) in &ASCII {
        if mask & (1 << number) != 0 {
            bits |= members;
        }
    }
    bits
}

/// The ASCII members of each category that has any (Unicode never changes these).
const ASCII: [(u32, u128); 13] = [
    (0, span(b'A', b'Z')),
    (1, span(b'a', b'z')),
    (8, span(b'0', b'9')),
    (11, one(b'_')),
    (12, one(b'-')),
    (13, one(b'(') | one(b'[') | one(b'{')),
    (14, one(b')') | one(b']') | one(b'}')),
    (17, PO),
    (18, one(b'+') | span(b'<', b'>') | one(b'|') | one(b'~')),
    (19, one(b'$')),
    (20, one(b'^') | one(b'`')),
    (22, one(b' ')),
    (25, span(0, 31) | one(127)),
];

const PO: u128 = span(b'!', b'#')
    | span(b'%', b'\'')
    | one(b'*')
    | one(b',')
    | one(b'.')
    | one(b'/')
    | one(b':')
    | one(b';')
    | one(b'?')
    | one(b'@')
    | one(b'\\');

/// The bits of the ASCII characters from `low` to `high`, both included.
pub(crate) const fn span(low: u8, high: u8) -> u128 {
    (u128::MAX >> (127 - high)) & (u128::MAX << low)
}

const fn one(byte: u8) -> u128 {
    1 << byte
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ascii_character_has_one_category() {
        let mut seen = 0;
        for (_, members) in ASCII {
            assert_eq!(seen & members, 0);
            seen |= members;
        }
        assert_eq!(seen, u128::MAX);
    }

    #[test]
    fn groups_are_the_union_of_their_members() {
        assert_eq!(mask("L"), Some(L));
        assert_eq!(mask("P"), Some(P));
        assert_eq!(mask("Z"), Some(Z));
        assert_eq!(mask("Cc"), Some(CC));
        assert_eq!(mask("Cs"), Some(CS));
        assert_eq!(mask("Cn"), Some(CN));
        assert_eq!(mask("Nd"), Some(ND));
        assert_eq!(mask("Zs"), Some(ZS));
        assert_eq!(mask("Lx"), None);
        assert_eq!(mask(""), None);
    }
}
