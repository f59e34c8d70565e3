//! The name that was meant, of those that there are.

use crate::pairs::byte;

/// Longer names are not compared.
const LONGEST: usize = 64;
/// No name is as many edits away.
const FURTHEST: usize = 4;

/// Looks among names for the one nearest to a name that is none of them.
///
/// ```
/// use cognito_structure::near::Near;
///
/// let mut near = Near::new("acces_token");
/// for name in ["client_id", "access_token"] {
///     near.offer(name);
/// }
/// assert_eq!(near.best(), Some("access_token"));
/// ```
pub struct Near<'n> {
    wanted: &'n str,
    best: Option<&'n str>,
    /// How many edits away a name may be to be better.
    below: usize,
}

impl<'n> Near<'n> {
    /// Nothing is offered yet. From a name of fewer than eight bytes another may be one edit away, of
    /// fewer than twelve two, of any more three.
    #[must_use]
    pub fn new(wanted: &'n str) -> Self {
        let below = if wanted.len() >= 12 { FURTHEST } else { wanted.len() / 4 + 1 };
        Self { wanted, best: None, below: if below < 2 { 2 } else { below } }
    }

    /// Offers a name. Of two that are as near, the first offered is the better one.
    pub fn offer(&mut self, name: &'n str) {
        if name.len().abs_diff(self.wanted.len()) >= self.below || name.len() > LONGEST {
            return;
        }
        let distance = distance(self.wanted.as_bytes(), name.as_bytes());
        if distance < self.below {
            self.below = distance;
            self.best = Some(name);
        }
    }

    /// The nearest of those that were offered, if it is near enough to be what was meant.
    #[must_use]
    pub fn best(&self) -> Option<&'n str> {
        self.best
    }

    /// What to add to a message.
    #[cfg(feature = "definition-files")]
    pub(crate) fn question(&self) -> String {
        match self.best {
            Some(name) => format!(": did you mean `{name}`?"),
            None => String::new(),
        }
    }
}

/// How many letters must be put in, taken out, changed or swapped with the next. A letter of another
/// case is no change.
fn distance(a: &[u8], b: &[u8]) -> usize {
    // Of the first letters of one and the first letters of the other.
    let mut cells = [[0; LONGEST + 1]; LONGEST + FURTHEST];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                cells[i][j] = byte(i + j);
                continue;
            }
            let same = a[i - 1].eq_ignore_ascii_case(&b[j - 1]);
            let mut cell = cells[i - 1][j - 1] + u8::from(!same);
            if cells[i - 1][j] < cell {
                cell = cells[i - 1][j] + 1;
            }
            if cells[i][j - 1] < cell {
                cell = cells[i][j - 1] + 1;
            }
            let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if swapped && cells[i - 2][j - 2] < cell {
                cell = cells[i - 2][j - 2] + 1;
            }
            cells[i][j] = cell;
        }
    }
    usize::from(cells[a.len()][b.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest<'n>(wanted: &'n str, names: &[&'n str]) -> Option<&'n str> {
        let mut near = Near::new(wanted);
        for name in names {
            near.offer(name);
        }
        near.best()
    }

    #[test]
    fn a_near_name_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("sting", &["integer", "string"]), Some("string"));
        assert_eq!(nearest("minLenght", &["maxLength", "minLength"]), Some("minLength"));
        assert_eq!(nearest("Required", &["required"]), Some("required"));
        assert_eq!(nearest("title", &["tuple", "type"]), None);
        assert_eq!(nearest("", &["type"]), None);
    }
}
