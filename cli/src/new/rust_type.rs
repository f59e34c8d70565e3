//! The Rust types of values.

use cognito_structure::definition::{Kind, TypeId};

use super::model::Type;
use super::plan::{Planner, base};
use super::{name, refer};

/// Lists and maps may not stand deeper in one another.
const DEEPEST: u32 = 8;

impl Planner<'_> {
    /// The Rust type of values.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(super) fn ty(&mut self, id: TypeId, suggestion: &str, depth: u32) -> Result<Type, String> {
        if depth > DEEPEST {
            return Err("its lists and maps stand in one another without end".to_owned());
        }
        Ok(match self.definitions.kind(id) {
            Kind::Structure(_) | Kind::Enum(_) => self.item_of(id, suggestion),
            Kind::List(items) => Type::List(Box::new(self.ty(*items, suggestion, depth + 1)?)),
            Kind::Map(values) => Type::Map(Box::new(self.ty(*values, suggestion, depth + 1)?)),
            Kind::Text(_) | Kind::Decimal | Kind::Integer { as_text: true, .. } => {
                Type::Plain("String")
            }
            Kind::Boolean => Type::Plain("bool"),
            Kind::Integer { bits, signed, .. } => Type::Plain(integer(*bits, *signed)),
            Kind::Float { bits: 64 } => Type::Plain("f64"),
            Kind::Float { .. } => Type::Plain("f32"),
            Kind::Timestamp => Type::Plain("Timestamp"),
            Kind::Blob => Type::Plain("Blob"),
            Kind::Unresolved(reference) => {
                let name = reference.rsplit('/').next().unwrap_or("").escape_debug();
                return Err(format!("its type `{name}` is not defined"));
            }
            _ => Type::Plain("JsonText"),
        })
    }

    fn item_of(&mut self, id: TypeId, suggestion: &str) -> Type {
        let id = base(self.definitions, id);
        let wanted = refer::name(self.definitions, id).map(name::pascal);
        let item = self.number(id, wanted.as_deref().unwrap_or(suggestion));
        Type::Item { item, boxed: false }
    }
}

fn integer(bits: u8, signed: bool) -> &'static str {
    match (bits, signed) {
        (8, true) => "i8",
        (8, false) => "u8",
        (16, true) => "i16",
        (16, false) => "u16",
        (32, true) => "i32",
        (32, false) => "u32",
        (64, true) => "i64",
        (64, false) => "u64",
        (_, true) => "i128",
        (_, false) => "u128",
    }
}
