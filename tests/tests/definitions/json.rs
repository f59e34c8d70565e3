//! The public JSON parsing suite, in the folder `shared` beside the workspace.

use std::fs;

use cognito_structure::definition::FaultCode;

use crate::check;
use crate::shared::files;

#[test]
fn the_public_suite_is_accepted_and_refused_as_its_names_say() {
    let (mut accepted, mut refused) = (0, 0);
    for path in files("json-parsing").unwrap_or_default() {
        // A file that is no UTF-8 is no text, and is refused before it comes here.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_json = check(&format!("{{\"x\": {text}\n}}"))
            .iter()
            .all(|told| !matches!(told.0, FaultCode::Syntax | FaultCode::Limit));
        if name.starts_with("y_") {
            assert!(is_json, "{name}");
            accepted += 1;
        } else if name.starts_with("n_") {
            assert!(!is_json, "{name}");
            refused += 1;
        }
    }
    println!("{accepted} accepted, {refused} refused");
}
