//! A reply's body beside what the library read of it.

use std::fmt;

use cognito_request::definition::{Constraint, Definition, Kind, Property};
use serde_json::{Map, Number, Value};

/// What a comparison found.
#[derive(Default)]
pub(crate) struct Comparison {
    /// Where the two are not the same.
    pub(crate) differences: Vec<Difference>,
    /// How many members of the body were compared.
    pub(crate) members: usize,
    path: Vec<String>,
    sensitive: bool,
}

/// A place where the body says one thing and what was read of it another.
pub(crate) struct Difference {
    /// The JSON pointer of the place.
    path: String,
    body: Told,
    written: Told,
}

/// What stands at a place.
enum Told {
    Nothing,
    Hidden,
    Json(String),
}

impl Comparison {
    /// Compares a body with what was read of it and written again, in every member that the type
    /// knows. What the type does not know is left out of account, and `null` is a member that is
    /// not there.
    ///
    /// It goes by the body and the type's definition alone: a member that the type has and forgot
    /// to read is a difference, and so is one that it made up.
    pub(crate) fn of(kind: &Kind, body: &Value, written: &Value) -> Comparison {
        let mut comparison = Comparison::default();
        comparison.value(kind, body, written);
        comparison
    }

    fn value(&mut self, kind: &Kind, body: &Value, written: &Value) {
        match (kind, body, written) {
            (Kind::Structure(definition), Value::Object(body), Value::Object(written)) => {
                self.structure(definition(), body, written);
            }
            (Kind::List(item), Value::Array(body), Value::Array(written))
                if body.len() == written.len() =>
            {
                for (index, (body, written)) in body.iter().zip(written).enumerate() {
                    self.within(index.to_string(), |this| this.value(item, body, written));
                }
            }
            (Kind::Map(item), Value::Object(body), Value::Object(written)) => {
                self.map(item, body, written);
            }
            (_, Value::Number(a), Value::Number(b)) if same_number(a, b) => {}
            // The last of them: two lists of unlike length are unlike as a whole.
            _ if body == written && !matches!(kind, Kind::Structure(_)) => {}
            _ => self.differ(Some(body), Some(written)),
        }
    }

    fn structure(
        &mut self,
        definition: &Definition,
        body: &Map<String, Value>,
        written: &Map<String, Value>,
    ) {
        for property in definition.properties {
            let member = body.get(property.name).filter(|value| !value.is_null());
            let outer = self.sensitive;
            self.sensitive |= is_sensitive(property);
            self.within(property.name.to_owned(), |this| {
                this.member(property.kind, member, written.get(property.name));
            });
            self.sensitive = outer;
        }
    }

    fn map(&mut self, item: &Kind, body: &Map<String, Value>, written: &Map<String, Value>) {
        let made_up = written.keys().filter(|key| !body.contains_key(*key));
        for key in body.keys().chain(made_up) {
            self.within(key.clone(), |this| this.member(item, body.get(key), written.get(key)));
        }
    }

    fn member(&mut self, kind: &Kind, body: Option<&Value>, written: Option<&Value>) {
        match (body, written) {
            (None, None) => {}
            (Some(body), Some(written)) => {
                self.members += 1;
                self.value(kind, body, written);
            }
            (body, written) => self.differ(body, written),
        }
    }

    fn within(&mut self, step: String, compare: impl FnOnce(&mut Comparison)) {
        self.path.push(step);
        compare(self);
        self.path.pop();
    }

    fn differ(&mut self, body: Option<&Value>, written: Option<&Value>) {
        let told = |value: Option<&Value>| match value {
            None => Told::Nothing,
            Some(_) if self.sensitive => Told::Hidden,
            Some(value) => Told::Json(value.to_string()),
        };
        let (body, written) = (told(body), told(written));
        let path = self.path.iter().flat_map(|step| ["/", step]).collect();
        self.differences.push(Difference { path, body, written });
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} was read as {}", self.path, self.body, self.written)
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Told::Nothing => "nothing",
            Told::Hidden => "<hidden>",
            Told::Json(json) => json,
        })
    }
}

/// Numbers are the same that have the same value: `1`, `1.0` and `1e0` are.
fn same_number(a: &Number, b: &Number) -> bool {
    a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64()
}

fn is_sensitive(property: &Property) -> bool {
    let sensitive = |constraint: &Constraint| matches!(constraint, Constraint::Sensitive);
    property.constraints.as_slice().iter().any(sensitive)
}

#[cfg(test)]
mod tests;
