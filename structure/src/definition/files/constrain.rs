//! The constraints of a type: which apply, and what they demand.

use super::code::FaultCode;
use super::constraints::{Bounds, Constraints};
use super::decimal::Decimal;
use super::definitions::Definitions;
use super::keyword::{self, KEYWORDS, Shape, on};
use super::model::{Kind, Place, TypeId};
use crate::json::{JsonKind, NONE};

impl Definitions {
    /// Reads what constrains the values of a type, over what its base demands.
    pub(super) fn constrain(&mut self, id: TypeId) {
        let place = self.get(id).place;
        let mask = self.applicable(id);
        let tree = self.tree(place.document);
        if mask == 0 || tree.kind(place.node) != JsonKind::Object {
            return;
        }
        let mut key = tree.first(place.node);
        while key != NONE {
            let tree = self.tree(place.document);
            let next = tree.next(key);
            match keyword::find(tree.text(key)) {
                Some(number) => self.constraint(id, mask, number, key),
                None if tree.text(key) == "cognito" => self.annotation_of(id, mask, key),
                None => {}
            }
            key = next;
        }
    }

    fn constraint(&mut self, id: TypeId, mask: u32, number: usize, key: u32) {
        let keyword = &KEYWORDS[number];
        let document = self.get(id).place.document;
        let at = Place { document, node: key + 1 };
        let union = mask & on::UNION != 0 && matches!(number, keyword::ENUM | keyword::CONST);
        let referred = self.get(id).base.is_some() && is_structural(number);
        let map = matches!(self.kind(id), Kind::Map(_)) && number == keyword::ADDITIONAL_PROPERTIES;
        if !map && (keyword.on & mask == 0 || union || referred) {
            let message = self.refusal(id, keyword.name, union, referred);
            self.fault(FaultCode::NotApplicable, Place { document, node: key }, message);
            return;
        }
        let tree = self.tree(document);
        let count = tree.count(at.node);
        if keyword.shape == Shape::Count {
            let said = match Decimal::new(tree.text(at.node)) {
                Some(value) => self.is_represented(id, number, &value),
                None => false,
            };
            if count.is_some() && !said {
                self.count(id, number, at, count);
            }
            return;
        }
        if !keyword.shape.fits(tree.kind(at.node)) {
            return;
        }
        match number {
            keyword::PATTERN => {
                let pattern = tree.text(at.node).to_owned();
                self.constraints(id).patterns.push(pattern);
            }
            keyword::FORMAT => self.format(id, at),
            // That is how bytes are written anyway.
            keyword::CONTENT_ENCODING if tree.text(at.node) == "base64" => {}
            keyword::CONTENT_ENCODING | keyword::CONTENT_COMPRESSION => {
                #[cfg(feature = "tools")]
                self.suspect_value(at, number);
                self.constraints(id).others.push(keyword.name.to_owned());
            }
            keyword::MINIMUM
            | keyword::MAXIMUM
            | keyword::EXCLUSIVE_MINIMUM
            | keyword::EXCLUSIVE_MAXIMUM
            | keyword::MULTIPLE_OF => self.number(id, mask, number, at),
            keyword::UNIQUE_ITEMS => {
                let unique = tree.text(at.node) == "true";
                self.constraints(id).unique_items |= unique;
            }
            keyword::ENUM => self.enumeration(id, at),
            keyword::CONST => self.constant(id, at),
            keyword::KEY_NAMES | keyword::PROPERTY_NAMES => self.names_of_keys(id, at),
            keyword::CONTAINS
            | keyword::DEPENDENT_REQUIRED
            | keyword::PATTERN_PROPERTIES
            | keyword::PATTERN_KEYS
            | keyword::HAS
            | keyword::ANY_OF
            | keyword::ONE_OF
            | keyword::NOT
            | keyword::IF => self.constraints(id).others.push(keyword.name.to_owned()),
            keyword::ALL_OF if !self.is_reference(document, at.node) => {
                self.constraints(id).others.push(keyword.name.to_owned());
            }
            _ => {}
        }
    }

    pub(super) fn constraints(&mut self, id: TypeId) -> &mut Constraints {
        &mut self.get_mut(id).constraints
    }

    fn refusal(&self, id: TypeId, name: &str, union: bool, referred: bool) -> String {
        let written = self.get(id).written;
        if union {
            format!("`{name}` may not stand on a union")
        } else if referred {
            format!("`{name}` belongs into the definition that is referred to")
        } else if written.is_empty() {
            format!("`{name}` does not apply to the type that is referred to")
        } else {
            format!("`{name}` does not apply to the type `{written}`")
        }
    }

