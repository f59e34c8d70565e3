//! The item that a derive stands on, read from its tokens.
//!
//! The compiler has parsed the item before a derive sees it, so the reader only takes it apart: it
//! looks at what stands outside of brackets, and keeps types, bounds and predicates as they are
//! written, and what stands in attributes is read by the same reader. The parser of `syn` would take
//! apart all of it, and is the half of that crate which every program that derives would compile; what is
//! used of it are the literals.

pub(crate) mod attribute;
pub(crate) mod generics;
pub(crate) mod reader;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
pub(crate) mod types;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use self::attribute::Attribute;
use self::generics::Generics;
use self::reader::Reader;
use self::tokens::Tokens;
use self::types::Type;
use crate::errors::Wrong;

/// A struct, an enum or a union.
pub(crate) struct Item {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) vis: Tokens,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) data: Data,
}

/// What an item is, and what it holds.
pub(crate) enum Data {
    Struct(Fields),
    /// With the place of its keyword.
    Enum(Span, Vec<Variant>),
    /// Likewise. No derive of this crate is for one.
    Union(Span),
}

/// The fields of a struct or of a variant.
pub(crate) struct Fields {
    /// The braces or parentheses that they stand in; without fields there may be none.
    pub(crate) group: Option<Group>,
    pub(crate) all: Vec<Field>,
}

/// A field.
pub(crate) struct Field {
    pub(crate) attributes: Vec<Attribute>,
    /// A field in parentheses has no name.
    pub(crate) ident: Option<Ident>,
    pub(crate) ty: Type,
}

/// A variant of an enum, without its discriminant.
pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
}

impl Item {
    /// Reads an item. What is none is an error, though no compiler gives it to a derive.
    pub(crate) fn read(tokens: TokenStream) -> Result<Item, Wrong> {
        let mut reader = Reader::new(tokens);
        read(&mut reader).ok_or_else(|| {
            let span = reader.peek().map_or_else(Span::call_site, TokenTree::span);
            Wrong::at(span, "this is no struct and no enum\nwrite the derive above one")
        })
    }
}

fn read(reader: &mut Reader) -> Option<Item> {
    let attributes = attribute::read(reader);
    let vis = visibility(reader);
    let keyword = reader.word()?;
    let ident = reader.word()?;
    let mut generics = generics::parameters(reader);
    generics.read_where(reader);
    let data = match keyword.to_string().as_str() {
        "struct" => Data::Struct(fields(reader)),
        "enum" => Data::Enum(keyword.span(), variants(reader.group(Delimiter::Brace)?.stream())?),
        "union" => Data::Union(keyword.span()),
        _ => return None,
    };
    // The clause of a struct whose fields have no names stands behind them.
    generics.read_where(reader);
    Some(Item { attributes, vis, ident, generics, data })
}

/// The visibility that is written here, if one is.
fn visibility(reader: &mut Reader) -> Tokens {
    let mut vis = Tokens::default();
    // `$v:vis` leaves an invisible group behind, an empty one too.
    if let Some(TokenTree::Group(group)) = reader.peek()
        && group.delimiter() == Delimiter::None
        && Reader::new(group.stream()).is_word_or_end("pub")
    {
        reader.open();
    }
    if reader.is_word("pub") {
        reader.take_to(&mut vis.0);
        // In `struct Pair(pub (u8, u8))` the parentheses are a type's.
        if let Some(TokenTree::Group(group)) = reader.peek()
            && group.delimiter() == Delimiter::Parenthesis
            && restricts(group)
        {
            reader.take_to(&mut vis.0);
        }
    }
    vis
}

/// Whether parentheses behind `pub` say where: `(crate)`, `(in some::path)`.
fn restricts(group: &Group) -> bool {
    let mut inside = Reader::new(group.stream());
    if inside.is_word("in") {
        return true;
    }
    let place = inside.is_word("crate") || inside.is_word("self") || inside.is_word("super");
    inside.take();
    place && inside.peek().is_none()
}

/// The fields that stand here: none, in braces or in parentheses.
fn fields(reader: &mut Reader) -> Fields {
    let named = reader.group(Delimiter::Brace);
    let is_named = named.is_some();
    let group = named.or_else(|| reader.group(Delimiter::Parenthesis));
    let mut all = Vec::new();
    if let Some(group) = &group {
        let mut inside = Reader::new(group.stream());
        while inside.peek().is_some() {
            all.push(field(&mut inside, is_named));
        }
    }
    Fields { group, all }
}

fn field(reader: &mut Reader, is_named: bool) -> Field {
    let attributes = attribute::read(reader);
    visibility(reader);
    let mut ident = None;
    if is_named {
        ident = reader.word();
        reader.skip(':');
    }
    let ty = Type::new(reader.until(","));
    reader.skip(',');
    Field { attributes, ident, ty }
}

fn variants(tokens: TokenStream) -> Option<Vec<Variant>> {
    let mut reader = Reader::new(tokens);
    let mut all = Vec::new();
    while reader.peek().is_some() {
        let attributes = attribute::read(&mut reader);
        let ident = reader.word()?;
        let fields = fields(&mut reader);
        reader.skip_expression();
        reader.skip(',');
        all.push(Variant { attributes, ident, fields });
    }
    Some(all)
}
