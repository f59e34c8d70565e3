//! The classes of code points that a pattern tells apart.

use super::category::{ALL, CS};
use super::error::PatternErrorKind;
use super::intern::Interner;
use super::limit;
use super::pairs::sort;
use super::set::Set;

/// What tells the class of the code points of a segment.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    One(u8),
    /// A class for each general category.
    ByCategory([u8; 30]),
}

/// The class of each code point.
pub(crate) struct Alphabet {
    pub(crate) ascii: [u8; 128],
    /// Where each segment beyond ASCII starts; the first at 0x80.
    pub(crate) segments: Vec<(u32, Kind)>,
    /// For each class, one bit for each set that holds it.
    pub(crate) members: Vec<Vec<u32>>,
}

impl Alphabet {
    pub(crate) fn of(sets: &[Set]) -> Result<Self, PatternErrorKind> {
        let mut classes = Interner::new();
        let mut alphabet = Self { ascii: [0; 128], segments: Vec::new(), members: Vec::new() };
        alphabet.classify_ascii(sets, &mut classes)?;
        alphabet.classify_segments(sets, &mut classes)?;
        for number in 0..classes.len() {
            let number = u32::try_from(number).unwrap_or(0);
            alphabet.members.push(classes.get(number).to_vec());
        }
        Ok(alphabet)
    }

    /// Whether a class lies in a set.
    pub(crate) fn holds(&self, class: usize, set: u32) -> bool {
        let words = self.members.get(class);
        let word = words.and_then(|words| words.get(set as usize / 32));
        word.is_some_and(|word| word >> (set % 32) & 1 != 0)
    }

    fn classify_ascii(
        &mut self,
        sets: &[Set],
        classes: &mut Interner,
    ) -> Result<(), PatternErrorKind> {
        let mut parts = vec![u128::MAX];
        for set in sets {
            for at in 0..parts.len() {
                let within = parts[at] & set.ascii;
                if within != 0 && within != parts[at] {
                    parts.push(parts[at] & !set.ascii);
                    parts[at] = within;
                }
            }
        }
        for part in parts {
            let first = part.trailing_zeros();
            let class = number(classes, sets, |set| set.ascii >> first & 1 != 0)?;
            let mut left = part;
            while left != 0 {
                self.ascii[left.trailing_zeros() as usize] = class;
                left &= left - 1;
            }
        }
        Ok(())
    }

    fn classify_segments(
        &mut self,
        sets: &[Set],
        classes: &mut Interner,
    ) -> Result<(), PatternErrorKind> {
        let mut starts = vec![(0x80, 0)];
        for set in sets {
            for segment in &set.high {
                starts.push((segment.0, 0));
            }
        }
        sort(&mut starts);
        starts.dedup();
        if starts.len() > 1 && starts.len() * sets.len() > limit::WORK {
            return Err(PatternErrorKind::TooLarge(limit::CLASSES_TEXT));
        }
        for (start, _) in starts {
            let masks: Vec<u32> = sets.iter().map(|set| set.mask_at(start)).collect();
            let kind = kind(sets, &masks, classes)?;
            self.segments.push((start, kind));
        }
        self.join_segments();
        Ok(())
    }

    /// Makes one of neighbouring segments that are alike.
    fn join_segments(&mut self) {
        self.segments.dedup_by(|later, earlier| later.1 == earlier.1);
    }

    /// Gives the classes new numbers.
    pub(crate) fn renumber(&mut self, numbers: &[u8]) {
        let new = |class: u8| numbers.get(usize::from(class)).copied().unwrap_or(0);
        for class in &mut self.ascii {
            *class = new(*class);
        }
        for (_, kind) in &mut self.segments {
            match kind {
                Kind::One(class) => *class = new(*class),
                Kind::ByCategory(classes) => {
                    for class in classes.iter_mut() {
                        *class = new(*class);
                    }
                    if classes.iter().all(|class| *class == classes[0]) {
                        *kind = Kind::One(classes[0]);
                    }
                }
            }
        }
        self.join_segments();
    }
}

/// The classes in a segment in which the sets hold the categories of `masks`.
fn kind(sets: &[Set], masks: &[u32], classes: &mut Interner) -> Result<Kind, PatternErrorKind> {
    // No string holds a surrogate.
    let mut parts = vec![ALL & !CS];
    for mask in masks {
        for at in 0..parts.len() {
            let within = parts[at] & mask;
            if within != 0 && within != parts[at] {
                parts.push(parts[at] & !mask);
                parts[at] = within;
            }
        }
    }
    let mut table = [0; 30];
    for &part in &parts {
        let mut masks = masks.iter();
        let class = number(classes, sets, |_| masks.next().is_some_and(|mask| mask & part != 0))?;
        for (category, place) in table.iter_mut().enumerate() {
            if part >> category & 1 != 0 || parts.len() == 1 {
                *place = class;
            }
        }
    }
    // The place of the surrogates takes any neighbour's class.
    table[27] = table[26];
    Ok(if parts.len() == 1 { Kind::One(table[0]) } else { Kind::ByCategory(table) })
}

/// The number of the class that lies in those of the sets for which `within` holds.
fn number(
    classes: &mut Interner,
    sets: &[Set],
    mut within: impl FnMut(&Set) -> bool,
) -> Result<u8, PatternErrorKind> {
    let mut words = vec![0; sets.len().div_ceil(32)];
    for (number, set) in sets.iter().enumerate() {
        if within(set) {
            words[number / 32] |= 1 << (number % 32);
        }
    }
    let (class, _) = classes.number(&words);
    u8::try_from(class)
        .ok()
        .filter(|class| usize::from(*class) < limit::CLASSES)
        .ok_or(PatternErrorKind::TooLarge(limit::CLASSES_TEXT))
}
