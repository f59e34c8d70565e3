//! Names: how those of Rust become those of the wire, and which are near each other.

use cognito_structure::near::Near;
use cognito_structure::words::{KEYWORDS, TAKEN};

/// A field's name in `PascalCase`, as the wire has it where no definition says otherwise.
pub(crate) fn pascal(field: &str) -> String {
    let mut out = String::with_capacity(field.len());
    for word in field.split('_') {
        let mut characters = word.chars();
        if let Some(first) = characters.next() {
            push_uppercase(first, &mut out);
        }
        out.push_str(characters.as_str());
    }
    out
}

/// What stands before a name's first character and behind its last: no name has it.
const NONE: char = '\0';

/// A variant's name in `SCREAMING_SNAKE_CASE`, as most values of the services are spelled.
pub(crate) fn screaming(variant: &str) -> String {
    let mut out = String::with_capacity(variant.len() + 4);
    let (mut before, mut rest) = (NONE, variant.chars());
    while let Some(character) = rest.next() {
        let after = rest.clone().next().unwrap_or(NONE);
        let starts_word = match before {
            NONE | '_' => false,
            before => !before.is_uppercase() || after.is_lowercase(),
        };
        if character.is_uppercase() && starts_word {
            out.push('_');
        }
        push_uppercase(character, &mut out);
        before = character;
    }
    out
}

/// A property's name as a field's: `CallbackURLs` as `callback_urls`, `Type` as `r#type`.
pub(crate) fn snake(property: &str) -> String {
    let mut out = String::with_capacity(property.len() + 4);
    let (mut before, mut rest) = (NONE, property.chars());
    while let Some(character) = rest.next() {
        let mut behind = rest.clone();
        let (after, last) = (behind.next().unwrap_or(NONE), behind.next().is_none());
        // The `s` of `URLs` is no word.
        let word = after.is_lowercase() && !(last && after == 's');
        let starts = character.is_uppercase() && before != NONE && (!before.is_uppercase() || word);
        if (starts || !character.is_alphanumeric()) && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        if character.is_alphanumeric() {
            push_lowercase(character, &mut out);
        }
        before = character;
    }
    begin_with_a_letter(&mut out);
    if KEYWORDS.contains(&out.as_str()) {
        out = format!("r#{out}");
    } else if out == "_" || TAKEN.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

/// A value's name as a variant's: `USER_SRP_AUTH` as `UserSrpAuth`.
pub(crate) fn variant(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let (mut start, mut lower) = (true, false);
    for character in value.chars() {
        lower |= character.is_lowercase();
    }
    for character in value.chars() {
        if !character.is_alphanumeric() {
            start = true;
        } else if start {
            push_uppercase(character, &mut out);
            start = false;
        } else if lower {
            out.push(character);
        } else {
            push_lowercase(character, &mut out);
        }
    }
    match out.as_str() {
        "" if value.is_empty() => return "Empty".to_owned(),
        "" => return "Value".to_owned(),
        "Self" => out.push('_'),
        _ => begin_with_a_letter(&mut out),
    }
    out
}

fn begin_with_a_letter(name: &mut String) {
    if !name.chars().next().is_some_and(char::is_alphabetic) {
        name.insert(0, '_');
    }
}

fn push_lowercase(character: char, out: &mut String) {
    for character in character.to_lowercase() {
        out.push(character);
    }
}

fn push_uppercase(character: char, out: &mut String) {
    for character in character.to_uppercase() {
        out.push(character);
    }
}

/// The candidate that was probably meant: the nearest, if it is near enough.
pub(crate) fn nearest<'c>(name: &'c str, candidates: &[&'c str]) -> Option<&'c str> {
    let mut near = Near::new(name);
    for candidate in candidates {
        near.offer(candidate);
    }
    near.best()
}

/// `"; did you mean …?"`, or nothing.
pub(crate) fn did_you_mean(name: &str, candidates: &[&str]) -> String {
    nearest(name, candidates).map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

/// The texts, borrowed.
pub(crate) fn texts(texts: &[String]) -> Vec<&str> {
    let mut borrowed = Vec::new();
    for text in texts {
        borrowed.push(text.as_str());
    }
    borrowed
}

/// The names in quotes, with this between them.
pub(crate) fn list(names: &[&str], between: &str) -> String {
    let mut list = String::new();
    for name in names {
        if !list.is_empty() {
            list.push_str(between);
        }
        list.push('`');
        list.push_str(name);
        list.push('`');
    }
    list
}

#[cfg(test)]
mod tests {
    use super::{nearest, pascal, screaming, snake, variant};

    #[test]
    fn fields_become_pascal_case() {
        assert_eq!(pascal("access_token"), "AccessToken");
        assert_eq!(pascal("css"), "Css");
        assert_eq!(pascal("sms_mfa_2"), "SmsMfa2");
    }

    #[test]
    fn variants_become_screaming_snake_case() {
        assert_eq!(screaming("UserPasswordAuth"), "USER_PASSWORD_AUTH");
        assert_eq!(screaming("SMSMfa"), "SMS_MFA");
        assert_eq!(screaming("ON"), "ON");
        assert_eq!(screaming("Version2"), "VERSION2");
    }

    #[test]
    fn properties_become_snake_case() {
        assert_eq!(snake("AccessToken"), "access_token");
        assert_eq!(snake("CallbackURLs"), "callback_urls");
        assert_eq!(snake("UserMFASettingList"), "user_mfa_setting_list");
        assert_eq!(snake("CSS"), "css");
        assert_eq!(snake("headerName"), "header_name");
        assert_eq!(snake("custom:team"), "custom_team");
        assert_eq!((snake("Type"), snake("2fa")), ("r#type".to_owned(), "_2fa".to_owned()));
        assert_eq!((snake("Self"), snake("struct")), ("self_".to_owned(), "r#struct".to_owned()));
        assert_eq!((snake("Build"), snake("_")), ("build_".to_owned(), "__".to_owned()));
    }

    #[test]
    fn values_become_variants() {
        assert_eq!(variant("USER_SRP_AUTH"), "UserSrpAuth");
        assert_eq!(variant("phone_number"), "PhoneNumber");
        assert_eq!(variant("Enabled"), "Enabled");
        assert_eq!(variant("2-way"), "_2Way");
        assert_eq!((variant("self"), variant("")), ("Self_".to_owned(), "Empty".to_owned()));
        assert_eq!(variant("+"), "Value");
    }

    #[test]
    fn the_nearest_name_is_near() {
        assert_eq!(nearest("lenght", &["length", "items"]), Some("length"));
        assert_eq!(nearest("colour", &["length", "items"]), None);
    }
}
