//! What a definition says, copied out of its document.

use cognito_structure::definition::{self, Additional, Definitions, Kind, TypeId};
use cognito_structure::json::Json;

use super::demands::{self, Demands};
use super::{other, said};
use crate::model::Paging;

/// A type that a struct or an enum is held to.
pub(crate) struct Definition {
    pub(crate) held: Held,
    /// The properties of a structure, in the order of the document.
    pub(crate) properties: Vec<Property>,
    /// What members beyond the properties are: a map. `None` where anything may be.
    pub(crate) other: Option<Property>,
    /// Whether there may be none.
    pub(crate) denies: bool,
    /// The service that the document is of.
    pub(crate) service: Option<String>,
    /// The action of which this is the input.
    pub(crate) action: Option<String>,
    /// Whether that action is sent without a signature; `None` where no action is told.
    pub(crate) unsigned: Option<bool>,
    /// The name of the type that it answers.
    pub(crate) answers: Option<String>,
    /// The names of its errors.
    pub(crate) errors: Vec<String>,
    pub(crate) paging: Option<Paging>,
}

/// A property.
pub(crate) struct Property {
    pub(crate) wire: String,
    /// `None` for a type that is no property's.
    pub(crate) required: Option<bool>,
    /// Whether it is newer than the definition of which the document has been made.
    pub(crate) extra: bool,
    pub(crate) held: Held,
    /// Of the property itself, or else of its type.
    pub(crate) description: Option<String>,
    pub(crate) link: Option<String>,
}

/// What a value is held to: a type of a definition.
pub(crate) struct Held {
    /// In its one form: `user-pools#SignUpRequest`, `definitions/x.json#Person`.
    pub(crate) reference: String,
    /// The names of the type and of those that it refers to, the nearest first.
    pub(crate) names: Vec<String>,
    /// What the same type has in common wherever it is referred to; zero for one without a name,
    /// unless it is a structure to which a struct can be held.
    pub(crate) identity: u64,
    pub(crate) holds: Holds,
    pub(crate) demands: Demands,
    pub(crate) description: Option<String>,
    pub(crate) link: Option<String>,
}

/// What values of a type are.
pub(crate) enum Holds {
    Text,
    /// Text of which there are a few values.
    Enum(Vec<String>),
    Boolean,
    /// A whole number of so many bits, and whether it can be below zero.
    Integer(u8, bool),
    Float(u8),
    Blob,
    Timestamp,
    /// Any JSON, or what only any JSON can stand for.
    Document,
    List(Box<Held>),
    /// What is demanded of the keys, and what the values are.
    Map(Demands, Box<Held>),
    Structure,
    /// A type that is referred to and not defined.
    Undefined,
}

/// Where definitions are read.
pub(super) struct Source<'s> {
    pub(super) definitions: &'s Definitions,
    /// What stands before a name: a service, or nothing for the user's own files.
    pub(super) service: &'s str,
    /// What stands before the paths of files that the user writes.
    pub(super) root: &'s str,
}

/// What is said of a type, and of its properties.
///
/// # Errors
///
/// What it demands that cannot be checked: a check that is left out is none that anyone could rely
/// on.
pub(super) fn definition(source: &Source<'_>, id: TypeId) -> Result<Definition, String> {
    let definitions = source.definitions;
    if let Some(what) = definitions.unchecked(id) {
        return Err(what);
    }
    let held = held(source, id);
    let (mut properties, mut other, mut denies) = (Vec::new(), None, false);
    if let Kind::Structure(structure) = definitions.kind(id) {
        other = other::members(source, id, structure);
        denies = structure.additional == Additional::Denied;
        for property in &structure.properties {
            properties.push(self::property(source, property));
        }
    }
    let place = definitions.get(base(definitions, id)).place;
    let (action, mut unsigned) = (said::text(definitions, place, "action"), None);
    let (mut errors, mut paging) = (Vec::new(), None);
    if action.is_some() {
        unsigned = Some(said::flag(definitions, place, "unsigned"));
        if let Some(said) = definitions.annotation(place, "cognito") {
            errors = said::errors(said);
            paging = said::paging(said);
        }
    }
    let service = definitions.service().map(str::to_owned);
    let answers = said::text(definitions, place, "output");
    Ok(Definition {
        held,
        properties,
        other,
        denies,
        service,
        action,
        unsigned,
        answers,
        errors,
        paging,
    })
}

/// What is said of a property.
fn property(source: &Source<'_>, property: &definition::Property) -> Property {
    let definitions = source.definitions;
    let mut held = held(source, property.type_id);
    held.demands.sensitive |= property.sensitive;
    let mut link = said::text(definitions, property.place, "link");
    if link.is_none() {
        link.clone_from(&held.link);
    }
    let mut description = property.description.clone();
    if description.is_none() {
        description.clone_from(&held.description);
    }
    Property {
        wire: property.wire.clone(),
        required: Some(property.required),
        extra: said::flag(definitions, property.place, "extra"),
        description,
        link,
        held,
    }
}

