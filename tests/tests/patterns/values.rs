//! Strings on which a pattern may be wrong.

use cognito_request::__private::general_category;
use cognito_structure::pattern::{Compiled, Machine};

use super::random::Random;

/// Characters at which the dialects' rules change.
pub(crate) const EDGES: &[char] = &[
    'a',
    'b',
    'c',
    'z',
    'A',
    'B',
    'Z',
    'k',
    'K',
    's',
    'S',
    '0',
    '1',
    '9',
    '_',
    '-',
    '.',
    ',',
    ':',
    '=',
    '+',
    '/',
    '@',
    '#',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '|',
    '^',
    '$',
    '*',
    '?',
    '&',
    '!',
    '~',
    ' ',
    '\t',
    '\n',
    '\u{b}',
    '\u{c}',
    '\r',
    '\0',
    '\u{1c}',
    '\u{7f}',
    '\u{80}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    'µ',
    'é',
    'É',
    'ß',
    'ÿ',
    'Ā',
    'ı',
    'ſ',
    'ǅ',
    'ʰ',
    '\u{301}',
    '\u{903}',
    '\u{20dd}',
    '٣',
    'Ⅷ',
    '½',
    '‿',
    '—',
    '「',
    '」',
    '«',
    '»',
    '¿',
    '∑',
    '€',
    '˅',
    '©',
    '\u{1680}',
    '\u{180e}',
    '\u{2007}',
    '\u{200b}',
    '\u{200d}',
    '\u{2028}',
    '\u{2029}',
    '\u{202f}',
    '\u{3000}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{e000}',
    '中',
    '\u{d7ff}',
    '\u{ff11}',
    '\u{ff21}',
    '\u{10000}',
    '𐐀',
    '𐐨',
    '𝟙',
    '😀',
    '\u{e0001}',
    '\u{f0000}',
    '\u{10ffff}',
    'K',
    'Σ',
    'ς',
];

/// What the compiled table does with a character.
fn step(compiled: &Compiled, state: usize, character: char) -> usize {
    let Machine::Table { classes, next, states, .. } = &compiled.machine else {
        return 0;
    };
    let code = u32::from(character);
    let class = match compiled.ascii.get(code as usize) {
        Some(class) => *class,
        None => beyond_ascii(compiled, character),
    };
    let place = state * usize::from(*classes) + usize::from(class);
    if states.len() > 256 {
        usize::from(u16::from_le_bytes([next[2 * place], next[2 * place + 1]]))
    } else {
        usize::from(next[place])
    }
}

fn beyond_ascii(compiled: &Compiled, character: char) -> u8 {
    let mut segments = compiled.segments.chunks_exact(5).rev();
    let start = |part: &[u8]| u32::from_le_bytes([part[0], part[1], part[2], 0]);
    let segment = segments.find(|part| start(part) <= u32::from(character)).unwrap();
    if segment[3] == 0 {
        return segment[4];
    }
    compiled.categories[usize::from(segment[4]) * 30 + usize::from(general_category(character))]
}

/// Walks of the table that mostly stay where a match is possible.
pub(crate) fn walk(
    compiled: &Compiled,
    pool: &[char],
    random: &mut Random,
    longest: usize,
) -> String {
    let Machine::Table { start, states, .. } = &compiled.machine else {
        return any(pool, random, longest);
    };
    let mut state = usize::from(*start);
    let mut out = String::new();
    for _ in 0..longest {
        if states[state] >= 128 && random.once_in(5) {
            break;
        }
        let mut character = random.pick(pool);
        for _ in 0..40 {
            if step(compiled, state, character) != 0 {
                break;
            }
            character = random.pick(pool);
        }
        state = step(compiled, state, character);
        out.push(character);
        if state == 0 {
            break;
        }
    }
    if random.once_in(3) { mutate(&out, pool, random) } else { out }
}

/// Characters in no order.
pub(crate) fn any(pool: &[char], random: &mut Random, longest: usize) -> String {
    let length = random.below(longest + 1);
    (0..length).map(|_| random.pick(pool)).collect()
}

/// The string with one character added, left out, or another.
pub(crate) fn mutate(text: &str, pool: &[char], random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let at = random.below(characters.len() + 1);
    match random.below(3) {
        0 => characters.insert(at, random.pick(pool)),
        1 if at < characters.len() => characters[at] = random.pick(pool),
        _ if at < characters.len() => {
            characters.remove(at);
        }
        _ => characters.push(random.pick(pool)),
    }
    characters.into_iter().collect()
}

/// A few of the pool, and those of a pattern, so that what it names comes up often.
pub(crate) fn pool(pattern: &str, random: &mut Random) -> Vec<char> {
    let mut pool: Vec<char> = pattern.chars().filter(|c| c.is_alphanumeric()).collect();
    pool.extend("ab".chars());
    for _ in 0..12 {
        pool.push(random.pick(EDGES));
    }
    pool
}
