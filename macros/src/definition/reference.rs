//! References to definitions, by their form.

use crate::model::Service;

/// What `#[doc_ref("…")]` refers to.
#[derive(Debug, PartialEq)]
pub(crate) enum Reference {
    /// A type of a built-in service by its path: `user-pools#Name`.
    Service(Service, String),
    /// A type in a file: `definitions/x.json`, `…#Name`, `…#/definitions/Name`. What follows the
    /// `#` is empty for the type that the file is.
    File(String, String),
    /// A type of the definition that the struct is held to by its path: `Name`,
    /// `#/definitions/Name`.
    Name(String),
    /// Something before a `#` that is no service and no file.
    Unknown,
}

impl Reference {
    /// What a text refers to.
    pub(crate) fn of(text: &str) -> Reference {
        let (place, name) = match text.split_once('#') {
            Some((place, name)) => (place, name),
            None if is_file(text) => (text, ""),
            None => return Reference::Name(text.to_owned()),
        };
        if place.is_empty() {
            return Reference::Name(path(name).to_owned());
        }
        if let Some(service) = Service::named(place) {
            return Reference::Service(service, path(name).to_owned());
        }
        if is_file(place) {
            return Reference::File(tidy(place), name.to_owned());
        }
        Reference::Unknown
    }
}

/// Whether what stands before a `#` is the path of a file.
fn is_file(place: &str) -> bool {
    let mut file = false;
    for byte in place.as_bytes() {
        file |= matches!(byte, b'/' | b'\\' | b'.');
    }
    file
}

/// The path without `./` before it, and with `/` between its parts.
fn tidy(path: &str) -> String {
    let mut rest = path;
    while let Some(behind) = rest.strip_prefix("./") {
        rest = behind;
    }
    let mut tidy = String::with_capacity(rest.len());
    for character in rest.chars() {
        tidy.push(if character == '\\' { '/' } else { character });
    }
    tidy
}

/// The name of a type, with the namespaces that it is in, without the place where all are:
/// `Space/Name` of `/definitions/Space/Name`.
pub(crate) fn path(name: &str) -> &str {
    let behind = name.strip_prefix("/definitions/");
    behind.or_else(|| name.strip_prefix("/components/schemas/")).unwrap_or(name)
}

/// The last name of a path: `Name` of `/components/schemas/Name`.
pub(crate) fn last(path: &str) -> &str {
    let (mut start, mut at) = (0, 0);
    for byte in path.as_bytes() {
        at += 1;
        if *byte == b'/' {
            start = at;
        }
    }
    path.get(start..).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::Reference;
    use crate::model::Service;

    #[test]
    fn each_form_is_told_from_the_others() {
        let service = |name: &str| Reference::Service(Service::UserPools, name.to_owned());
        let file = |file: &str, name: &str| Reference::File(file.to_owned(), name.to_owned());
        let name = |name: &str| Reference::Name(name.to_owned());
        assert_eq!(Reference::of("user-pools#TokenModelType"), service("TokenModelType"));
        assert_eq!(Reference::of("user-pools#/definitions/A"), service("A"));
        assert_eq!(Reference::of("./a/b.json"), file("a/b.json", ""));
        assert_eq!(Reference::of("b.json#/definitions/A"), file("b.json", "/definitions/A"));
        assert_eq!(Reference::of("TokenModelType"), name("TokenModelType"));
        assert_eq!(Reference::of("#/components/schemas/A"), name("A"));
        assert_eq!(Reference::of("#/definitions/Space/A"), name("Space/A"));
        assert_eq!(Reference::of("user-pool#A"), Reference::Unknown);
    }
}
