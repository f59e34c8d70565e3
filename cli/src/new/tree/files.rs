//! The files of the module of a service.

use std::collections::BTreeSet;

use super::module::{Module, module_of, modules};
use super::plan::{Home, Plan};
use super::{requests, uses};
use crate::new::model::{Body, Item};
use crate::new::write;

/// The paths of the files within the module's folder, and their texts.
pub(super) fn files(service: &str, plan: &Plan) -> Vec<(String, String)> {
    let title = format!("Amazon Cognito {}", service.replace('-', " "));
    let mut files = vec![("request.rs".to_owned(), requests::file(service, &title, plan))];
    let homes: BTreeSet<&Home> = plan.homes.iter().collect();
    for home in homes {
        let folder = match home {
            Home::Action(_) => "",
            Home::Error(_) => "errors/",
            Home::Type(_) => "types/",
        };
        files.push((format!("{folder}{}.rs", module_of(home)), file(plan, home)));
    }
    let written = format!("//!\n//! Written by `cargo cognito new --service {service}`.\n");
    let module = |documentation: &str, modules| {
        Module { documentation: format!("//! {documentation}\n{written}"), modules }.to_text()
    };
    let action = |home: &Home| matches!(home, Home::Action(_)).then(|| module_of(home));
    let error = |home: &Home| matches!(home, Home::Error(_)).then(|| module_of(home));
    let ty = |home: &Home| matches!(home, Home::Type(_)).then(|| module_of(home));
    let mut top = modules(plan, action);
    top.push(("errors".to_owned(), Vec::new()));
    top.push(("types".to_owned(), Vec::new()));
    top.push(("request".to_owned(), vec![requests::name_of(service)]));
    top.sort();
    files.push(("mod.rs".to_owned(), module(&format!("The actions of {title}."), top)));
    let of_errors = format!("The errors of {title}.");
    files.push(("errors/mod.rs".to_owned(), module(&of_errors, modules(plan, error))));
    let of_types = format!("What requests and replies of {title} are made of.");
    files.push(("types/mod.rs".to_owned(), module(&of_types, modules(plan, ty))));
    files
}

/// The text of one file.
fn file(plan: &Plan, home: &Home) -> String {
    let names: Vec<String> = plan.items.iter().map(|item| item.name.clone()).collect();
    let of_home = |at: &usize| plan.homes.get(*at) == Some(home);
    let mut items: Vec<&Item> =
        (0..plan.items.len()).filter(of_home).map(|at| &plan.items[at]).collect();
    // The request first, and then the reply.
    items.sort_by_key(|item| !matches!(&item.body, Body::Structure(body) if body.request));
    let mut out = match home {
        Home::Action(action) => format!("//! `{action}`.\n\n"),
        _ => String::new(),
    };
    out.push_str(&write::imports(&items));
    let foreign = foreign(plan, home, &items);
    if !foreign.is_empty() {
        out.push('\n');
        let start = if matches!(home, Home::Type(_)) { "use super" } else { "use super::types" };
        uses::push(&mut out, start, &foreign);
    }
    write::push_items(&mut out, &items, &names);
    out
}

/// The names of the types that items refer to and that are in other files.
fn foreign<'p>(plan: &'p Plan, home: &Home, items: &[&Item]) -> Vec<&'p str> {
    let mut foreign = BTreeSet::new();
    let mut refer = |at: usize| {
        if plan.homes.get(at) != Some(home) {
            foreign.extend(plan.items.get(at).map(|item| &item.name[..]));
        }
    };
    for item in items {
        let Body::Structure(structure) = &item.body else { continue };
        for field in structure.fields() {
            field.ty.item().into_iter().for_each(&mut refer);
        }
        let output = structure.keys.iter().find_map(|key| key.strip_prefix("output = "));
        plan.items.iter().position(|item| Some(&item.name[..]) == output).map(&mut refer);
    }
    foreign.into_iter().collect()
}
