//! The slot: where each member goes, in a draft in which every property is optional.

use super::member::Member;
use super::template::Template;
use crate::model::Presence;

/// The draft's type. It has the user's own parameters and `where` clause.
pub(crate) fn item(members: &[Member<'_>], out: &mut Template) {
    out.text("pub struct __Draft<#parameters> where #predicates {");
    for Member { field, ident, ty, .. } in members {
        match field.presence {
            Presence::Optional(_) => out.write(format_args!("{ident}: {ty},")),
            Presence::Required | Presence::Other => {
                out.write(format_args!("{ident}: __p::Option<{ty}>,"));
            }
        }
    }
    out.text("}");
}

/// The methods of `impl CognitoStructure` that start and finish a draft.
pub(crate) fn methods(members: &[Member<'_>], out: &mut Template) {
    out.text(
        "type Draft = __Draft<#arguments>;

        #[inline]
        fn draft() -> __Draft<#arguments> {
            __Draft {",
    );
    for member in members {
        let none = member.option("from_option", "__p::None", out);
        out.write(format_args!("{}: {none},", member.ident));
    }
    out.text(
        "} }

        #[inline]
        fn finish(draft: __Draft<#arguments>) -> __p::Option<Self> {
            match draft {",
    );
    finish(members, out);
    if members.iter().any(|member| matches!(member.field.presence, Presence::Required)) {
        out.text("_ => __p::None,");
    }
    out.text("} }");
}

/// The members on their way from the draft to the struct. One pattern for all, and not a match for
/// each: what is still to be dropped is then known everywhere, and the function is a third as
/// large.
fn finish(members: &[Member<'_>], out: &mut Template) {
    out.text("__Draft {");
    for Member { field, index, ident, .. } in members {
        match field.presence {
            Presence::Required => out.write(format_args!("{ident}: __p::Some(__{index}),")),
            _ => out.write(format_args!("{ident}: __{index},")),
        }
    }
    out.text("} => __p::Some(Self {");
    for Member { field, index, ident, .. } in members {
        match field.presence {
            Presence::Other => {
                out.write(format_args!("{ident}: __p::Option::unwrap_or_default(__{index}),"));
            }
            _ => out.write(format_args!("{ident}: __{index},")),
        }
    }
    out.text("}),");
}

/// `impl Draft`.
pub(crate) fn filled(members: &[Member<'_>], out: &mut Template) {
    out.text(
        "impl<'__de, #parameters> __p::Draft<'__de> for __Draft<#arguments>
        where #filled
        {
            #[inline]
            fn slot(&mut self, index: __p::usize) -> __p::Slot<'_, '__de> {
                match index {",
    );
    for member in members {
        slot(member, out);
    }
    out.text("_ => __p::Slot::Ignore, } } }");
}

fn slot(member: &Member<'_>, out: &mut Template) {
    let Member { index, ident, value, .. } = member;
    let place = member.option("option_mut", &format!("&mut #this.{ident}"), out);
    let slot = member.at(
        // Two tokens: of one, the compiler takes the second half to stand behind the first.
        &format!("< <{value} as __p::Value>::Kind as __p::Place<'__de, {value}>>::slot({place})"),
        format!("__p::Fill::slot({place})"),
        out,
    );
    out.write(format_args!("{index} => {slot},"));
}
