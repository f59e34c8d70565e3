//! `\p{…}`: ECMA-262, tables 66 to 68, as far as general categories decide them.

use crate::pattern::category::{self, ALL, CN};
use crate::pattern::error::PatternError;
use crate::pattern::set::Set;

use super::reader::Reader;

impl Reader<'_> {
    /// The set of a property; the cursor is after the `p`.
    pub(super) fn property(&mut self, start: usize) -> Result<Set, PatternError> {
        let text = "the name of a property, in braces, must follow `\\p`";
        if !self.take("{") {
            return Err(self.syntax(text, start));
        }
        let Some((name, _)) = self.rest().split_once('}') else {
            return Err(self.syntax(text, start));
        };
        self.cursor += name.len() + 1;
        let value = match name.split_once('=') {
            Some(("gc" | "General_Category", value)) => value,
            Some(("sc" | "Script" | "scx" | "Script_Extensions", _)) => {
                return Err(self.unsupported("a script", start));
            }
            Some(_) => return Err(self.syntax("there is no property of this name", start)),
            None => match name {
                "Any" => return Ok(Set::all()),
                "ASCII" => return Ok(Set::range(0, 0x7f)),
                "Assigned" => return Ok(Set::of_categories(ALL & !CN)),
                _ => name,
            },
        };
        match general_category(value) {
            Some(mask) => Ok(Set::of_categories(mask)),
            None if name.contains('=') => {
                Err(self.syntax("there is no general category of this name", start))
            }
            None => Err(self.unsupported("a property that categories do not decide", start)),
        }
    }
}

/// A general category by any of its names.
fn general_category(name: &str) -> Option<u32> {
    let by_long_name = NAMES.iter().find(|(_, names)| names.contains(&name));
    category::mask(by_long_name.map_or(name, |(short, _)| short))
}

const NAMES: [(&str, &[&str]); 38] = [
    ("LC", &["Cased_Letter"]),
    ("Pe", &["Close_Punctuation"]),
    ("Pc", &["Connector_Punctuation"]),
    ("Cc", &["Control", "cntrl"]),
    ("Sc", &["Currency_Symbol"]),
    ("Pd", &["Dash_Punctuation"]),
    ("Nd", &["Decimal_Number", "digit"]),
    ("Me", &["Enclosing_Mark"]),
    ("Pf", &["Final_Punctuation"]),
    ("Cf", &["Format"]),
    ("Pi", &["Initial_Punctuation"]),
    ("L", &["Letter"]),
    ("Nl", &["Letter_Number"]),
    ("Zl", &["Line_Separator"]),
    ("Ll", &["Lowercase_Letter"]),
    ("M", &["Mark", "Combining_Mark"]),
    ("Sm", &["Math_Symbol"]),
    ("Lm", &["Modifier_Letter"]),
    ("Sk", &["Modifier_Symbol"]),
    ("Mn", &["Nonspacing_Mark"]),
    ("N", &["Number"]),
    ("Ps", &["Open_Punctuation"]),
    ("C", &["Other"]),
    ("Lo", &["Other_Letter"]),
    ("No", &["Other_Number"]),
    ("Po", &["Other_Punctuation"]),
    ("So", &["Other_Symbol"]),
    ("Zp", &["Paragraph_Separator"]),
    ("Co", &["Private_Use"]),
    ("P", &["Punctuation", "punct"]),
    ("Z", &["Separator"]),
    ("Zs", &["Space_Separator"]),
    ("Mc", &["Spacing_Mark"]),
    ("Cs", &["Surrogate"]),
    ("S", &["Symbol"]),
    ("Lt", &["Titlecase_Letter"]),
    ("Cn", &["Unassigned"]),
    ("Lu", &["Uppercase_Letter"]),
];
