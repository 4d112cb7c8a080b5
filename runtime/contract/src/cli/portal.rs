//! The command `portal`.

#[cfg(feature = "html")]
mod contradictions;

use super::args::PortalOptions;
use super::outcome::{Failure, Outcome};

#[cfg(feature = "html")]
pub(super) fn run(options: &PortalOptions) -> Result<Outcome, Failure> {
    use super::{file, read};
    use crate::export::html;

    let documents = options.contracts.iter().map(|path| read::document(path));
    let documents: Vec<_> = documents.collect::<Result<_, _>>()?;
    let pages = html::portal(&documents).map_err(|error| Failure::Failed(error.to_string()))?;
    for (name, page) in pages {
        let path = options.out.join(name);
        let failed =
            |error| Failure::Failed(format!("{} cannot be written: {error}", path.display()));
        file::write(&page, &path).map_err(failed)?;
    }
    let warnings = contradictions::contradictions(&documents);
    let warnings = warnings.iter().map(|it| format!("warning: {it}\n"));
    Ok(Outcome::warned(warnings.collect()))
}

#[cfg(not(feature = "html"))]
pub(super) fn run(_: &PortalOptions) -> Result<Outcome, Failure> {
    Err(Failure::without_html("portal"))
}
