//! JSON Structure documents as a resolved model.
//!
//! A document is read by [`Definitions`], type by type as each is asked for: [`Definitions::look_up`]
//! reads one type and all that it reaches, `Definitions::check` (feature `tools`) the whole document. What comes of
//! it is an arena of [`Type`]s that refer to one another by [`TypeId`], so that a recursive
//! structure is nothing special and a reference keeps the identity of what it refers to.
//!
//! Everything wrong is a [`Fault`], told with its place; errors and warnings are apart.
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

#[cfg(feature = "tools")]
mod check;
mod code;
mod constrain;
mod constraints;
mod decimal;
mod definitions;
mod dialect;
mod document;
mod excerpt;
mod extends;
#[cfg(feature = "tools")]
mod extension;
mod fault;
mod finish;
mod folder;
mod found;
mod keyword;
mod kinds;
mod model;
mod names;
mod near;
#[cfg(feature = "tools")]
mod open;
#[cfg(feature = "tools")]
mod positions;
mod reach;
mod read;
mod represent;
mod required;
mod resolve;
mod siblings;
mod structures;
#[cfg(feature = "tools")]
mod suspect;
mod unchecked;
mod values;
mod word;

pub use code::{FaultCode, Severity};
pub use constraints::{Bounds, Constraints, Limit};
pub use decimal::Decimal;
pub use definitions::Definitions;
pub use dialect::Dialect;
pub use fault::Fault;
pub use folder::Folder;
pub use model::{Additional, Form, Kind, Place, Property, Structure, Type, TypeId};
pub use siblings::{Sibling, Siblings};
