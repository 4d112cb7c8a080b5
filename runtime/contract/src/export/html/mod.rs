//! The error reference as HTML pages.

mod anchor;
mod client_code;
mod contents;
mod context;
mod copy;
mod crumbs;
mod deprecated;
mod details;
mod entry;
mod fact_path;
mod filters;
mod guide;
mod headers;
mod index;
mod index_table;
mod links;
mod message;
mod no_response;
mod not_found;
mod one_code;
mod options;
mod page;
mod portal;
mod prose;
mod response;
mod retired;
mod retry;
mod schedule;
mod sections;
mod status;
mod tree;
mod type_words;
mod web_link;

use std::borrow::Cow;

use links::Links;
pub use options::PageOptions;
pub use portal::PortalError;

use crate::document::CatalogDocument;

/// The `Content-Security-Policy` (CSP Level 3) for the pages. It allows their style sheet and script by SHA-256 hash,
/// images in `data:` URLs, and nothing else.
///
/// Send it with each page made by the same version of this crate. Add `frame-ancestors` as your site requires.
///
/// ```
/// assert!(errbook::export::html::CSP.starts_with("default-src 'none'; "));
/// ```
pub const CSP: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; \
    style-src 'sha256-5+AfGWtNLAyR6sgQ9EXMJONNVVSHJ8uQ3uGIGm0Xxzw='; script-src 'sha256-huYb0fDXd99w9QQxeyCNEEGUxOQv9pck3C9LwJEwD24='";

/// The whole catalog as one self-contained page, which loads no other file.
///
/// It begins with the catalog's introduction and a table of all codes, with a search and filters by status and retry class.
/// Then it tells what holds for all of them: the members of the envelopes, the headers of every error, and the retry
/// classes.
///
/// The entry of a code shows its status, description and message, what to do, when to repeat the request, the details with
/// the members within them, the headers, an example response, and how a client recognises the code in TypeScript, with the
/// module of [`typescript`](super::typescript()), and with curl. The layout and the fixed text of the example are the bytes
/// that are sent. Details have the values of `example = …`, or placeholders such as `0` and `"string"`; headers whose value
/// a field sets (`#[api_error(header = "…")]`) are left out.
///
/// Codes are listed by group. Each entry has a URI fragment: `#slot_unavailable`, or `#service_unavailable@503` if the code
/// has several statuses. The only external addresses in the page are those of `docs_url`. The page is readable without
/// JavaScript.
///
/// For a site with a page for each code, see [`index()`].
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Booking errors
/// #[derive(Debug, ApiError)]
/// enum BookingError {
///     /// Time slot is not available
///     #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
///     SlotUnavailable,
/// }
///
/// let page = export::html::page(&BookingError::CATALOG.document());
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// assert!(page.contains(r#"id="slot_unavailable""#));
/// ```
#[must_use]
pub fn page(document: &CatalogDocument) -> String {
    page_with(document, &PageOptions::new())
}

/// Like [`page()`], with links out of the page.
#[must_use]
pub fn page_with(document: &CatalogDocument, options: &PageOptions) -> String {
    index::page(&document.merged(), Links::within(options)).into_string()
}

/// The page of [`page()`], with links to the pages of the codes, see [`code()`].
///
/// `at` is the address of this page: a URI reference (RFC 3986 §4.1) without query and fragment, such as `/errors` or
/// `https://docs.example.com/errors`; a slash at its end is ignored. The page of a code is at `{at}/{code}`, with a slash
/// in the code written as `%2F`. A server needs two routes; a static host needs the files `errors/index.html` and
/// `errors/{code}/index.html`. A relative reference is resolved from the page: with `.` here and `..` in [`code()`], the
/// folder of these files can be moved.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slots/unavailable", status = 409, retry = "never")]
/// struct SlotUnavailable;
///
/// let page = export::html::index(&SlotUnavailable::CATALOG.document(), "/errors");
/// assert!(page.contains(r#"href="/errors/slots%2Funavailable""#));
/// ```
#[must_use]
pub fn index(document: &CatalogDocument, at: &str) -> String {
    index_with(document, at, &PageOptions::new())
}

/// Like [`index()`], with links out of the page.
#[must_use]
pub fn index_with(document: &CatalogDocument, at: &str, options: &PageOptions) -> String {
    index::page(&document.merged(), Links::to(at, options)).into_string()
}

/// The page of a code with all its statuses; `None` if the document lacks the code.
///
/// `at` is the address of the page of [`index()`], relative to this page.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
/// struct SlotUnavailable;
///
/// let document = SlotUnavailable::CATALOG.document();
/// let page = export::html::code(&document, "slot_unavailable", "/errors");
/// assert!(page.is_some_and(|page| page.contains("409 Conflict")));
/// assert_eq!(export::html::code(&document, "slot_taken", "/errors"), None);
/// ```
#[must_use]
pub fn code(document: &CatalogDocument, code: &str, at: &str) -> Option<String> {
    code_with(document, code, at, &PageOptions::new())
}

/// Like [`code()`], with links out of the page.
#[must_use]
pub fn code_with(
    document: &CatalogDocument,
    code: &str,
    at: &str,
    options: &PageOptions,
) -> Option<String> {
    let page = one_code::page(&document.merged(), code, Links::to(at, options))?;
    Some(page.into_string())
}

/// The page for a code that the document lacks, with the way to those that it has: to be sent with status 404.
///
/// Nothing of the request is in it. `at` is the address of the page of [`index()`], relative to this page.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
/// struct SlotUnavailable;
///
/// let page = export::html::not_found(&SlotUnavailable::CATALOG.document(), "/errors");
/// assert!(page.contains("<h1>No such error</h1>"));
/// ```
#[must_use]
pub fn not_found(document: &CatalogDocument, at: &str) -> String {
    not_found_with(document, at, &PageOptions::new())
}

/// Like [`not_found()`], with links out of the page.
#[must_use]
pub fn not_found_with(document: &CatalogDocument, at: &str, options: &PageOptions) -> String {
    not_found::page(document, Links::to(at, options)).into_string()
}

/// The references of several services as files, each a path with slashes and its text: `index.html`, the index of all codes
/// by code, status and service with a search, and for each document its [`page()`] in a folder named after its id, in small
/// letters, with a link back.
///
/// # Errors
///
/// If a document has no id, or if two have the same.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Slot is taken
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_taken", status = 409, retry = "never")]
/// struct SlotTaken;
///
/// errbook::catalog! { static BOOKINGS = [SlotTaken]; }
/// errbook::catalog! { static CALENDAR = [SlotTaken]; }
///
/// # fn main() -> Result<(), export::html::PortalError> {
/// let files = export::html::portal(&[BOOKINGS.document(), CALENDAR.document()])?;
/// let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
/// assert_eq!(names, ["index.html", "bookings/index.html", "calendar/index.html"]);
/// assert!(files[0].1.contains(r#"href="calendar/index.html#slot_taken""#));
/// # Ok(())
/// # }
/// ```
pub fn portal(documents: &[CatalogDocument]) -> Result<Vec<(String, String)>, PortalError> {
    let folders = portal::folders(documents)?;
    let merged: Vec<_> = documents
        .iter()
        .map(|it| it.merged())
        .map(Cow::into_owned)
        .collect();
    let index = portal::index(&merged, &folders).into_string();
    let pages = merged.iter().zip(&folders);
    let options = PageOptions::new().home("../index.html", "All services");
    let pages = pages.map(|(it, folder)| (format!("{folder}/index.html"), page_with(it, &options)));
    Ok([("index.html".to_owned(), index)]
        .into_iter()
        .chain(pages)
        .collect())
}