/// What is demanded of the keys of a map.
pub(super) fn keys(definitions: &Definitions, map: TypeId) -> Demands {
    let Some(keys) = definitions.get(map).constraints.keys else { return Demands::default() };
    let holds = match definitions.kind(keys) {
        Kind::Enum(values) => Holds::Enum(values.clone()),
        _ => Holds::Text,
    };
    demands::of(definitions, keys, &holds)
}

/// What values of a type are held to.
pub(super) fn held(source: &Source<'_>, id: TypeId) -> Held {
    let definitions = source.definitions;
    let holds = match definitions.kind(id) {
        Kind::Structure(_) => Holds::Structure,
        Kind::List(items) => Holds::List(Box::new(held(source, *items))),
        Kind::Map(values) => Holds::Map(keys(definitions, id), Box::new(held(source, *values))),
        Kind::Enum(values) => Holds::Enum(values.clone()),
        Kind::Boolean => Holds::Boolean,
        Kind::Integer { bits, signed, as_text: false } => Holds::Integer(*bits, *signed),
        Kind::Float { bits } => Holds::Float(*bits),
        Kind::Text(_) | Kind::Decimal | Kind::Integer { .. } => Holds::Text,
        Kind::Blob => Holds::Blob,
        Kind::Timestamp => Holds::Timestamp,
        Kind::Unresolved(_) => Holds::Undefined,
        _ => Holds::Document,
    };
    let (mut names, mut description, mut link, mut at) = (Vec::new(), None, None, Some(id));
    while let Some(id) = at {
        // The nearest that says something of itself is the one to read.
        let this = definitions.get(id);
        if let Some(name) = &this.name {
            names.push(name.clone());
        }
        if description.is_none() {
            description.clone_from(&this.description);
        }
        if link.is_none() {
            link = said::text(definitions, this.place, "link");
        }
        at = this.base;
    }
    let name = names.first().map_or("", String::as_str);
    // Of what is written where it is used, a structure alone is asked for by its place: one to which
    // a struct can be held.
    let is_structure = matches!(holds, Holds::Structure);
    let asked = !names.is_empty() || is_structure && definitions.unchecked(id).is_none();
    Held {
        reference: source.reference(id, name),
        identity: if asked { source.identity(id) } else { 0 },
        names,
        demands: demands::of(definitions, id, &holds),
        description,
        holds,
        link,
    }
}

impl Source<'_> {
    /// How a type is referred to.
    fn reference(&self, id: TypeId, name: &str) -> String {
        if !self.service.is_empty() {
            return format!("{}#{name}", self.service);
        }
        let place = self.definitions.get(base(self.definitions, id)).place;
        let file = self.definitions.file(place);
        let file = file.strip_prefix(self.root).unwrap_or(file);
        let pointer = self.definitions.pointer(place);
        match pointer.strip_prefix("/definitions/") {
            _ if pointer.is_empty() => file.to_owned(),
            // With the namespaces that it is in.
            Some(path) if !name.is_empty() => format!("{file}#{path}"),
            _ => format!("{file}#{pointer}"),
        }
    }

    /// A number for what a type is, wherever it is referred to: made of the `$id` of its document,
    /// which is unique (JSON Structure Core, "`$id` Keyword"), or else of the file, and of its place
    /// there.
    fn identity(&self, id: TypeId) -> u64 {
        let place = self.definitions.get(base(self.definitions, id)).place;
        let document = self.definitions.annotation(self.definitions.root_of(place), "$id");
        let mut document = document.and_then(Json::text).unwrap_or("");
        if document.is_empty() {
            let file = self.definitions.file(place);
            document = file.strip_prefix(self.root).unwrap_or(file);
        }
        // FNV-1a, of 64 bits.
        let hash = hashed(0xcbf2_9ce4_8422_2325, document);
        hashed(hash, &self.definitions.pointer(place)) | 1
    }
}

impl Held {
    /// The name of the type, or of the nearest that it refers to; empty if there is none.
    pub(crate) fn name(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

/// The type that is written out, and refers to no other.
pub(super) fn base(definitions: &Definitions, id: TypeId) -> TypeId {
    let mut id = id;
    while let Some(base) = definitions.get(id).base {
        id = base;
    }
    id
}

fn hashed(hash: u64, text: &str) -> u64 {
    let mut hash = hash;
    for byte in text.as_bytes() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

#[cfg(all(test, feature = "definition-files"))]
mod tests {
    use cognito_structure::definition::Definitions;

    use super::{Source, held};

    #[test]
    fn a_type_is_the_same_by_the_id_of_its_document_or_by_its_file() {
        let identity = |file: &str, head: &str| {
            let text = format!("{{{head}\"definitions\": {{\"A\": {{\"type\": \"string\"}}}}}}");
            let mut definitions = Definitions::new(file, &text);
            let id = definitions.look_up("A").map_err(|_| "there is none").unwrap();
            held(&Source { definitions: &definitions, service: "", root: "/here/" }, id).identity
        };
        assert_eq!(identity("a.json", ""), identity("/here/a.json", ""));
        assert_ne!(identity("a.json", ""), identity("b.json", ""));
        let head = "\"$id\": \"urn:a\", ";
        assert_eq!(identity("a.json", head), identity("b.json", head));
        assert_ne!(identity("a.json", head), identity("a.json", ""));
    }
}
