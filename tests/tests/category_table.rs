//! The table of general categories is that of the crate `unicode-general-category`.
//!
//! With `COGNITO_TESTS_REWRITE=1` the test writes the table anew instead.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use cognito_request::__private::general_category;
use cognito_structure::pattern::CATEGORIES;
use unicode_general_category::{GeneralCategory, get_general_category};

/// Where the table ends: what lies beyond is said in code.
const END: u32 = 0x4_0000;
const TABLE: &str = "core/src/pattern/category_table.rs";

fn short_name(category: GeneralCategory) -> &'static str {
    use GeneralCategory as G;
    match category {
        G::UppercaseLetter => "Lu",
        G::LowercaseLetter => "Ll",
        G::TitlecaseLetter => "Lt",
        G::ModifierLetter => "Lm",
        G::OtherLetter => "Lo",
        G::NonspacingMark => "Mn",
        G::SpacingMark => "Mc",
        G::EnclosingMark => "Me",
        G::DecimalNumber => "Nd",
        G::LetterNumber => "Nl",
        G::OtherNumber => "No",
        G::ConnectorPunctuation => "Pc",
        G::DashPunctuation => "Pd",
        G::OpenPunctuation => "Ps",
        G::ClosePunctuation => "Pe",
        G::InitialPunctuation => "Pi",
        G::FinalPunctuation => "Pf",
        G::OtherPunctuation => "Po",
        G::MathSymbol => "Sm",
        G::CurrencySymbol => "Sc",
        G::ModifierSymbol => "Sk",
        G::OtherSymbol => "So",
        G::SpaceSeparator => "Zs",
        G::LineSeparator => "Zl",
        G::ParagraphSeparator => "Zp",
        G::Control => "Cc",
        G::Format => "Cf",
        G::Surrogate => "Cs",
        G::PrivateUse => "Co",
        _ => "Cn",
    }
}

/// The number of a code point's category; surrogates, which are no `char`, count as unassigned.
fn expected(code: u32) -> u8 {
    let name =
        char::from_u32(code).map_or("Cn", |character| short_name(get_general_category(character)));
    let number = CATEGORIES.iter().position(|category| *category == name).unwrap();
    u8::try_from(number).unwrap()
}

fn table() -> String {
    let mut numbers: HashMap<Vec<u8>, usize> = HashMap::new();
    let (mut index, mut blocks) = (String::new(), String::new());
    for first in (0..END).step_by(256) {
        let block: Vec<u8> = (first..first + 256).map(|code| expected(code) + b'0').collect();
        let known = numbers.len();
        let number = *numbers.entry(block.clone()).or_insert(known);
        if number == known {
            write!(blocks, "\\\n      {}", String::from_utf8(block).unwrap()).unwrap();
        }
        let lead = if first / 256 % 22 == 0 { "\\\n      " } else { "" };
        write!(index, "{lead}\\x{:02x}", u8::try_from(number).unwrap()).unwrap();
    }
    format!(
        "//! The general categories up to U+3FFFF, in two stages.\n\
         //!\n\
         //! Written by the test `category_table`; do not edit.\n\n\
         /// For each 256 code points, the number of their block.\n\
         pub(super) static INDEX: &[u8; {}] = b\"{index}\";\n\n\
         /// Blocks of 256 categories, each as its number and the digit zero together.\n\
         pub(super) static BLOCKS: &[u8; {}] = b\"{blocks}\";\n",
        END / 256,
        numbers.len() * 256,
    )
}

#[test]
fn the_table_is_that_of_the_reference_for_every_code_point() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    if std::env::var_os("COGNITO_TESTS_REWRITE").is_some() {
        std::fs::write(root.join(TABLE), table()).unwrap();
        return;
    }
    for character in '\0'..=char::MAX {
        let number = general_category(character);
        assert_eq!(number, expected(u32::from(character)), "{character:?}");
    }
}
