//! The extensions of the specification, and which of them a document enables (feature `tools`).

use super::document::Document;
use crate::json::{JsonKind, NONE};

/// The documents that specify the keywords.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Extension {
    Core,
    Validation,
    AlternateNames,
    Composition,
    Units,
    Import,
}

/// What `$uses` calls each extension; the Validation specification has a name of its own for itself.
const NAMES: &[(&str, Extension)] = &[
    ("JSONStructureValidation", Extension::Validation),
    ("JSONSchemaValidation", Extension::Validation),
    ("JSONStructureAlternateNames", Extension::AlternateNames),
    ("JSONStructureConditionalComposition", Extension::Composition),
    ("JSONStructureUnits", Extension::Units),
    ("JSONStructureImport", Extension::Import),
];

impl Extension {
    pub(crate) fn bit(self) -> u8 {
        1 << self as u8
    }

    /// What to write into `$uses`.
    pub(crate) fn name(self) -> &'static str {
        for &(name, extension) in NAMES {
            if extension == self {
                return name;
            }
        }
        ""
    }

    /// The bit of the extension that `$uses` names; no bit for what is none.
    pub(crate) fn enabled_by_name(name: &str) -> u8 {
        for &(known, extension) in NAMES {
            if known == name {
                return extension.bit();
            }
        }
        0
    }

    /// The bits of the extensions that a meta-schema enables (Validation, "Enabling the Extensions").
    pub(crate) fn enabled_by_schema(schema: &str) -> u8 {
        let core = Self::Core.bit();
        if schema.starts_with("https://json-structure.org/meta/validation/") {
            core | Self::Validation.bit() | Self::Composition.bit()
        } else {
            core
        }
    }
}

impl Document {
    /// The extensions that it enables, a bit for each.
    pub(super) fn extensions(&self) -> u8 {
        let mut enabled = Extension::enabled_by_schema(self.root_text("$schema"));
        let uses = self.tree.member(0, "$uses");
        let mut item = NONE;
        if self.tree.kind(uses) == JsonKind::List {
            item = self.tree.first(uses);
        }
        while item != NONE {
            enabled |= Extension::enabled_by_name(self.tree.text(item));
            item = self.tree.next(item);
        }
        enabled
    }
}
