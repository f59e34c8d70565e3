//! What a type demands of a value, in the terms of the static table.

use cognito_structure::definition::{Bounds, Constraints, Decimal, Definitions, Limit, TypeId};
use cognito_structure::pattern::Dialect;

use super::facts::Holds;
use super::form;
use crate::attribute::bounds::Number;

/// What is demanded of a value itself; what it holds has its own.
#[derive(Default)]
pub(crate) struct Demands {
    pub(crate) sensitive: bool,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) patterns: Vec<(String, Dialect)>,
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) unique: bool,
    /// The only values of a text; none where there are no such.
    pub(crate) values: Vec<String>,
}

/// What a type demands of values that are this.
pub(super) fn of(definitions: &Definitions, id: TypeId, holds: &Holds) -> Demands {
    let this = definitions.get(id);
    let constraints = &this.constraints;
    let length = match holds {
        Holds::List(_) => constraints.items,
        Holds::Map(..) => constraints.entries,
        Holds::Blob => constraints.bytes,
        Holds::Text | Holds::Enum(_) => constraints.length,
        _ => Bounds::default(),
    };
    let mut demands = Demands {
        sensitive: this.sensitive,
        min_length: length.min,
        max_length: length.max,
        unique: constraints.unique_items,
        ..Demands::default()
    };
    let dialect = this.dialect.of_patterns();
    for pattern in &constraints.patterns {
        demands.patterns.push((pattern.clone(), dialect));
    }
    if let Some(pattern) = form::pattern(definitions.kind(id)) {
        demands.patterns.push((pattern.to_owned(), Dialect::Ecma));
    }
    if let Holds::Enum(values) = holds {
        demands.values.clone_from(values);
    }
    let form = match holds {
        Holds::Integer(..) => Some(Form::Whole),
        Holds::Float(..=32) => Some(Form::Single),
        Holds::Float(_) => Some(Form::Double),
        _ => None,
    };
    if let Some(form) = form {
        numbers(&mut demands, constraints, form);
    }
    demands
}

/// How a number is held.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Whole,
    /// In 32 bits.
    Single,
    /// In 64 bits.
    Double,
}

/// The bounds of a number, which a field of the form can hold: others are not held to.
fn numbers(demands: &mut Demands, constraints: &Constraints, form: Form) {
    if let Some(limit) = &constraints.minimum {
        demands.min = Some(bound(limit, form, 1));
    }
    if let Some(limit) = &constraints.maximum {
        demands.max = Some(bound(limit, form, -1));
    }
    demands.multiple_of = constraints.multiple_of.as_ref().map(number);
}

/// The number of a limit, itself included: the next one inside, where the limit excludes it.
fn bound(limit: &Limit, form: Form, inside: i128) -> Number {
    let number = number(&limit.value);
    if !limit.exclusive {
        return number;
    }
    if let (Number::Integer(number), Form::Whole) = (number, form) {
        return Number::Integer(number.saturating_add(inside));
    }
    let text = limit.value.to_string();
    Number::Float(if form == Form::Single {
        let number: f32 = text.parse().unwrap_or(0.0);
        f64::from(if inside > 0 { number.next_up() } else { number.next_down() })
    } else {
        let number: f64 = text.parse().unwrap_or(0.0);
        if inside > 0 { number.next_up() } else { number.next_down() }
    })
}

fn number(decimal: &Decimal) -> Number {
    let text = decimal.to_string();
    match text.parse() {
        Ok(number) => Number::Integer(number),
        Err(_) => Number::Float(text.parse().unwrap_or(0.0)),
    }
}

#[cfg(all(test, feature = "definition-files"))]
mod tests {
    use cognito_structure::definition::Definitions;

    use super::super::facts::{Definition, Source, definition};

    /// What is said of a document whose root this is.
    fn read(root: &str) -> Result<Definition, String> {
        let text = format!(
            "{{\"$schema\": \"https://json-structure.org/meta/validation/v0/#\", \"$id\": \"urn:a\", \
             \"name\": \"A\", {root}, \"definitions\": {{\"Ten\": {{\"type\": \"int32\", \
             \"multipleOf\": 10}}, \"Keys\": {{\"type\": \"map\", \"values\": {{\"type\": \"any\"}}, \
             \"keyNames\": {{\"type\": \"string\", \"maxLength\": 3}}}}, \"Text\": {{\"type\": \
             \"string\"}}, \"Few\": {{\"type\": \"object\", \"abstract\": true, \"maxProperties\": 1, \
             \"properties\": {{\"b\": {{\"type\": \"any\"}}}}}}}}}}"
        );
        let mut definitions = Definitions::new("a.json", &text);
        let id = definitions.look_up("A").map_err(|_| "there is none".to_owned())?;
        let faults = definitions.faults_of(id);
        if let Some(fault) = faults.iter().find(|fault| fault.is_error()) {
            return Err(fault.message.clone());
        }
        definition(&Source { definitions: &definitions, service: "", root: "" }, id)
    }

