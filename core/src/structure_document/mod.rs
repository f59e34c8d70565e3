//! The definition of a type as a JSON Structure document.
//!
//! The text rests on JSON Structure Core, on its Validation extension and, for names that are no
//! identifiers, on its extension for alternate names. What these have no word for stands in
//! the annotation `cognito`, which Core permits (section "Schema"); the crate `cognito-structure`
//! reads it, and [`Definition::to_json_structure`] lists its members.
//!
//! It is the feature `structure-document`, since most programs ask for no document. Where one has the
//! feature and asks for none, it pays for the reading of the source alone: everything here is
//! `#[inline]`, which leaves it to be compiled where it is called.

mod constraint;
mod identifier;
mod named;
mod same;
mod schema;
mod writer;

use alloc::format;
use alloc::string::String;

use self::named::Type;
use self::schema::Schemas;
use self::writer::Writer;
use crate::definition::{Definition, EnumDefinition};

impl Definition {
    /// The definition as a JSON Structure document: Core, with the extensions for validation and
    /// alternate names. It is there with the feature `structure-document`, which is on by default.
    ///
    /// What the type holds by name stands under `definitions`: each nested structure, each
    /// enumeration, and each type that a field names in `#[doc_ref("…")]`. A type bears the name
    /// in its `#[doc_ref("…#Name")]`, else its own; of two that differ and have one name, the
    /// second is `Name_2`.
    ///
    /// A schema describes the JSON on the wire. Where Core's type has another form in JSON, the
    /// form is the `type`, and what it stands for is said by an annotation. All annotations are
    /// members of the object `cognito` of their schema:
    ///
    /// | member of `cognito` | meaning |
    /// |---|---|
    /// | `represents: "int64"` (`uint64`, `int128`, `uint128`) | a whole number of that width, as a JSON number; Core's `int64` is a JSON string |
    /// | `represents: "datetime"` | seconds since 1970-01-01T00:00:00Z, as a JSON number; Core's `datetime` is a JSON string |
    /// | `represents: "object"` | a structure without members: Core's `object` has at least one |
    /// | `sensitive: true` | the value must never be printed |
    /// | `minBytes`, `maxBytes` | the length of a `binary`, before it is encoded |
    /// | `docRef` | `#[doc_ref("…")]`, unless it is the name of the type that is referred to |
    /// | `extra: true` | the property is newer than the definition (`#[extra]`) |
    /// | `other` | the schema of the map that keeps unknown members (`#[other]`), if more than its values is constrained |
    /// | `patterns: "java"` | at the root of a document with patterns: they are those of Java's `matches()` |
    ///
    /// A name that is no identifier, such as `custom:tier`, is `custom_tier` with the name on the
    /// wire in `altnames`. That a number that is not finite is a string on the wire is not said:
    /// nothing of the services' is one. The document is the same each time; its `$id` is made of the type's
    /// name and leads nowhere: give it another where you publish it.
    ///
    /// ```
    /// use cognito_request::CognitoStructure;
    ///
    /// #[derive(CognitoStructure)]
    /// struct GetUserRequest {
    ///     #[required]
    ///     #[length(1..)]
    ///     #[sensitive]
    ///     access_token: String,
    /// }
    ///
    /// let document = r##"{
    ///   "$schema": "https://json-structure.org/meta/extended/v0/#",
    ///   "$id": "https://cognito-request.invalid/GetUserRequest",
    ///   "$uses": [
    ///     "JSONStructureAlternateNames",
    ///     "JSONStructureValidation"
    ///   ],
    ///   "name": "GetUserRequest",
    ///   "type": "object",
    ///   "properties": {
    ///     "AccessToken": {
    ///       "type": "string",
    ///       "minLength": 1,
    ///       "cognito": {
    ///         "sensitive": true
    ///       }
    ///     }
    ///   },
    ///   "required": [
    ///     "AccessToken"
    ///   ]
    /// }
    /// "##;
    /// assert_eq!(GetUserRequest::DEFINITION.to_json_structure(), document);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_json_structure(&'static self) -> String {
        document(Type::Structure(self))
    }
}

impl EnumDefinition {
    /// The enumeration as a JSON Structure document, as
    /// [`Definition::to_json_structure`] writes it.
    ///
    /// ```
    /// use cognito_request::CognitoEnum;
    ///
    /// #[derive(CognitoEnum)]
    /// enum DeliveryMedium {
    ///     Sms,
    ///     Email,
    /// }
    ///
    /// let document = DeliveryMedium::DEFINITION.to_json_structure();
    /// assert!(document.contains(r#""type": "string""#));
    /// assert!(document.contains(r#""enum": ["#));
    /// ```
    #[inline]
    #[must_use]
    pub fn to_json_structure(&'static self) -> String {
        document(Type::Enum(self))
    }
}

/// The meta-schema whose extensions `$uses` chooses (Validation, section "Enabling the
/// Extensions").
const META_SCHEMA: &str = "https://json-structure.org/meta/extended/v0/#";

/// The extensions, by the names that the meta-schema offers them under. The text of Validation
/// has another for it, `JSONSchemaValidation`, which the project's validators refuse.
const EXTENSIONS: [&str; 2] = ["JSONStructureAlternateNames", "JSONStructureValidation"];

/// Where documents would be, were they anywhere: Core asks for an absolute URI, and no name under
/// `invalid` is ever given away (RFC 2606, section 2).
const HOME: &str = "https://cognito-request.invalid/";

#[inline]
fn document(root: Type) -> String {
    let mut schemas = Schemas::of(root);
    // Once to meet all types, whose texts are thrown away: what the root says rests on them.
    let mut met = 0;
    while let Some((_, ty)) = schemas.types.get(met) {
        schemas.body(ty);
        met += 1;
    }
    schemas.json = Writer::default();
    let Some((name, _)) = schemas.types.get(0) else {
        return String::new();
    };
    schemas.json.open('{');
    schemas.json.text("$schema", META_SCHEMA);
    schemas.json.text("$id", &format!("{HOME}{name}"));
    schemas.json.texts("$uses", &EXTENSIONS);
    if schemas.patterns {
        schemas.json.text_note("patterns", "java");
    }
    schemas.json.text("name", &name);
    // A reference leads to a type under `definitions`: a root that is referred to stands there.
    let apart = usize::from(!schemas.types.root_is_used);
    if apart == 0 {
        schemas.json.text("$root", &format!("#/definitions/{name}"));
    } else {
        schemas.body(root);
    }
    if met > apart {
        schemas.json.key("definitions");
        schemas.definitions(apart);
    }
    schemas.json.close('}');
    let mut text = schemas.json.finish();
    text.push('\n');
    text
}
