//! JSON Structure documents as a resolved model.
//!
//! A document is read by [`Definitions`], type by type as each is asked for. What comes of it is an
//! arena of [`Type`]s that refer to one another by [`TypeId`], so that a recursive structure is
//! nothing special and a reference keeps the identity of what it refers to.
//!
//! There are two readers. [`Definitions::built_in`] reads the definitions of the two services, which
//! are known to be valid and to say no more than a few things. `Definitions::look_up` (feature
//! `definition-files`) reads any document: one type and all that it reaches, or, with
//! `Definitions::check` (feature `tools`), the whole. Everything wrong is a `Fault`, told with its
//! place; errors and warnings are apart.
//!
//! # Beyond the specification
//!
//! JSON Structure Core allows any keyword that it does not define as an annotation ("Schema"). The
//! member `cognito` of a document, a type or a property is ours. It is an object; all of its members
//! may be left out. It is what `Definition::to_json_structure` of `cognito-request` writes, too:
//!
//! | member | of | meaning |
//! |---|---|---|
//! | `service` | document | `"user-pools"` or `"identity-pools"`: the document is of [`Dialect::Service`] |
//! | `patterns` | document | `"java"`: patterns are those of Java's `matches()`, and the document is of [`Dialect::Service`] |
//! | `link` | document, type, property | where it is documented |
//! | `sensitive` | type, property | `true`: never printed |
//! | `minBytes`, `maxBytes` | type `binary` | how many bytes the value may have |
//! | `represents` | type `number` | `"int64"`, `"uint64"`, `"int128"`, `"uint128"`: a [`Kind::Integer`]; `multipleOf: 1` and the bounds of that width are no constraints. `"datetime"`: a [`Kind::Timestamp`] |
//! | `represents` | type `map` | `"object"`: a [`Kind::Structure`] without properties; what `values` are, other members may be, or with `maxEntries: 0` there are none |
//! | `action` | type `object` | the action of which this is the input; the next five are said beside it |
//! | `does` | type `object` | what the action does, where the type's description is another |
//! | `unsigned` | type `object` | `true`: the action is sent without a signature |
//! | `output` | type `object` | the name of the type that the action answers; absent: it answers nothing |
//! | `errors` | type `object` | the names of the types of its errors |
//! | `paging` | type `object` | `inputToken`, `outputToken`, `limit`, `result`: the properties that carry it from page to page |
//! | `error` | type `object` | `"client"` or `"server"`: an error, and whose fault it is |
//! | `docRef` | type, property | what `#[doc_ref("…")]` says beyond the name of a type; kept |
//! | `extra` | property | `true`: newer than the definition; kept |
//! | `other` | type `object` | the schema of the map that keeps unknown members; [`Structure::other`] |
//!
//! What is kept, and any other member, is told by [`Definitions::annotation`].

mod built_in;
mod constraints;
mod decimal;
mod definitions;
mod dialect;
mod document;
mod excerpt;
// What reads documents of any kind, and tells what is wrong with them.
#[cfg(feature = "definition-files")]
mod files;
mod model;

pub use constraints::{Bounds, Constraints, Limit};
pub use decimal::Decimal;
pub use definitions::Definitions;
pub use dialect::Dialect;
#[cfg(feature = "definition-files")]
pub use files::{Fault, FaultCode, Folder, Severity, Sibling, Siblings};
pub use model::{Additional, Form, Kind, Place, Property, Structure, Type, TypeId};
