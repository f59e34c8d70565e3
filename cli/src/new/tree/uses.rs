//! `use` declarations as rustfmt leaves them.

use crate::new::layout::WIDTH;

/// Adds the declaration of names from a module: `use super::types::{A, B};`.
pub(super) fn push(out: &mut String, start: &str, names: &[&str]) {
    let one_line = format!("{start}::{{{}}};", names.join(", "));
    if let [name] = names {
        // There is nowhere to break it.
        out.extend([start, "::", name, ";\n"]);
        return;
    }
    // rustfmt keeps a column free for each of `}` and `;`.
    if one_line.len() + 2 <= WIDTH {
        out.extend([&one_line, "\n"]);
        return;
    }
    out.extend([start, "::{\n"]);
    let mut row = "   ".to_owned();
    for (at, name) in names.iter().enumerate() {
        // A column is kept free behind the comma of all but the last.
        let free = usize::from(at + 1 < names.len());
        if row.len() + name.len() + 2 + free > WIDTH {
            out.extend([&row, "\n"]);
            row.truncate(3);
        }
        row.extend([" ", name, ","]);
    }
    out.extend([&row, "\n};\n"]);
}
