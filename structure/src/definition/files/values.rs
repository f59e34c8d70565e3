//! Values in a definition: bounds of numbers, `enum`, `const`.

use super::code::FaultCode;
use super::constraints::Limit;
use super::decimal::Decimal;
use super::definitions::Definitions;
use super::keyword::{self, KEYWORDS, on};
use super::model::{Form, Kind, Place, TypeId};
use crate::json::{JsonKind, NONE, sort};

/// The integers of each width in bits: the least and the greatest, the greatest without a sign.
const WIDTHS: &[(u8, &str, &str, &str)] = &[
    (8, "-128", "127", "255"),
    (16, "-32768", "32767", "65535"),
    (32, "-2147483648", "2147483647", "4294967295"),
    (64, "-9223372036854775808", "9223372036854775807", "18446744073709551615"),
    (
        128,
        "-170141183460469231731687303715884105728",
        "170141183460469231731687303715884105727",
        "340282366920938463463374607431768211455",
    ),
];

impl Definitions {
    /// `minimum`, `maximum` and the like, and `multipleOf`. They are in the value space of the type,
    /// and strings where its values are (Validation, "Numeric Validation Keywords").
    pub(super) fn number(&mut self, id: TypeId, mask: u32, number: usize, at: Place) {
        let tree = self.tree(at.document);
        let (kind, text) = (tree.kind(at.node), tree.text(at.node));
        let plain = kind == JsonKind::Number && mask & on::PLAIN_NUMBER != 0;
        let quoted = kind == JsonKind::Text && mask & on::TEXT_NUMBER != 0;
        let value = if plain || quoted { Decimal::new(text) } else { None };
        let name = KEYWORDS[number].name;
        let Some(value) = value else {
            let how = if mask & on::TEXT_NUMBER == 0 { "a number" } else { "a number in a string" };
            let message = format!("`{name}` must be {how} here");
            return self.fault(FaultCode::InvalidBound, at, message);
        };
        if !self.in_range(id, &value) {
            let message = format!("`{name}` is not a value that the type can have");
            return self.fault(FaultCode::InvalidBound, at, message);
        }
        if self.is_represented(id, number, &value) {
            return;
        }
        let exclusive = matches!(number, keyword::EXCLUSIVE_MINIMUM | keyword::EXCLUSIVE_MAXIMUM);
        match number {
            keyword::MULTIPLE_OF if !value.is_positive() => {
                let message = "`multipleOf` must be above zero";
                self.fault(FaultCode::MultipleOfNotPositive, at, message);
            }
            keyword::MULTIPLE_OF => self.multiple(id, value),
            keyword::MINIMUM | keyword::EXCLUSIVE_MINIMUM => {
                self.limit(id, at, Limit { value, exclusive }, false);
            }
            _ => self.limit(id, at, Limit { value, exclusive }, true),
        }
    }

    /// Adds a factor to that of the base: a multiple of both is one of their least common multiple.
    fn multiple(&mut self, id: TypeId, factor: Decimal) {
        let constraints = self.constraints(id);
        let both = match &constraints.multiple_of {
            Some(other) => other.common_multiple(&factor),
            None => Some(factor),
        };
        match both {
            Some(both) => constraints.multiple_of = Some(both),
            None => constraints.others.push(KEYWORDS[keyword::MULTIPLE_OF].name.to_owned()),
        }
    }

    fn limit(&mut self, id: TypeId, at: Place, limit: Limit, upper: bool) {
        let constraints = self.constraints(id);
        let before = constraints.no_number();
        let old = if upper { &mut constraints.maximum } else { &mut constraints.minimum };
        let stricter = match old {
            None => true,
            Some(old) if old.value == limit.value => limit.exclusive,
            Some(old) => limit.value.is_below(&old.value) == upper,
        };
        if stricter {
            *old = Some(limit);
        }
        if !before && constraints.no_number() {
            let message = "no number is as large as the least and as small as the greatest";
            self.fault(FaultCode::ReversedBounds, at, message);
        }
    }

    /// Whether a number is a value of a type of integers; of any other type of numbers it is.
    fn in_range(&self, id: TypeId, value: &Decimal) -> bool {
        let Some((least, greatest)) = self.width(id) else { return true };
        value.is_integer() && !value.is_below(&least) && !greatest.is_below(value)
    }

