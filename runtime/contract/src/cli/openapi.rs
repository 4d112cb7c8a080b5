//! The command `openapi`.

use std::fs;
use std::path::Path;

use serde_json::Value as Json;

use super::args::{ExportOptions, OpenapiOptions};
use super::outcome::{Failure, Outcome};
use super::output::print_or_write;
use super::program::Program;
use crate::document::{CatalogDocument, without_mark};
use crate::export::{self, Merged, OpenApiOptions};
use crate::shell::word;

pub(super) fn run(
    document: &CatalogDocument,
    program: &Program,
    options: &OpenapiOptions,
) -> Result<Outcome, Failure> {
    let mut command = program.command("openapi");
    let mut export_options = OpenApiOptions::new();
    if options.default {
        command += " --default";
        export_options = export_options.default_response();
    }
    if options.extensible {
        command += " --extensible";
        export_options = export_options.extensible_codes();
    }
    if let Some(words) = &options.prefix {
        command += &format!(" --prefix {}", word(words));
        export_options = export_options.component_prefix(words);
    }
    let target = ExportOptions {
        out: options.out.clone().or_else(|| options.into.clone()),
        check: options.check,
    };
    let Some(path) = &options.into else {
        let openapi = export::openapi_with(document, &export_options);
        return print_or_write(format!("{openapi:#}\n"), &target, &command);
    };
    command += &format!(" --into {}", word(&path.display().to_string()));
    let (openapi, merged) = merge(document, path, &export_options)?;
    print_or_write(format!("{openapi:#}\n"), &target, &command)?;
    Ok(Outcome::printed(summary(document, &merged), 0))
}

/// How many operations have errors, and the names that are not of this catalog: they may be misspelt.
fn summary(document: &CatalogDocument, merged: &Merged) -> String {
    let operations = match merged.operations {
        1 => "1 operation has".to_owned(),
        count => format!("{count} operations have"),
    };
    let mut summary = format!("{operations} errors of `{}`\n", document.id());
    for name in &merged.other_names {
        summary += &format!("`x-errbook-errors` also names `{name}`, which is another catalog\n");
    }
    summary
}

/// The API's own document with the errors in it.
fn merge(
    document: &CatalogDocument,
    path: &Path,
    options: &OpenApiOptions,
) -> Result<(Json, Merged), Failure> {
    let shown = path.display();
    let read = fs::read_to_string(path)
        .map_err(|error| Failure::Failed(format!("{shown} cannot be read: {error}")))?;
    let mut api = serde_json::from_str(without_mark(&read))
        .map_err(|error| Failure::Failed(format!("{shown} is not JSON: {error}")))?;
    let merged = export::openapi_merge_with(&mut api, document, options)
        .map_err(|error| Failure::Failed(format!("{shown}: {error}")))?;
    Ok((api, merged))
}
