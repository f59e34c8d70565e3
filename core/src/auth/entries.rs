//! Values by their names, which both halves of a sign-in are.

use alloc::collections::BTreeMap;
use alloc::string::String;
use core::fmt;

use super::app_client::AppClient;
use super::hidden::Hidden;
use super::name;

/// Values by their names, in the order of the names.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Entries(pub(super) BTreeMap<String, String>);

impl Entries {
    /// What everything that a user sends begins with: who it is, and the proof of the client.
    pub(super) fn of_user(client: &AppClient, username: &str) -> Entries {
        Entries::of_client(client, username).with(name::USERNAME, username)
    }

    /// The proof of the client alone.
    pub(super) fn of_client(client: &AppClient, username: &str) -> Entries {
        let entries = Entries(BTreeMap::new());
        match client.secret_hash(username) {
            Some(hash) => entries.with(name::SECRET_HASH, &hash),
            None => entries,
        }
    }

    pub(super) fn with(mut self, name: &str, value: &str) -> Entries {
        self.0.insert(name.into(), value.into());
        self
    }
}

/// The names alone: any value may be a secret.
impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.keys().map(|name| (name, Hidden))).finish()
    }
}

/// Iterates over the entries of a type that has them in `entries`: it is what makes the type one
/// that the setters of maps take.
macro_rules! iterates {
    ($type:ident) => {
        impl $type {
            /// The names and the values, in the order of the names.
            pub fn iter(&self) -> btree_map::Iter<'_, String, String> {
                self.entries.0.iter()
            }
        }

        impl IntoIterator for $type {
            type Item = (String, String);
            type IntoIter = btree_map::IntoIter<String, String>;

            fn into_iter(self) -> Self::IntoIter {
                self.entries.0.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $type {
            type Item = (&'a String, &'a String);
            type IntoIter = btree_map::Iter<'a, String, String>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }
    };
}

pub(super) use iterates;
