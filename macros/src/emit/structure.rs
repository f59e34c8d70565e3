//! `impl CognitoStructure`: the table, the view and the draft, in one. What makes it a property's
//! type stands in `core`, for every structure.

use super::member::Member;
use super::template::Template;
use super::{definition, draft, held, view};
use crate::model::Structure;

/// The impl, and that the type has the form of a structure.
pub(crate) fn structure(model: &Structure<'_>, members: &[Member<'_>], out: &mut Template) {
    out.text(
        "impl<#parameters> __p::Own for #ident<#arguments> where #predicates {
            type Form = __p::Structural;
        }

        impl<#parameters> __p::CognitoStructure for #ident<#arguments> where #predicates {",
    );
    definition::definition(model, members, out);
    view::member(model, members, out);
    draft::methods(members, out);
    out.text("}");
    held::to_definition(model.identity, model.files, out);
}
