//! Words that a property may be called and a field of Rust may not.

/// Words that no field can be called without `r#` (the Rust reference, "Keywords").
///
/// ```
/// assert!(cognito_structure::words::KEYWORDS.contains(&"type"));
/// ```
pub const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that no field can be called at all, and the builder's own methods. An underscore behind
/// them does not count when names are matched.
///
/// ```
/// assert!(cognito_structure::words::TAKEN.contains(&"self"));
/// ```
pub const TAKEN: [&str; 5] = ["self", "super", "crate", "build", "build_unvalidated"];
