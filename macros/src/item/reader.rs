//! Tokens, taken one after another.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

use super::tokens::Tokens;

/// The tokens that are not read yet.
pub(crate) struct Reader {
    /// The next one is the last.
    rest: Vec<TokenTree>,
}

impl Reader {
    pub(crate) fn new(tokens: TokenStream) -> Reader {
        Reader::of(tokens.into_iter().collect())
    }

    /// A reader of tokens that are a list already.
    pub(crate) fn of(mut tokens: Vec<TokenTree>) -> Reader {
        tokens.reverse();
        Reader { rest: tokens }
    }

    /// The next token.
    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.rest.last()
    }

    /// Takes the next token.
    pub(crate) fn take(&mut self) -> Option<TokenTree> {
        self.rest.pop()
    }

    /// Takes the next token and adds it to others.
    pub(crate) fn take_to(&mut self, tokens: &mut Vec<TokenTree>) {
        if let Some(token) = self.rest.pop() {
            tokens.push(token);
        }
    }

    /// Takes all that is left.
    pub(crate) fn rest(mut self) -> Vec<TokenTree> {
        self.rest.reverse();
        self.rest
    }

    /// Puts what stands in an invisible group in its place. `macro_rules!` leaves such groups where
    /// it has put what it was given.
    pub(crate) fn open(&mut self) {
        while let Some(TokenTree::Group(group)) = self.rest.last()
            && group.delimiter() == Delimiter::None
        {
            let inside = group.stream();
            self.rest.pop();
            let start = self.rest.len();
            self.rest.extend(inside);
            if let Some(inside) = self.rest.get_mut(start..) {
                inside.reverse();
            }
        }
    }

    /// What the next token is, as one character.
    pub(crate) fn kind(&self) -> Option<char> {
        self.peek().map(kind)
    }

    /// Whether the next token is this word.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(ident)) if ident == word)
    }

    /// Whether the next token is this word, or there is none.
    pub(crate) fn is_word_or_end(&self, word: &str) -> bool {
        self.rest.is_empty() || self.is_word(word)
    }

    /// Whether these characters are the next, with nothing between them.
    pub(crate) fn is_punctuation(&self, wanted: &str) -> bool {
        let (mut at, mut joint) = (self.rest.len(), true);
        for character in wanted.chars() {
            at = at.wrapping_sub(1);
            match self.rest.get(at) {
                Some(TokenTree::Punct(punct)) if joint && punct.as_char() == character => {
                    joint = punct.spacing() == Spacing::Joint;
                }
                _ => return false,
            }
        }
        true
    }

    /// Takes a name or a keyword, if that comes next.
    pub(crate) fn word(&mut self) -> Option<Ident> {
        self.open();
        match self.peek() {
            Some(TokenTree::Ident(ident)) => {
                let ident = ident.clone();
                self.take();
                Some(ident)
            }
            _ => None,
        }
    }

    /// Takes a group of this kind, if that comes next.
    pub(crate) fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.take();
                Some(group)
            }
            _ => None,
        }
    }

    /// Takes the next token if it is of this kind, and tells whether it was.
    pub(crate) fn skip(&mut self, wanted: char) -> bool {
        let found = self.kind() == Some(wanted);
        if found {
            self.take();
        }
        found
    }

    /// Takes the tokens before the next that is one of these kinds and stands outside of all angle
    /// brackets, or all if there is none.
    pub(crate) fn until(&mut self, ends: &str) -> Vec<TokenTree> {
        let mut taken = Vec::new();
        let (mut depth, mut arrow) = (0_usize, false);
        while let Some(token) = self.peek() {
            let kind = kind(token);
            // The `>` of `->` closes nothing.
            let closes = kind == '>' && !arrow;
            if depth == 0 && ends.contains(kind) && (kind != '>' || closes) {
                break;
            }
            if kind == '<' {
                depth += 1;
            } else if closes {
                depth = depth.saturating_sub(1);
            }
            arrow = matches!(token, TokenTree::Punct(punct)
                if kind == '-' && punct.spacing() == Spacing::Joint);
            self.take_to(&mut taken);
        }
        taken
    }

    /// Takes what stands in the angle brackets that come next, and the brackets; nothing if none do.
    pub(crate) fn in_angles(&mut self) -> Option<Vec<TokenTree>> {
        if !self.skip('<') {
            return None;
        }
        let inside = self.until(">");
        self.skip('>');
        Some(inside)
    }

    /// Takes an expression, up to a comma. There, `<` compares or shifts, but for that of a path.
    pub(crate) fn skip_expression(&mut self) {
        let mut path = true;
        while let Some(kind) = self.kind()
            && kind != ','
        {
            if !(path && self.in_angles().is_some()) {
                self.take();
            }
            path = kind == ':' || kind == '=';
        }
    }
}

/// What a token is, as one character: of a group the one that opens it, ` ` if it is invisible; `a`
/// for a word, `0` for a literal.
pub(crate) fn kind(token: &TokenTree) -> char {
    match token {
        TokenTree::Ident(_) => 'a',
        TokenTree::Literal(_) => '0',
        TokenTree::Punct(punct) => punct.as_char(),
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => '{',
            Delimiter::Bracket => '[',
            Delimiter::Parenthesis => '(',
            Delimiter::None => ' ',
        },
    }
}

/// What stands between the commas that are outside of all brackets; nothing behind the last one.
pub(crate) fn separated(tokens: Vec<TokenTree>) -> Vec<Tokens> {
    let mut reader = Reader::of(tokens);
    let mut all = Vec::new();
    while reader.peek().is_some() {
        all.push(Tokens(reader.until(",")));
        reader.skip(',');
    }
    all
}
