//! The enumeration of all requests of a service.

use super::plan::Plan;
use crate::new::{comment, name};

/// What the enumeration is called.
pub(super) fn name_of(service: &str) -> String {
    format!("{}Request", name::pascal(service))
}

/// The text of `request.rs`.
pub(super) fn file(service: &str, title: &str, plan: &Plan) -> String {
    let mut out = format!(
        "//! A request of whichever action it is.\n\n\
         crate::dispatch::requests! {{\n    \
         /// A request of {title}, of whichever action it is.\n    \
         pub enum {}: {} {{\n",
        name_of(service),
        name::pascal(service)
    );
    for (action, does, request) in &plan.requests {
        comment::documentation(&mut out, "        ", does);
        out.extend(["        ", action, "(super::", request, "),\n"]);
    }
    out.push_str("    }\n}\n");
    out
}
