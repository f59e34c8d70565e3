//! The positions of many places, for tools.

use super::definitions::Definitions;
use super::model::Place;
use crate::json::{Position, Sweep};

impl Definitions {
    /// The positions of places, in their order. Each document is gone through once, and not once
    /// for each place.
    pub(crate) fn positions(&self, places: &[Place]) -> Vec<Position> {
        let at = |place: Place| self.tree(place.document).node(place.node).at;
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by_key(|&index| (places[index].document, at(places[index])));
        let mut positions = vec![Position { line: 1, column: 1 }; places.len()];
        let mut sweep: Option<(u32, Sweep<'_>)> = None;
        for index in order {
            let place = places[index];
            let text = &self.tree(place.document).text;
            let (_, sweep) = match &mut sweep {
                Some(sweep) if sweep.0 == place.document => sweep,
                other => other.insert((place.document, Sweep::new(text))),
            };
            positions[index] = sweep.position(at(place));
        }
        positions
    }
}
