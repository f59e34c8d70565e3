//! Markdown as comments.

use super::layout::WIDTH;

/// Adds lines of documentation, indented, and broken at spaces so that they fit.
pub(super) fn documentation(out: &mut String, indent: &str, markdown: &str) {
    push(out, &format!("{indent}///"), markdown);
}

/// Adds a comment that is no documentation.
pub(super) fn plain(out: &mut String, indent: &str, text: &str) {
    push(out, &format!("{indent}//"), text);
}

fn push(out: &mut String, mark: &str, markdown: &str) {
    for line in markdown.lines() {
        if line.is_empty() {
            out.push_str(mark);
            out.push('\n');
            continue;
        }
        let text = line.trim_start();
        let mut inside = line.len() - text.len();
        let mut row = format!("{mark} {}", " ".repeat(inside));
        if text.starts_with("- ") {
            inside += 2;
        }
        let (mut length, mut begun) = (row.len(), false);
        for word in words(text) {
            let wide = word.chars().count();
            if begun && length + 1 + wide > WIDTH && !begins_markup(word) {
                out.push_str(&row);
                out.push('\n');
                row = format!("{mark} {}", " ".repeat(inside));
                length = row.len();
                begun = false;
            }
            if begun {
                row.push(' ');
                length += 1;
            }
            row.push_str(word);
            length += wide;
            begun = true;
        }
        out.push_str(&row);
        out.push('\n');
    }
}

/// The words of a line; code is one, with the spaces in it.
fn words(line: &str) -> Vec<&str> {
    let (mut words, mut start, mut code) = (Vec::new(), 0, false);
    for (at, byte) in line.bytes().enumerate() {
        code ^= byte == b'`';
        if byte == b' ' && !code {
            words.push(&line[start..at]);
            start = at + 1;
        }
    }
    words.push(&line[start..]);
    words
}

/// Whether a word would be markup at the start of a line: a line never begins with one, though it
/// be too long.
fn begins_markup(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    word.starts_with(['#', '>', '+', '-', '=', '|', '*'])
        || digits.len() < word.len() && digits.starts_with(['.', ')'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(markdown: &str) -> String {
        let mut out = String::new();
        documentation(&mut out, "    ", markdown);
        out
    }

    #[test]
    fn lines_fit() {
        let text = "word ".repeat(60);
        let out = comment(&format!("- {text}\n\n  {text}"));
        assert!(out.lines().all(|line| line.chars().count() <= WIDTH), "{out}");
        assert!(out.starts_with("    /// - word word"), "{out}");
        assert!(out.lines().nth(1).is_some_and(|line| line.starts_with("    ///   word")), "{out}");
        assert!(out.contains("\n    ///\n    ///   word"), "{out}");
    }

    #[test]
    fn code_and_what_looks_like_markup_stay_where_they_are() {
        let filler = "x".repeat(88);
        assert_eq!(comment(&format!("{filler} - b")), format!("    /// {filler} - b\n"));
        assert_eq!(
            comment(&format!("{filler} `a b`")),
            format!("    /// {filler}\n    /// `a b`\n")
        );
    }
}
