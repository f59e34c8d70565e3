//! The attributes of a user, as a map.

mod error;
mod list;

use alloc::collections::{BTreeMap, btree_map};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use self::error::UserAttributesError;
use super::entries::{Entries, iterates};
use crate::slot::Fill;
use crate::value::structure::CognitoStructure;

/// The attributes of a user by their names: `email`, `custom:team`, `dev:custom:team`.
///
/// On the wire they are a list of structures with a `Name` and a `Value`
/// ([`AttributeType`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html)).
/// It is read into this, and written of it, with any struct of yours that has these two members,
/// and with those of `cognito-actions`. Values are text, whatever the attribute's type.
///
/// - Of two attributes with the same name the later one stands, as with the setters of maps.
/// - An attribute without a value has nothing that could be read, and is left out. One with an
///   empty value is kept: sent in an update, it takes the attribute's value away.
/// - Names are compared byte by byte, and written in their order.
///
/// The setter of any map of text takes it, and `From` goes to and from such a map. `Debug` shows the
/// names and hides the values, since the service holds them for sensitive.
///
/// ```
/// use cognito_request::CognitoStructure;
/// use cognito_request::auth::UserAttributes;
///
/// #[derive(CognitoStructure)]
/// #[doc_ref("user-pools#AttributeType")]
/// struct Attribute {
///     #[required]
///     name: String,
///     value: Option<String>,
/// }
///
/// let attributes = UserAttributes::new().with("email", "ann@example.com").with_custom("team", "blue");
/// let list: Vec<Attribute> = attributes.to_list().unwrap();
/// assert_eq!(list[0].name, "custom:team");
///
/// let read = UserAttributes::from_list(&list).unwrap();
/// assert_eq!(read, attributes);
/// assert_eq!(read.get("email"), Some("ann@example.com"));
/// assert_eq!(read.custom("team"), Some("blue"));
/// assert_eq!(read.get("email_verified"), None);
/// assert_eq!(
///     format!("{read:?}"),
///     r#"UserAttributes({"custom:team": <hidden>, "email": <hidden>})"#,
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct UserAttributes {
    entries: Entries,
}

impl UserAttributes {
    /// No attributes.
    #[must_use]
    pub fn new() -> UserAttributes {
        UserAttributes { entries: Entries(BTreeMap::new()) }
    }

    /// Adds an attribute, or replaces it.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> UserAttributes {
        self.entries = self.entries.with(name, value);
        self
    }

    /// Adds an attribute of the pool's own, or replaces it; `name` is without `custom:`.
    #[must_use]
    pub fn with_custom(self, name: &str, value: &str) -> UserAttributes {
        self.with(&custom(name), value)
    }

    /// The value of an attribute.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.entries.0.get(name).map(String::as_str)
    }

    /// The value of an attribute of the pool's own; `name` is without `custom:`.
    #[must_use]
    pub fn custom(&self, name: &str) -> Option<&str> {
        self.get(&custom(name))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.0.is_empty()
    }

    /// Reads a list of structures with a `Name` and a `Value`, such as `&user.attributes`. One that
    /// may be absent is `user.attributes.iter().flatten()`.
    ///
    /// # Errors
    ///
    /// [`UserAttributesError::NoProperty`] if the structure has no `Name` or no `Value` of text.
    pub fn from_list<'a, T: CognitoStructure + 'a>(
        list: impl IntoIterator<Item = &'a T>,
    ) -> Result<UserAttributes, UserAttributesError> {
        let properties = list::Properties::of(T::DEFINITION)?;
        let mut attributes = UserAttributes::new();
        for item in list {
            if let Some((name, value)) = properties.read(item) {
                attributes.entries.0.insert(name.into(), value.into());
            }
        }
        Ok(attributes)
    }

    /// Writes a list of structures with a `Name` and a `Value`, in the order of the names.
    ///
    /// Constraints are not checked: that is done when the request that the list goes into is built.
    ///
    /// # Errors
    ///
    /// [`UserAttributesError::NoProperty`] if the structure has no `Name` or no `Value` of text, and
    /// [`UserAttributesError::Refused`] if it does not take one of the attributes: it requires
    /// another member, or the type of its name or its value does not hold every text.
    ///
    /// ```
    /// use cognito_request::{CognitoStructure, auth::UserAttributes};
    ///
    /// #[derive(CognitoStructure)]
    /// struct Group {
    ///     #[required]
    ///     name: String,
    /// }
    ///
    /// let error = UserAttributes::new().to_list::<Group>().unwrap_err();
    /// assert_eq!(error.to_string(), "`Group` has no member `Value` of text, which an attribute has");
    /// ```
    pub fn to_list<'a, T>(&'a self) -> Result<Vec<T>, UserAttributesError>
    where
        T: CognitoStructure + Fill<'a>,
    {
        let properties = list::Properties::of(T::DEFINITION)?;
        let mut items = Vec::with_capacity(self.len());
        for (name, value) in self {
            match properties.write(name, value) {
                Some(item) => items.push(item),
                None => return Err(UserAttributesError::refused(T::DEFINITION, name)),
            }
        }
        Ok(items)
    }
}

fn custom(name: &str) -> String {
    format!("custom:{name}")
}

iterates!(UserAttributes);

impl Default for UserAttributes {
    fn default() -> UserAttributes {
        UserAttributes::new()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for UserAttributes {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(attributes: I) -> UserAttributes {
        let pairs = attributes.into_iter().map(|(name, value)| (name.into(), value.into()));
        UserAttributes { entries: Entries(pairs.collect()) }
    }
}

impl From<BTreeMap<String, String>> for UserAttributes {
    fn from(map: BTreeMap<String, String>) -> UserAttributes {
        UserAttributes { entries: Entries(map) }
    }
}

impl From<UserAttributes> for BTreeMap<String, String> {
    fn from(attributes: UserAttributes) -> BTreeMap<String, String> {
        attributes.entries.0
    }
}

impl fmt::Debug for UserAttributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UserAttributes").field(&self.entries).finish()
    }
}
