//! How a request goes on to the next page, for an action that pages.

use super::member::Member;
use super::template::Template;
use crate::model::{Presence, Structure};

/// `impl PagedRequest` and its methods, for a request with a field for the token. That the field
/// and the output are of types that can hold one is asked where a method is called, and not where
/// the struct stands: a program may want the first page only. The lifetime in the bounds makes the
/// compiler wait.
pub(crate) fn paging(model: &Structure<'_>, members: &[Member<'_>], out: &mut Template) {
    let Some(paging) = model.action.as_ref().and_then(|action| action.paging.as_ref()) else {
        return;
    };
    for member in members {
        let Member { field, ident, value, .. } = member;
        if field.wire != paging.input_token || matches!(field.presence, Presence::Other) {
            continue;
        }
        let mut token = "__p::HoldsToken::from_token(#argument)".to_owned();
        if matches!(field.presence, Presence::Optional(_)) {
            token = member.option("from_option", &format!("__p::Some({token})"), out);
        }
        let bound = out.at(member.place(), &format!("for<'__t> {value}: __p::HoldsToken,"));
        out.text("impl<#parameters> __p::PagedRequest for #ident<#arguments> where #predicates");
        out.text(&bound);
        out.write(format_args!(
            "for<'__t> <<Self as __p::Request>::Output as __p::Value>::Kind: __p::HasToken
            {{
                #[inline]
                fn set_token(&mut self, value: __p::OwnedText) {{
                    #this.{ident} = {token};
                }}
            }}"
        ));
        out.text(METHODS);
    }
}

/// The methods: the trait has them too, and by these it need not be imported.
pub(super) const METHODS: &str = r#"
impl<#parameters> #ident<#arguments> where #predicates {
    #[doc = " The request for the page behind this output; `None` where there is none: the output\n has no token, an empty one, or that of this request."]
    #[inline]
    #[must_use]
    #vis fn next_request(
        self,
        output: &<Self as __p::Request>::Output
    ) -> __p::Option<Self>
    where for<'__t> Self: __p::PagedRequest
    {
        __p::PagedRequest::next_request(self, output)
    }

    #[doc = " The pages, one after the other, as `send` answers them. It ends after an error, and\n where there is no token, an empty one, or one that was there before."]
    #[inline]
    #vis fn pages<__F, __E>(self, send: __F) -> __p::Pages<Self, __F>
    where
        for<'__t> Self: __p::PagedRequest,
        __F: __p::FnMut(&Self) -> __p::Result<<Self as __p::Request>::Output, __E>
    {
        __p::PagedRequest::pages(self, send)
    }
}
"#;
