//! Which field is which property.

/// A field, as far as its pairing goes.
pub(crate) struct Named<'f> {
    pub(crate) name: &'f str,
    /// What `#[rename]` says.
    pub(crate) rename: Option<&'f str>,
}

/// What a field has been paired with.
#[derive(Debug, PartialEq, Default)]
pub(crate) enum Pairing {
    /// There is no definition to pair it with.
    #[default]
    Free,
    /// This property, by its index in the definition.
    Property(usize),
    /// Nothing, but it may be that this was meant.
    Nothing(Option<String>),
    /// More than one.
    Several(Vec<String>),
}

/// The property of a field: the one of the name that it is renamed to; without, the one whose name
/// is the same once underscores and case are dropped.
pub(crate) fn pair(field: &Named<'_>, properties: &[&str]) -> Pairing {
    let (mut found, mut first, folded) = (Vec::new(), 0, fold(field.name));
    for (index, property) in properties.iter().enumerate() {
        let same = match field.rename {
            Some(rename) => rename == *property,
            None => folded == fold(property),
        };
        if same {
            if found.is_empty() {
                first = index;
            }
            found.push((*property).to_owned());
        }
    }
    match found.len() {
        0 => Pairing::Nothing(near(field.rename.unwrap_or(field.name), properties)),
        1 => Pairing::Property(first),
        _ => Pairing::Several(found),
    }
}

/// A name without what naming conventions differ in.
pub(crate) fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for character in name.chars() {
        if character != '_' && character != '-' {
            folded.push(character.to_ascii_lowercase());
        }
    }
    folded
}

/// The name that was probably meant.
pub(crate) fn near(wanted: &str, names: &[&str]) -> Option<String> {
    let mut folded = Vec::new();
    for name in names {
        folded.push(fold(name));
    }
    let wanted = fold(wanted);
    let nearest = crate::name::nearest(&wanted, &crate::name::texts(&folded))?;
    for (name, folded) in names.iter().zip(&folded) {
        if folded == nearest {
            return Some((*name).to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Named, Pairing, pair};

    fn paired(name: &str, properties: &[&str]) -> Pairing {
        pair(&Named { name, rename: None }, properties)
    }

    fn renamed(name: &str, rename: &str, properties: &[&str]) -> Pairing {
        pair(&Named { name, rename: Some(rename) }, properties)
    }

    #[test]
    fn underscores_and_case_do_not_count() {
        let properties = ["CallbackURLs", "headerName", "CSS", "Sms_Configuration"];
        assert_eq!(paired("callback_urls", &properties), Pairing::Property(0));
        assert_eq!(paired("header_name", &properties), Pairing::Property(1));
        assert_eq!(paired("css", &properties), Pairing::Property(2));
        assert_eq!(paired("sms_configuration", &properties), Pairing::Property(3));
    }

    #[test]
    fn two_candidates_are_none() {
        let properties = ["FooBar", "foo_bar"];
        let both = Pairing::Several(vec!["FooBar".to_owned(), "foo_bar".to_owned()]);
        assert_eq!(paired("foo_bar", &properties), both);
        assert_eq!(renamed("foo_bar", "foo_bar", &properties), Pairing::Property(1));
    }

    #[test]
    fn a_rename_is_taken_as_it_is() {
        let properties = ["AccessToken"];
        assert_eq!(renamed("token", "AccessToken", &properties), Pairing::Property(0));
        let meant = Pairing::Nothing(Some("AccessToken".to_owned()));
        assert_eq!(renamed("token", "accessToken", &properties), meant);
    }

    #[test]
    fn a_near_name_is_offered_and_a_far_one_is_not() {
        let meant = Pairing::Nothing(Some("AccessToken".to_owned()));
        assert_eq!(paired("acces_token", &["ClientId", "AccessToken"]), meant);
        assert_eq!(paired("colour", &["ClientId", "AccessToken"]), Pairing::Nothing(None));
        assert_eq!(paired("", &[]), Pairing::Nothing(None));
    }
}
