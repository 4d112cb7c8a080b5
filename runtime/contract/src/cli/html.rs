//! The command `html`.

use super::args::HtmlOptions;
use super::outcome::{Failure, Outcome};
use super::program::Program;
use crate::document::CatalogDocument;

#[cfg(feature = "html")]
pub(super) fn run(
    document: &CatalogDocument,
    program: &Program,
    options: &HtmlOptions,
) -> Result<Outcome, Failure> {
    use super::output::print_or_write;
    use crate::export::html::{PageOptions, page_with};
    use crate::shell::word;

    let mut command = program.command("html");
    let mut links = PageOptions::new();
    if let Some(url) = &options.home {
        command += &format!(" --home {}", word(url));
        if let Some(name) = &options.home_name {
            command += &format!(" --home-name {}", word(name));
        }
        let name = options.home_name.as_deref().unwrap_or("Documentation");
        links = links.home(url, name);
    }
    if let Some(url) = &options.json {
        command += &format!(" --json={}", word(url));
        links = links.json(url);
    }
    if let Some(url) = &options.openapi {
        command += &format!(" --openapi={}", word(url));
        links = links.openapi(url);
    }
    if let Some(url) = &options.typescript {
        command += &format!(" --typescript={}", word(url));
        links = links.typescript(url);
    }
    print_or_write(page_with(document, &links), &options.export, &command)
}

#[cfg(not(feature = "html"))]
pub(super) fn run(_: &CatalogDocument, _: &Program, _: &HtmlOptions) -> Result<Outcome, Failure> {
    Err(Failure::without_html("html"))
}
