//! The view: how to look at each member.

use super::member::Member;
use super::template::Template;
use super::{constraints, held};
use crate::model::{Presence, Structure};

/// The method of `impl CognitoStructure` that looks at a member.
pub(crate) fn member(model: &Structure<'_>, members: &[Member<'_>], out: &mut Template) {
    out.text("#[inline] fn member(&self, index: __p::usize) -> __p::View<'_> {");
    for member in members {
        constraints::ask(member, out);
        held::ask(member, model.mentioned, out);
    }
    out.text("match index {");
    for member in members {
        arm(member, out);
    }
    out.text("_ => __p::View::Absent, } }");
}

fn arm(member: &Member<'_>, out: &mut Template) {
    let Member { field, index, ident, value, .. } = member;
    let place = member.option("option", &format!("&#this.{ident}"), out);
    let view = match field.presence {
        Presence::Required | Presence::Other => "view",
        Presence::Optional(_) => "view_optional",
    };
    let view = member.at(format!("<{value} as __p::Value>::{view}({place})"), out);
    out.write(format_args!("{index} => {view},"));
}
