//! What the lists of requests are made into here: a table of those that page.

use std::marker::PhantomData;

use cognito_request::{Action, Fill, PagedRequest};

use crate::walk::{self, Walk};

/// An action, and how it is paged through if its request can be.
pub(crate) type Row = (&'static Action, Option<[Walk; 2]>);

/// Asks of a request whether it pages: the constant of the impl is taken before that of the trait.
pub(crate) struct Ask<R>(PhantomData<R>);

impl<R: PagedRequest + for<'de> Fill<'de>> Ask<R> {
    pub(crate) const WALKS: Option<[Walk; 2]> = Some([walk::pages::<R>, walk::next_requests::<R>]);
}

/// What holds of the others.
pub(crate) trait Unpaged {
    const WALKS: Option<[Walk; 2]> = None;
}

impl<R> Unpaged for Ask<R> {}

macro_rules! requests {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: $service:ident {
            $($(#[$doc:meta])* $action:ident($request:path),)*
        }
    ) => {
        use crate::dispatch::Unpaged as _;

        pub(crate) const ROWS: &[crate::dispatch::Row] = &[$((
            <$request as ::cognito_request::CognitoRequest>::ACTION,
            crate::dispatch::Ask::<$request>::WALKS,
        )),*];
    };
}

pub(crate) use requests;
