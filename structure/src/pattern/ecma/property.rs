//! `\p{…}`: ECMA-262, tables 66 to 68, as far as general categories decide them.

use crate::pattern::category::{self, ALL, CN};
use crate::pattern::set::Set;
use crate::pattern::text::Parse;

use super::Reader;

impl Reader {
    /// The set of a property; the cursor is after the `p`.
    pub(super) fn property(&mut self, start: usize) -> Parse<Set> {
        let text = "the name of a property, in braces, must follow `\\p`";
        if !self.text.take(b'{') {
            return Err(self.text.syntax(text, start));
        }
        let end = self.text.find(b'}');
        if end == self.text.length() {
            return Err(self.text.syntax(text, start));
        }
        let (key, value) = self.text.key_and_value(end);
        self.text.cursor += 1;
        let other = match &key {
            Some(key) => match key.as_str() {
                "gc" | "General_Category" => {
                    self.text.syntax("there is no general category of this name", start)
                }
                "sc" | "Script" | "scx" | "Script_Extensions" => {
                    return Err(self.text.unsupported("a script", start));
                }
                _ => return Err(self.text.syntax("there is no property of this name", start)),
            },
            None => match value.as_str() {
                "Any" => return Ok(Set::all()),
                "ASCII" => return Ok(Set::range(0, 0x7f)),
                "Assigned" => return Ok(Set::of_categories(ALL & !CN)),
                _ => self.text.unsupported("a property that categories do not decide", start),
            },
        };
        match general_category(&value) {
            Some(categories) => Ok(Set::of_categories(categories)),
            None => Err(other),
        }
    }
}

/// A general category by any of its names.
fn general_category(name: &str) -> Option<u32> {
    for (long, short) in &NAMES {
        if *long == name {
            return category::mask(short);
        }
    }
    category::mask(name)
}

/// The long names, and the short ones that mean the same.
const NAMES: [(&str, &str); 42] = [
    ("Cased_Letter", "LC"),
    ("Close_Punctuation", "Pe"),
    ("Connector_Punctuation", "Pc"),
    ("Control", "Cc"),
    ("cntrl", "Cc"),
    ("Currency_Symbol", "Sc"),
    ("Dash_Punctuation", "Pd"),
    ("Decimal_Number", "Nd"),
    ("digit", "Nd"),
    ("Enclosing_Mark", "Me"),
    ("Final_Punctuation", "Pf"),
    ("Format", "Cf"),
    ("Initial_Punctuation", "Pi"),
    ("Letter", "L"),
    ("Letter_Number", "Nl"),
    ("Line_Separator", "Zl"),
    ("Lowercase_Letter", "Ll"),
    ("Mark", "M"),
    ("Combining_Mark", "M"),
    ("Math_Symbol", "Sm"),
    ("Modifier_Letter", "Lm"),
    ("Modifier_Symbol", "Sk"),
    ("Nonspacing_Mark", "Mn"),
    ("Number", "N"),
    ("Open_Punctuation", "Ps"),
    ("Other", "C"),
    ("Other_Letter", "Lo"),
    ("Other_Number", "No"),
    ("Other_Punctuation", "Po"),
    ("Other_Symbol", "So"),
    ("Paragraph_Separator", "Zp"),
    ("Private_Use", "Co"),
    ("Punctuation", "P"),
    ("punct", "P"),
    ("Separator", "Z"),
    ("Space_Separator", "Zs"),
    ("Spacing_Mark", "Mc"),
    ("Surrogate", "Cs"),
    ("Symbol", "S"),
    ("Titlecase_Letter", "Lt"),
    ("Unassigned", "Cn"),
    ("Uppercase_Letter", "Lu"),
];
