//! `Debug`, without what is sensitive.
//!
//! Like every function of an expansion it is `#[inline]`: then a library with many types compiles
//! none of their code, and a program what it uses.

use super::template::Template;
use crate::model::Structure;

/// `impl Debug`, unless the user writes it.
pub(crate) fn debug(model: &Structure<'_>, out: &mut Template) {
    if model.debug {
        out.text(DEBUG);
    }
}

const DEBUG: &str = "
impl<#parameters> __p::Debug for #ident<#arguments> where #predicates {
    #[inline]
    fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::Formatted {
        __p::debug(self, f)
    }
}
";
