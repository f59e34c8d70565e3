//! The files that make a module of others.

use super::plan::{Home, Plan};
use super::uses;
use crate::new::name;

/// A module: its documentation, the modules in it, and what it takes out of them.
pub(super) struct Module {
    pub(super) documentation: String,
    /// Names of modules, and the items that are taken out of each. Of those that are public, none.
    pub(super) modules: Vec<(String, Vec<String>)>,
}

impl Module {
    /// The text of its `mod.rs`.
    pub(super) fn to_text(&self) -> String {
        let mut out = self.documentation.clone();
        out.push('\n');
        for (module, items) in &self.modules {
            let visibility = if items.is_empty() { "pub " } else { "" };
            out.extend([visibility, "mod ", module, ";\n"]);
        }
        out.push('\n');
        for (module, items) in self.modules.iter().filter(|(_, items)| !items.is_empty()) {
            let names: Vec<&str> = items.iter().map(String::as_str).collect();
            uses::push(&mut out, &format!("pub use {module}"), &names);
        }
        out
    }
}

/// The names of the items in each home that a module has, by the home's module.
pub(super) fn modules(
    plan: &Plan,
    of: impl Fn(&Home) -> Option<String>,
) -> Vec<(String, Vec<String>)> {
    let mut modules: Vec<(String, Vec<String>)> = Vec::new();
    for (item, home) in plan.items.iter().zip(&plan.homes) {
        let Some(module) = of(home) else { continue };
        match modules.iter_mut().find(|(name, _)| *name == module) {
            Some((_, items)) => items.push(item.name.clone()),
            None => modules.push((module, vec![item.name.clone()])),
        }
    }
    for (_, items) in &mut modules {
        items.sort();
    }
    modules.sort();
    modules
}

/// The module of an action, of an error or of a type.
pub(super) fn module_of(home: &Home) -> String {
    match home {
        Home::Action(action) => name::snake(action),
        Home::Error(module) | Home::Type(module) => module.clone(),
    }
}
