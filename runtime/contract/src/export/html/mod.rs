//! The reference of all errors, as pages for people.

mod anchor;
mod details;
mod entry;
mod filters;
mod headers;
mod index;
mod links;
mod message;
mod no_response;
mod one_code;
mod page;
mod prose;
mod response;
mod retired;
mod retry;
mod rust_type;
mod schedule;
mod status;

use links::Links;

use crate::document::CatalogDocument;

/// A `Content-Security-Policy` (CSP Level 3) under which the pages work and can load nothing: the one style sheet and the
/// one script in them are allowed by their SHA-256.
///
/// Send it with each page, made with the same version of this crate. Add `frame-ancestors` as your site needs it.
///
/// ```
/// assert!(errbook::export::html::CSP.starts_with("default-src 'none'; "));
/// ```
pub const CSP: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; \
    style-src 'sha256-1Bwgy+kCZKSeeR5h+uSPQo2jmDkRTBb13Fk3mjk+dwY='; script-src 'sha256-WYizAjRcr7zlGOCJK94e35pYfIXGK+LpPgrJcb6Qacg='";

/// The whole catalog as one page, complete in itself: a file to open, mail or put anywhere.
///
/// Each code is shown with its status, meaning and message, what to do, whether and when to repeat the request, its
/// details and headers, and an example response. The example's layout and fixed text are the exact bytes that are sent.
/// Details have the values of `example = …`, or placeholders such as `0` and `"string"`; headers that fields bring
/// (`#[api_error(header = "…")]`) are left out.
///
/// Codes are listed under their groups' titles, with a search and filters by status and retry class. Each has its own
/// fragment: `#slot_unavailable`, or `#service_unavailable@503` where a code has several statuses. The page contains no
/// address but those of `docs_url`, and can be read without JavaScript.
///
/// For a site with a page for each code see [`index()`].
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
    index::page(document, Links::within()).into_string()
}

/// The page of [`page()`], with a link from each code to its own page, which [`code()`] makes.
///
/// `at` is where this page is: a URI reference (RFC 3986 §4.1) without query and fragment, such as `/errors` or
/// `https://docs.example.com/errors`; a slash at its end makes no difference. The page of a code is at `{at}/{code}`, a
/// slash in the code written as `%2F`. On a server these are two routes, on a static host the files
/// `errors/index.html` and `errors/{code}/index.html`. A relative reference is resolved from the page: for these files
/// `.` here and `..` in [`code()`] let the folder be moved anywhere.
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
    index::page(document, Links::to(at)).into_string()
}

/// The page of one code with all its statuses; `None` when the catalog does not document the code.
///
/// `at` is where the page of [`index()`] is, as seen from this one.
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
    let page = one_code::page(document, code, Links::to(at))?;
    Some(page.into_string())
}
