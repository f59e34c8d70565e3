//! What is written: the items of a source, decided to the last name.

/// A source.
pub(super) struct Source {
    /// The struct that was asked for first.
    pub(super) items: Vec<Item>,
}

/// A struct or an enum.
pub(super) struct Item {
    pub(super) name: String,
    /// Markdown, a paragraph or an item of a list in each line.
    pub(super) documentation: String,
    /// What is said to the reader of the source.
    pub(super) remark: Option<String>,
    /// What `#[doc_ref]` says.
    pub(super) doc_ref: Option<String>,
    pub(super) body: Body,
}

pub(super) enum Body {
    Structure(Structure),
    Enumeration(Vec<Variant>),
}

pub(super) struct Structure {
    pub(super) request: bool,
    /// What stands in `#[cognito(…)]`.
    pub(super) keys: Vec<String>,
    pub(super) members: Vec<Member>,
}

impl Structure {
    /// The members that are there.
    pub(super) fn fields(&self) -> impl Iterator<Item = &Field> {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::LeftOut(..) => None,
        })
    }
}

pub(super) enum Member {
    Field(Field),
    /// A property that is left out: its wire name, and why.
    LeftOut(String, String),
}

pub(super) struct Field {
    pub(super) documentation: String,
    pub(super) required: bool,
    /// What is written in `#[…]`, beside `required`.
    pub(super) attributes: Vec<Attribute>,
    /// Raw where it is a keyword.
    pub(super) name: String,
    pub(super) ty: Type,
}

pub(super) struct Variant {
    pub(super) documentation: String,
    pub(super) rename: Option<String>,
    /// Whether it holds the values that have no variant.
    pub(super) other: bool,
    pub(super) name: String,
}

/// An attribute with a list behind it: `name(arguments)`.
pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) arguments: Vec<String>,
}

/// The type of a field.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Type {
    Plain(&'static str),
    /// The item of this number; boxed, where it would hold itself otherwise.
    Item {
        item: usize,
        boxed: bool,
    },
    List(Box<Type>),
    Map(Box<Type>),
}

impl Type {
    /// Whether the type, or one in it, is this one.
    pub(super) fn mentions(&self, plain: &str) -> bool {
        match self {
            Self::Plain(name) => *name == plain,
            Self::Item { .. } => false,
            Self::List(inner) | Self::Map(inner) => inner.mentions(plain),
        }
    }

    /// The item that the type is, or holds.
    pub(super) fn item(&self) -> Option<usize> {
        match self {
            Self::Plain(_) => None,
            Self::Item { item, .. } => Some(*item),
            Self::List(inner) | Self::Map(inner) => inner.item(),
        }
    }

    /// Whether there is a map in it.
    pub(super) fn has_map(&self) -> bool {
        match self {
            Self::Plain(_) | Self::Item { .. } => false,
            Self::List(inner) => inner.has_map(),
            Self::Map(_) => true,
        }
    }
}