    /// A structure with that property, and with more to say of it.
    fn object(property: &str, rest: &str) -> String {
        format!("\"type\": \"object\", \"properties\": {{\"a\": {{{property}}}}}{rest}")
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table")]
    fn what_is_not_checked_is_refused() {
        let text = |rest: &str| object(&format!("\"type\": \"string\", {rest}"), "");
        let any = "\"type\": \"any\"";
        let refused = [
            (text("\"const\": \"x\""), "`const`"),
            (text("\"format\": \"email\""), "`format`"),
            (text("\"allOf\": [{\"type\": \"string\"}]"), "`allOf`"),
            (text("\"anyOf\": [{\"type\": \"string\"}]"), "`anyOf`"),
            (text("\"oneOf\": [{\"type\": \"string\"}]"), "`oneOf`"),
            (text("\"not\": {\"type\": \"string\"}"), "`not`"),
            (text("\"if\": {\"type\": \"string\"}, \"then\": {\"type\": \"string\"}"), "`if`"),
            (
                object(
                    "\"type\": {\"$ref\": \"#/definitions/Text\"}, \"allOf\": [{\"type\": \"string\"}]",
                    "",
                ),
                "`allOf`",
            ),
            (
                object("\"type\": \"int32\", \"enum\": [1]", ""),
                "an `enum` of values that are no text",
            ),
            (object("\"type\": \"decimal\", \"scale\": 2", ""), "`scale`"),
            (
                object("\"type\": \"set\", \"items\": {\"type\": \"any\"}", ""),
                "unique items that are any JSON",
            ),
            (
                object(
                    "\"type\": \"set\", \"items\": {\"type\": \"map\", \"values\": {\"type\": \
                     \"object\", \"properties\": {\"b\": {\"type\": \"any\"}}}}",
                    "",
                ),
                "unique items that are any JSON",
            ),
            (
                text("\"cognito\": {\"sensitive\": \"true\"}"),
                "`sensitive` must be `true` or `false`",
            ),
            (text("\"cognito\": true"), "`cognito` must be an object"),
            (
                object("\"type\": \"double\", \"maximum\": 1e400", ""),
                "the number 1e400, which is beyond what a field can hold",
            ),
            (
                object("\"type\": \"double\", \"exclusiveMaximum\": -1.7976931348623157e308", ""),
                "the number -17976931348623157e292, which is beyond what a field can hold",
            ),
            (
                object("\"type\": \"double\", \"multipleOf\": 1e-400", ""),
                "`multipleOf` by a number too small for 64 bits",
            ),
            (
                object("\"type\": \"int64\", \"minimum\": \"2\"", ""),
                "the bounds of a number that is text on the wire",
            ),
            (
                object(
                    "\"type\": \"number\", \"minimum\": 2, \"cognito\": {\"represents\": \"datetime\"}",
                    "",
                ),
                "the bounds of a moment",
            ),
            (
                object("\"type\": \"binary\", \"contentEncoding\": \"base64url\"", ""),
                "`contentEncoding`",
            ),
            (
                object("\"type\": [\"string\", \"null\"], \"maxLength\": 3", ""),
                "constraints of more than one type",
            ),
            (
                object(
                    "\"type\": \"array\", \"items\": {\"type\": \"any\"}, \"contains\": {\"type\": \"any\"}",
                    "",
                ),
                "`contains`",
            ),
            (
                object(
                    "\"type\": {\"$ref\": \"#/definitions/Keys\"}, \"keyNames\": {\"type\": \"string\"}",
                    "",
                ),
                "`keyNames`",
            ),
            (object(any, ", \"minProperties\": 1"), "`minProperties`, `maxProperties`"),
            (object(any, ", \"propertyNames\": {\"type\": \"string\"}"), "`propertyNames`"),
            (
                object(any, ", \"patternProperties\": {\"a\": {\"type\": \"any\"}}"),
                "`patternProperties`",
            ),
            (object(any, ", \"dependentRequired\": {\"a\": [\"a\"]}"), "`dependentRequired`"),
            (object(any, ", \"has\": {\"type\": \"any\"}"), "`has`"),
            (
                object(any, ", \"required\": [[\"a\"], []]"),
                "`required` with lists of which one holds",
            ),
            (
                object(any, ", \"$extends\": \"#/definitions/Few\""),
                "`minProperties`, `maxProperties`",
            ),
        ];
        for (root, expected) in refused {
            let said = read(&root).err().unwrap_or_default();
            let said = said.strip_suffix(", of `a`").unwrap_or(&said);
            assert_eq!(said, expected, "{root}");
        }
    }

    #[test]
    fn a_multiple_is_one_of_the_type_that_is_referred_to_too() {
        let root = object("\"type\": {\"$ref\": \"#/definitions/Ten\"}, \"multipleOf\": 4", "");
        let factor = read(&root).ok().and_then(|read| read.properties.into_iter().next());
        let factor = factor.and_then(|property| property.held.demands.multiple_of);
        assert_eq!(factor, Some(crate::attribute::bounds::Number::Integer(20)));
    }
}
