//! Fewer states and fewer classes, for the same language.

use super::determinize::Table;
use super::intern::Interner;
use super::limit;
use crate::pairs::number;

/// Makes one of states that nothing tells apart.
///
/// By rounds of refinement; a table for which those would be too many is left as it is.
pub(crate) fn states(table: Table) -> Table {
    let states = table.states.len();
    let mut blocks: Vec<u32> = Vec::with_capacity(states);
    for accepts in &table.states {
        blocks.push(u32::from(*accepts));
    }
    let mut count = 0;
    let mut work = 0;
    let mut key = Vec::with_capacity(table.classes + 1);
    loop {
        work += states * (table.classes + 4);
        if work > limit::WORK / 4 {
            return table;
        }
        let mut numbers = Interner::new();
        let mut refined = Vec::with_capacity(states);
        for state in 0..states {
            key.clear();
            key.push(u64::from(blocks[state]));
            for next in table.row(state) {
                key.push(u64::from(blocks[*next as usize]));
            }
            refined.push(numbers.number(&key).0);
        }
        blocks = refined;
        if numbers.len() == count {
            return merged(&table, &blocks);
        }
        count = numbers.len();
    }
}

fn merged(table: &Table, blocks: &[u32]) -> Table {
    let (mut next, mut states) = (Vec::new(), Vec::new());
    for state in 0..blocks.len() {
        // Blocks are numbered in the order of their first states.
        if blocks[state] as usize == states.len() {
            states.push(table.states[state]);
            for to in table.row(state) {
                next.push(blocks[*to as usize]);
            }
        }
    }
    let start = blocks[table.start as usize];
    Table { classes: table.classes, start, next, states }
}

/// Makes one of classes that no state tells apart; and says what number each class has now.
pub(crate) fn classes(table: Table) -> (Table, Vec<u8>) {
    let states = table.states.len();
    let mut columns = Interner::new();
    let mut numbers = Vec::with_capacity(table.classes);
    let mut kept: Vec<u32> = Vec::new();
    for class in 0..table.classes {
        let mut column = Vec::with_capacity(states);
        for state in 0..states {
            column.push(u64::from(table.row(state)[class]));
        }
        let (known, new) = columns.number(&column);
        if new {
            kept.push(number(class));
        }
        numbers.push((known & 0xff) as u8);
    }
    let mut next = Vec::with_capacity(states * kept.len());
    for state in 0..states {
        for class in &kept {
            next.push(table.row(state)[*class as usize]);
        }
    }
    let table = Table { classes: kept.len(), start: table.start, next, states: table.states };
    (table, numbers)
}