    /// The least and the greatest value of a type of integers.
    pub(super) fn width(&self, id: TypeId) -> Option<(Decimal, Decimal)> {
        let &Kind::Integer { bits, signed, .. } = self.kind(id) else { return None };
        for &(width, least, greatest, greatest_unsigned) in WIDTHS {
            if width == bits {
                let (least, greatest) =
                    if signed { (least, greatest) } else { ("0", greatest_unsigned) };
                return Some((Decimal::new(least)?, Decimal::new(greatest)?));
            }
        }
        None
    }

    /// `enum`: not empty, no value twice, each of the type.
    pub(super) fn enumeration(&mut self, id: TypeId, at: Place) {
        let document = at.document;
        let mut nodes = Vec::new();
        let tree = self.tree(document);
        let mut item = tree.first(at.node);
        while item != NONE {
            nodes.push(item);
            item = tree.next(item);
        }
        let text = matches!(self.kind(id), Kind::Text(Form::Plain) | Kind::Enum(_));
        let narrows = matches!(self.kind(id), Kind::Enum(_));
        let base = match self.kind(id) {
            Kind::Enum(values) => values.clone(),
            _ => Vec::new(),
        };
        let mut values = Vec::new();
        if nodes.is_empty() {
            let message = "`enum` must have a value";
            self.fault(FaultCode::EnumEmpty, at, message);
        }
        for &node in &nodes {
            if !self.is_value(id, node) {
                let message = format!("this is no `{}`", self.written(id));
                self.fault(FaultCode::ValueType, Place { document, node }, message);
            } else if text {
                let value = self.tree(document).text(node);
                let mut at = 0;
                while at < base.len() && base[at] != value {
                    at += 1;
                }
                if narrows && at == base.len() {
                    let message = "this is no value of the type that is referred to";
                    self.fault(FaultCode::ValueType, Place { document, node }, message);
                    continue;
                }
                values.push(value.to_owned());
            }
        }
        self.no_value_twice(document, nodes);
        if text {
            self.set_kind(id, Kind::Enum(values));
        } else {
            self.constraints(id).values = Some(at);
        }
    }

    fn no_value_twice(&mut self, document: u32, mut nodes: Vec<u32>) {
        let tree = self.tree(document);
        sort(tree, &mut nodes);
        let mut twice = Vec::new();
        for index in 1..nodes.len() {
            let (before, node) = (nodes[index - 1], nodes[index]);
            let scalar = !matches!(tree.kind(node), JsonKind::List | JsonKind::Object);
            if scalar
                && tree.kind(before) == tree.kind(node)
                && tree.text(before) == tree.text(node)
            {
                twice.push(node);
            }
        }
        for &node in &twice {
            let value = self.tree(document).text(node);
            let message = format!("`{value}` is in the `enum` twice: take one of them out");
            self.fault(FaultCode::EnumDuplicate, Place { document, node }, message);
        }
    }

    pub(super) fn constant(&mut self, id: TypeId, at: Place) {
        if !self.is_value(id, at.node) {
            let message = format!("this is no `{}`", self.written(id));
            self.fault(FaultCode::ValueType, at, message);
        }
        self.constraints(id).constant = Some(at);
    }

    /// The word for a type, or for what it refers to.
    pub(super) fn written(&self, id: TypeId) -> &'static str {
        let mut this = self.get(id);
        while let (true, Some(base)) = (this.written.is_empty(), this.base) {
            this = self.get(base);
        }
        this.written
    }

    /// Whether a JSON value is of the form that a primitive type's values have.
    fn is_value(&self, id: TypeId, node: u32) -> bool {
        let tree = self.tree(self.get(id).place.document);
        let (kind, text) = (tree.kind(node), tree.text(node));
        let mask = self.applicable(id);
        if mask & on::PLAIN_NUMBER != 0 {
            kind == JsonKind::Number && self.is_number(id, text)
        } else if mask & on::TEXT_NUMBER != 0 {
            kind == JsonKind::Text && self.is_number(id, text)
        } else if mask & on::BOOLEAN != 0 {
            kind == JsonKind::Boolean
        } else if mask & on::NULL != 0 {
            kind == JsonKind::Null
        } else {
            kind == JsonKind::Text
        }
    }

    fn is_number(&self, id: TypeId, text: &str) -> bool {
        match Decimal::new(text) {
            Some(value) => self.in_range(id, &value),
            None => false,
        }
    }
}
