//! `cargo cognito import`: the built-in definitions, from the service model.

mod botocore;
mod descriptions;
mod document;
mod model;
mod paging;
mod prose;
mod schema;
mod service;
mod value;

use std::fs;

use crate::arguments::Import;
use crate::failure::Failure;
use crate::file;
use crate::output::note;
use descriptions::Descriptions;
use document::document;
use model::Model;
use prose::Prose;
use service::SERVICES;

/// Writes the documents; the status is 1 if the descriptions do not allow it.
pub(crate) fn run(order: &Import) -> Result<u8, Failure> {
    let path = order.into.join("descriptions.txt");
    let text = fs::read_to_string(&path).map_err(|error| Failure::of_file(&path, &error))?;
    let descriptions = Descriptions::read(&text);
    let data = botocore::Data::open(order.model.as_deref())?;
    let (mut documents, mut faults) = (Vec::new(), descriptions.faults.clone());
    for service in &SERVICES {
        let model = Model::read(&data.text(service.data, "service-2.json")?)?;
        let paginators = data.text(service.data, "paginators-1.json")?;
        let mut prose = Prose::new(service.name, &descriptions);
        let value = document(service, &model, &paging::read(&paginators)?, &mut prose);
        faults.extend(prose.finish());
        documents.push((order.into.join(format!("{}.json", service.name)), value.to_text()));
    }
    for fault in &faults {
        note(&format!("{}: error: {fault}", path.display()));
    }
    if !faults.is_empty() {
        return Ok(1);
    }
    for (path, text) in documents {
        // A file that is as it should be keeps its date, and nothing is built anew.
        if fs::read_to_string(&path).ok().as_deref() != Some(&text[..]) {
            file::write(&path, &text, true)?;
            note(&format!("{}: written", path.display()));
        }
    }
    Ok(0)
}
