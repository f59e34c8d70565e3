//! Names: those of the wire become those of Rust.

use std::collections::{BTreeMap, BTreeSet};

use cognito_structure::words::{KEYWORDS, TAKEN};

/// No name of a type is longer: those of types in types in types would be.
const LONGEST: usize = 80;

/// A field for each of some properties: its name in Rust, and whether it must be renamed for the
/// wire because its name leads elsewhere, or to two of them.
pub(super) fn fields(wires: &[&str]) -> Vec<(String, bool)> {
    let mut candidates: BTreeMap<String, usize> = BTreeMap::new();
    for wire in wires {
        *candidates.entry(matching(wire)).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    let mut fields: Vec<(String, bool)> = Vec::new();
    for wire in wires {
        let snake = snake(wire);
        let (mut name, wanted) = (apart(&snake), matching(wire));
        let mut renamed = matching(&name) != wanted || wanted.is_empty();
        renamed |= candidates.get(&wanted).is_some_and(|count| *count > 1);
        if taken.contains(&name) {
            name = numbered(&name, &taken);
            renamed = true;
        }
        taken.insert(name.clone());
        fields.push((name, renamed));
    }
    apart_from_setters(&mut fields, &taken);
    for (name, _) in &mut fields {
        if KEYWORDS.contains(&&name[..]) {
            name.insert_str(0, "r#");
        }
    }
    fields
}

/// A name that a field can have.
fn apart(snake: &str) -> String {
    match snake {
        "" | "_" => "member".to_owned(),
        snake if TAKEN.contains(&snake) => format!("{snake}_"),
        snake => snake.to_owned(),
    }
}

/// The first of `name_2`, `name_3`, … that is not taken.
fn numbered(name: &str, taken: &BTreeSet<String>) -> String {
    // No two properties have one name, so the search is short but for those that are made for it.
    let (stem, mut number) = (name.trim_end_matches('_'), 2_u32);
    while taken.contains(&format!("{stem}_{number}")) {
        number += 1;
    }
    format!("{stem}_{number}")
}

/// `maybe_x` is also the setter of an optional `x`.
fn apart_from_setters(fields: &mut [(String, bool)], taken: &BTreeSet<String>) {
    for (name, _) in fields {
        if name.strip_prefix("maybe_").is_some_and(|rest| taken.contains(rest)) {
            while taken.contains(name) {
                name.push('_');
            }
        }
    }
}

/// What counts when the derive matches a field with a property: underscores, hyphens and case do
/// not.
fn matching(name: &str) -> String {
    name.replace(['_', '-'], "").to_ascii_lowercase()
}

/// A wire name in `snake_case`: `CallbackURLs` is `callback_urls`, `OpenIdConnectProviderARNs`
/// `open_id_connect_provider_arns`.
pub(super) fn snake(wire: &str) -> String {
    let characters: Vec<char> = wire.chars().collect();
    let mut snake = String::new();
    for (at, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            if !snake.is_empty() && !snake.ends_with('_') {
                snake.push('_');
            }
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| characters.get(before));
        // The `s` of a plural does not begin a word: `ARNs`.
        let rest = &characters[at + 1..];
        let plural = rest.first() == Some(&'s') && rest.get(1).is_none_or(|c| !c.is_lowercase());
        let begins = character.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || before.is_ascii_uppercase()
                        && !plural
                        && rest.first().is_some_and(char::is_ascii_lowercase)
            });
        // A letter alone is no word: `OAuth`.
        let alone = snake.len() == 1 || snake.as_bytes().iter().rev().nth(1) == Some(&b'_');
        let alone = alone && before.is_some_and(char::is_ascii_uppercase);
        if begins && !alone && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    let snake = snake.trim_end_matches('_');
    if snake.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("_{snake}");
    }
    snake.to_owned()
}

/// A field's name in `PascalCase`: its name on the wire where no definition says otherwise.
pub(super) fn pascal_of_field(field: &str) -> String {
    field.trim_start_matches("r#").split('_').map(capital).collect()
}

/// A name or a value as that of a type or a variant: `USER_PASSWORD_AUTH` is `UserPasswordAuth`.
pub(super) fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    for part in name.split(|character: char| !character.is_ascii_alphanumeric()) {
        let shouts = part.len() > 1 && !part.contains(|c: char| c.is_ascii_lowercase());
        if shouts {
            pascal.push_str(&capital(&part.to_ascii_lowercase()));
        } else {
            pascal.push_str(&capital(part));
        }
    }
    pascal.truncate(LONGEST);
    if pascal.is_empty() || pascal.starts_with(|first: char| first.is_ascii_digit()) {
        pascal.insert(0, 'N');
    }
    pascal
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

/// A variant's name in `SCREAMING_SNAKE_CASE`: its value on the wire where nothing renames it.
pub(super) fn screaming(variant: &str) -> String {
    let characters: Vec<char> = variant.chars().collect();
    let mut screaming = String::new();
    for (at, &character) in characters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| characters.get(before));
        let after = characters.get(at + 1);
        let begins = character.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase() || after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            screaming.push('_');
        }
        screaming.extend(character.to_uppercase());
    }
    screaming
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_snake_case() {
        let cases = [
            ("AccessToken", "access_token"),
            ("CallbackURLs", "callback_urls"),
            ("OpenIdConnectProviderARNs", "open_id_connect_provider_arns"),
            ("SMSMfaSettings", "sms_mfa_settings"),
            ("UserMFASettingList", "user_mfa_setting_list"),
            ("AllowedOAuthFlows", "allowed_oauth_flows"),
            ("OAuth", "oauth"),
            ("headerName", "header_name"),
            ("CSS", "css"),
            ("EventId2", "event_id2"),
            ("custom:team-name", "custom_team_name"),
            ("2fa", "_2fa"),
            ("_id", "id"),
            ("é", ""),
        ];
        for (wire, field) in cases {
            assert_eq!(snake(wire), field, "{wire}");
        }
    }

    #[test]
    fn fields_find_their_properties() {
        let names = |wires: &[&str]| -> Vec<String> {
            let told = fields(wires).into_iter();
            told.map(|(name, renamed)| format!("{name}{}", if renamed { "*" } else { "" }))
                .collect()
        };
        assert_eq!(names(&["type", "Self", "Build"]), ["r#type", "self_", "build_"]);
        assert_eq!(names(&["userName", "user_name"]), ["user_name*", "user_name_2*"]);
        assert_eq!(names(&["userName", "user-name"]), ["user_name*", "user_name_2*"]);
        assert_eq!(names(&["a-b", "", "é", "_"]), ["a_b", "member*", "member_2*", "member_3*"]);
        assert_eq!(names(&["Self", "self"]), ["self_*", "self_2*"]);
        assert_eq!(names(&["X", "MaybeX"]), ["x", "maybe_x_"]);
        assert_eq!(names(&["2fa", "ARNs"]), ["_2fa", "arns"]);
    }

    #[test]
    fn values_become_variants() {
        let cases = [
            ("USER_PASSWORD_AUTH", "UserPasswordAuth"),
            ("Authenticated", "Authenticated"),
            ("ar-XWB", "ArXwb"),
            ("1", "N1"),
            ("", "N"),
            ("ON", "On"),
            ("A", "A"),
        ];
        for (value, variant) in cases {
            assert_eq!(pascal(value), variant, "{value}");
        }
        assert_eq!(screaming("UserPasswordAuth"), "USER_PASSWORD_AUTH");
        assert_eq!(pascal_of_field("r#type"), "Type");
        assert_eq!(pascal_of_field("callback_urls"), "CallbackUrls");
    }
}
