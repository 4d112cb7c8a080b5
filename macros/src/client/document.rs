//! The contract of a client.

use errbook_contract::document::CatalogDocument;
use syn::LitStr;

use crate::diagnostics::Diagnostics;
use crate::package_file;

/// The document in a file of the package; `None` if it cannot be used, which is reported.
pub(super) fn read(file: &LitStr, diagnostics: &mut Diagnostics) -> Option<CatalogDocument> {
    let document = document(&file.value());
    document
        .map_err(|message| diagnostics.error(file.span(), message))
        .ok()
}

fn document(path: &str) -> Result<CatalogDocument, String> {
    let text = package_file::read(path, "contract")?;
    let document = CatalogDocument::from_json(&text).map_err(|error| format!("{path}: {error}"))?;
    if document.codes().is_empty() {
        return Err(format!(
            "{path} has no codes; write the document of a catalog with errors"
        ));
    }
    let mut codes = document.codes().iter();
    match codes.find(|code| document.envelope_of(code).is_none()) {
        Some(code) => Err(format!(
            "{path}: `{}` speaks the envelope `{}`, which the document lacks; write the document again from its catalog",
            code.code(),
            code.envelope()
        )),
        None => Ok(document),
    }
}
