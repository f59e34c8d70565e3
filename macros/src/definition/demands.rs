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
pub(super) fn of(definitions: &Definitions, id: TypeId, holds: &Holds) -> Result<Demands, String> {
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
    let ecma = this.dialect == cognito_structure::definition::Dialect::Core;
    let dialect = if ecma { Dialect::Ecma } else { Dialect::Java };
    for pattern in &constraints.patterns {
        demands.patterns.push((pattern.clone(), dialect));
    }
    if let Some(pattern) = form::pattern(definitions.kind(id)) {
        demands.patterns.push((pattern.to_owned(), Dialect::Ecma));
    }
    if let Holds::Enum(values) = holds {
        demands.values.clone_from(values);
    }
    let number = match holds {
        Holds::Integer(..) => Some(true),
        Holds::Float(_) => Some(false),
        _ => None,
    };
    numbers(&mut demands, constraints, number)?;
    // A check that is left out is none that anyone could rely on.
    match definitions.unchecked(id) {
        Some(what) => Err(what),
        None => Ok(demands),
    }
}

/// The bounds of a number: one of whole numbers, if it is.
fn numbers(
    demands: &mut Demands,
    constraints: &Constraints,
    whole: Option<bool>,
) -> Result<(), String> {
    let Some(whole) = whole else { return Ok(()) };
    if let Some(limit) = &constraints.minimum {
        demands.min = Some(bound(limit, whole, 1)?);
    }
    if let Some(limit) = &constraints.maximum {
        demands.max = Some(bound(limit, whole, -1)?);
    }
    if let Some(factor) = &constraints.multiple_of {
        demands.multiple_of = Some(number(factor, whole)?);
    }
    Ok(())
}

/// The number of a limit, itself included: the next one inside, where the limit excludes it.
fn bound(limit: &Limit, whole: bool, inside: i128) -> Result<Number, String> {
    let number = number(&limit.value, whole)?;
    if !limit.exclusive {
        return Ok(number);
    }
    if let (Number::Integer(number), true) = (number, whole) {
        return Ok(Number::Integer(number.saturating_add(inside)));
    }
    let number: f64 = limit.value.to_string().parse().unwrap_or(0.0);
    Ok(Number::Float(if inside > 0 { number.next_up() } else { number.next_down() }))
}

fn number(decimal: &Decimal, whole: bool) -> Result<Number, String> {
    let text = decimal.to_string();
    let number = match text.parse() {
        Ok(number) => Some(Number::Integer(number)),
        Err(_) if whole => None,
        Err(_) => text.parse().ok().map(Number::Float),
    };
    number.ok_or_else(|| format!("the number {text}, which is beyond 128 bits"))
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
            assert_eq!(read(&root).err().as_deref(), Some(expected), "{root}");
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