    /// Keywords that count characters, items or entries.
    fn count(&mut self, id: TypeId, number: usize, at: Place, count: Option<u64>) {
        let upper = matches!(
            number,
            keyword::MAX_LENGTH
                | keyword::MAX_ITEMS
                | keyword::MAX_ENTRIES
                | keyword::MAX_PROPERTIES
        );
        let constraints = self.constraints(id);
        let bounds = match number {
            keyword::MIN_LENGTH | keyword::MAX_LENGTH => &mut constraints.length,
            keyword::MIN_ITEMS | keyword::MAX_ITEMS => &mut constraints.items,
            keyword::MIN_ENTRIES
            | keyword::MAX_ENTRIES
            | keyword::MIN_PROPERTIES
            | keyword::MAX_PROPERTIES => &mut constraints.entries,
            _ => return constraints.others.push(KEYWORDS[number].name.to_owned()),
        };
        let before = bounds.is_reversed();
        bounds.narrow(Bounds::one(count, upper));
        if !before && bounds.is_reversed() {
            let told = bounds.told();
            self.fault(FaultCode::ReversedBounds, at, told);
        }
    }

    fn format(&mut self, id: TypeId, at: Place) {
        let text = self.tree(at.document).text(at.node).to_owned();
        if text == "password" {
            self.get_mut(id).sensitive = true;
            return;
        }
        #[cfg(feature = "tools")]
        self.suspect_value(at, keyword::FORMAT);
        self.constraints(id).format = Some(text);
    }

    fn names_of_keys(&mut self, id: TypeId, at: Place) {
        if let Some(keys) = self.get(id).constraints.keys {
            let mask = self.applicable(keys);
            if mask != 0 && mask & on::STRING == 0 {
                let message = "names are strings: the type must be `string`";
                self.fault(FaultCode::InvalidType, at, message);
            }
        }
    }

    /// What `cognito` says of a type.
    fn annotation_of(&mut self, id: TypeId, mask: u32, key: u32) {
        let document = self.get(id).place.document;
        if self.tree(document).kind(key + 1) != JsonKind::Object {
            let at = Place { document, node: key + 1 };
            self.fault(FaultCode::KeywordType, at, "`cognito` must be an object");
        }
        for &(name, kind, said) in &ANNOTATIONS {
            let tree = self.tree(document);
            let node = tree.member(key + 1, name);
            let at = Place { document, node };
            if node != NONE && tree.kind(node) != kind {
                self.fault(FaultCode::KeywordType, at, format!("`{name}` must be {said}"));
            } else if node != NONE && name == "action" && !is_action(tree.text(node)) {
                let message = format!("`{name}` must be a name of letters and digits");
                self.fault(FaultCode::InvalidName, at, message);
            }
        }
        for &(name, upper) in &[("minBytes", false), ("maxBytes", true)] {
            let tree = self.tree(document);
            let node = tree.member(key + 1, name);
            if node == NONE {
                continue;
            }
            let at = Place { document, node };
            let count = tree.count(node);
            if mask & on::BINARY == 0 {
                let message = format!("`{name}` applies to the type `binary` only");
                self.fault(FaultCode::NotApplicable, at, message);
            } else if count.is_none() {
                let message = format!("`{name}` must be an integer of 64 bits, and not below zero");
                self.fault(FaultCode::InvalidCount, at, message);
            }
            let bytes = &mut self.constraints(id).bytes;
            bytes.narrow(Bounds::one(count, upper));
            if bytes.is_reversed() {
                let told = bytes.told();
                self.fault(FaultCode::ReversedBounds, at, told);
            }
        }
    }
}

/// What `cognito` may say of a type, of which kind it must be, and that in words.
const ANNOTATIONS: [(&str, JsonKind, &str); 4] = [
    ("sensitive", JsonKind::Boolean, "`true` or `false`"),
    ("unsigned", JsonKind::Boolean, "`true` or `false`"),
    ("action", JsonKind::Text, "a string"),
    ("output", JsonKind::Text, "a string"),
];

fn is_action(name: &str) -> bool {
    let mut good = !name.is_empty();
    for &byte in name.as_bytes() {
        good &= byte.is_ascii_alphanumeric();
    }
    good
}

/// Keywords that make a type what it is, and so cannot stand beside a reference to it.
fn is_structural(number: usize) -> bool {
    matches!(
        number,
        keyword::PROPERTIES
            | keyword::REQUIRED
            | keyword::ITEMS
            | keyword::VALUES
            | keyword::TUPLE
            | keyword::CHOICES
            | keyword::SELECTOR
            | keyword::EXTENDS
            | keyword::ABSTRACT
            | keyword::ADDITIONAL_PROPERTIES
    )
}
