//! Fewer states and fewer classes, for the same language.

use super::alphabet::Alphabet;
use super::determinize::Table;
use super::intern::Interner;
use super::limit;

/// Makes one of states that nothing tells apart.
///
/// By rounds of refinement; a table for which those would be too many is left as it is.
pub(crate) fn states(table: Table) -> Table {
    let states = table.states();
    let mut blocks: Vec<u32> = table.accepts.iter().map(|accepts| u32::from(*accepts)).collect();
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
        for (state, block) in blocks.iter().enumerate() {
            key.clear();
            key.push(*block);
            key.extend(table.row(state).iter().map(|next| blocks[*next as usize]));
            refined.push(numbers.number(&key).0);
        }
        blocks = refined;
        if numbers.len() == count {
            return merged(&table, &blocks, count);
        }
        count = numbers.len();
    }
}

fn merged(table: &Table, blocks: &[u32], count: usize) -> Table {
    let mut next = Vec::with_capacity(count * table.classes);
    let mut accepts = Vec::with_capacity(count);
    for (state, block) in blocks.iter().enumerate() {
        // Blocks are numbered in the order of their first states.
        if *block as usize == accepts.len() {
            accepts.push(table.accepts[state]);
            next.extend(table.row(state).iter().map(|next| blocks[*next as usize]));
        }
    }
    let start = blocks[table.start as usize];
    Table { classes: table.classes, start, next, accepts }
}

/// Makes one of classes that no state tells apart.
pub(crate) fn classes(table: Table, alphabet: &mut Alphabet) -> Table {
    let mut columns = Interner::new();
    let mut numbers = Vec::with_capacity(table.classes);
    let mut kept = Vec::new();
    for class in 0..table.classes {
        let column: Vec<u32> = (0..table.states()).map(|state| table.row(state)[class]).collect();
        let (number, new) = columns.number(&column);
        if new {
            kept.push(class);
        }
        numbers.push(u8::try_from(number).unwrap_or(u8::MAX));
    }
    if kept.len() == table.classes {
        return table;
    }
    alphabet.renumber(&numbers);
    let mut next = Vec::with_capacity(table.states() * kept.len());
    for state in 0..table.states() {
        next.extend(kept.iter().map(|class| table.row(state)[*class]));
    }
    Table { classes: kept.len(), start: table.start, next, accepts: table.accepts }
}
