//! What has been found wrong, before it is told.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::fault::Fault;
use super::model::Place;
use crate::json::{JsonKind, NONE, Sweep, pointer};
use crate::pairs::{pair, second, sort};

/// No document has more faults than this told.
const MOST: usize = 1000;

/// A fault as a byte of a document.
pub(crate) struct Found {
    code: FaultCode,
    document: u32,
    node: u32,
    at: u32,
    /// The type that it is found in; or none, where it is of the whole document.
    owner: u32,
    message: String,
}

impl Definitions {
    /// Notes a fault at a node of the document; whether an error or a warning is the code's.
    pub(super) fn fault(&mut self, code: FaultCode, place: Place, message: impl Into<String>) {
        let at = self.tree(place.document).node(place.node).at;
        self.fault_at(code, place, at, message.into());
    }

    pub(super) fn fault_at(&mut self, code: FaultCode, place: Place, at: u32, message: String) {
        let (document, node) = (place.document, place.node);
        let (code, message) = match self.reading.found.len() {
            0..MOST => (code, message),
            MOST => (FaultCode::MoreFaults, "there are more faults than these".to_owned()),
            _ => return,
        };
        self.reading.found.push(Found {
            code,
            document,
            node,
            at,
            owner: self.reading.owner,
            message,
        });
    }

    /// The faults of the first document.
    pub(super) fn tell_document(&self) -> Vec<Fault> {
        let mut told = Vec::new();
        self.tell(0, &[], &mut told);
        told
    }

    /// The first fault of a first document that is no JSON object.
    pub(super) fn tell_unreadable(&self) -> Option<Fault> {
        if self.tree(0).kind(0) == JsonKind::Object {
            return None;
        }
        let mut told = self.tell_document();
        if told.is_empty() { None } else { Some(told.swap_remove(0)) }
    }

    /// The faults of the marked types, and those of the documents that no type can have.
    pub(super) fn tell_types(&self, marked: &[u8]) -> Vec<Fault> {
        let mut told = Vec::new();
        for document in 0..crate::pairs::number(self.documents.len()) {
            self.tell(document, marked, &mut told);
        }
        told
    }

    /// The faults of a document, all or those of the marked types, in the order of the text.
    fn tell(&self, document: u32, marked: &[u8], told: &mut Vec<Fault>) {
        let mut order = Vec::new();
        for index in 0..self.reading.found.len() {
            let found = &self.reading.found[index];
            let wanted =
                marked.is_empty() || found.owner == NONE || marked[found.owner as usize] != 0;
            if found.document == document && wanted {
                order.push(pair(found.at, crate::pairs::number(index)));
            }
        }
        sort(&mut order);
        let document = &self.documents[document as usize];
        let mut sweep = Sweep::new(&document.tree.text);
        for &number in &order {
            let found = &self.reading.found[second(number) as usize];
            told.push(Fault {
                code: found.code,
                file: document.file.clone(),
                pointer: pointer(&document.tree, found.node),
                position: sweep.position(found.at),
                message: found.message.clone(),
            });
        }
    }
}
