//! Page after page, and entry after entry.

use alloc::collections::BTreeSet;
use alloc::string::String;
use core::fmt;
use core::iter::FusedIterator;

use super::{PagedRequest, token};

/// The pages of an action: what [`PagedRequest::pages`] makes.
///
/// It keeps every token that it has seen.
#[must_use = "no page is asked for until the iterator is"]
pub struct Pages<R, F> {
    /// The request for the next page.
    next: Option<R>,
    send: F,
    seen: BTreeSet<String>,
}

impl<R, F> fmt::Debug for Pages<R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A closure has nothing to show, and tokens are not shown.
        f.debug_struct("Pages").field("ended", &self.next.is_none()).finish_non_exhaustive()
    }
}

impl<R: PagedRequest, F> Pages<R, F> {
    pub(super) fn new(request: R, send: F) -> Pages<R, F> {
        let mut seen = BTreeSet::new();
        seen.extend(token::of_request(&request).map(String::from));
        Pages { next: Some(request), send, seen }
    }

    /// The entries of the pages, one after the other: `list` takes them out of an output.
    ///
    /// A page without entries is passed over. An error is given out once, as that of its page.
    ///
    /// [`PagedRequest::pages`] has an example.
    pub fn items<L, I>(self, list: L) -> Items<R, F, L, I>
    where
        L: FnMut(R::Output) -> I,
        I: IntoIterator,
    {
        Items { pages: self, list, page: None }
    }

    /// The request for the page behind this output.
    fn follow(&mut self, mut request: R, output: &R::Output) -> Option<R> {
        let token = token::of_output::<R>(output)?;
        if self.seen.contains(&*token) {
            return None;
        }
        let token = token.into_owned();
        self.seen.insert(token.clone());
        request.set_token(token);
        Some(request)
    }
}

impl<R, F, E> Iterator for Pages<R, F>
where
    R: PagedRequest,
    F: FnMut(&R) -> Result<R::Output, E>,
{
    type Item = Result<R::Output, E>;

    fn next(&mut self) -> Option<Self::Item> {
        let request = self.next.take()?;
        let reply = (self.send)(&request);
        if let Ok(output) = &reply {
            self.next = self.follow(request, output);
        }
        Some(reply)
    }
}

impl<R, F, E> FusedIterator for Pages<R, F>
where
    R: PagedRequest,
    F: FnMut(&R) -> Result<R::Output, E>,
{
}

/// The entries of an action's pages: what [`Pages::items`] makes.
#[must_use = "no page is asked for until the iterator is"]
pub struct Items<R, F, L, I: IntoIterator> {
    pages: Pages<R, F>,
    list: L,
    /// What is left of the last page.
    page: Option<I::IntoIter>,
}

impl<R, F, L, I: IntoIterator> fmt::Debug for Items<R, F, L, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}

impl<R, F, L, I, E> Iterator for Items<R, F, L, I>
where
    R: PagedRequest,
    F: FnMut(&R) -> Result<R::Output, E>,
    L: FnMut(R::Output) -> I,
    I: IntoIterator,
{
    type Item = Result<I::Item, E>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(page) = &mut self.page
                && let Some(item) = page.next()
            {
                return Some(Ok(item));
            }
            self.page = None;
            match self.pages.next()? {
                Ok(output) => self.page = Some((self.list)(output).into_iter()),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<R, F, L, I, E> FusedIterator for Items<R, F, L, I>
where
    R: PagedRequest,
    F: FnMut(&R) -> Result<R::Output, E>,
    L: FnMut(R::Output) -> I,
    I: IntoIterator,
{
}
