//! The reference of all errors, as pages for people.

mod details;
mod entry;
mod filters;
mod headers;
mod index;
mod links;
mod one_code;
mod page;
mod prose;
mod response;
mod retry;
mod schedule;
mod status;
mod tombstones;

use links::Links;

use crate::Catalog;

/// A `Content-Security-Policy` (CSP Level 3) under which the pages work and can load nothing: the one style sheet and the
/// one script in them are allowed by their SHA-256.
///
/// Send it with each page, made with the same version of this crate. Add `frame-ancestors` as your site needs it.
///
/// ```
/// assert!(errbook::export::HTML_CSP.starts_with("default-src 'none'; "));
/// ```
pub const HTML_CSP: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; \
    style-src 'sha256-1Bwgy+kCZKSeeR5h+uSPQo2jmDkRTBb13Fk3mjk+dwY='; script-src 'sha256-WYizAjRcr7zlGOCJK94e35pYfIXGK+LpPgrJcb6Qacg='";

/// The whole catalog as one page, complete in itself: a file to open, mail or put anywhere.
///
/// Each code is there with its status, meaning and message, what to do, whether and when to repeat the request, its
/// details and headers, and an example response. Of that the layout and all fixed text are the exact bytes that are
/// sent; the values of details are those that `example = …` gives, placeholders such as `0` and `"string"` where none is
/// given, and the headers that fields bring (`#[api_error(header = "…")]`) are not in it.
///
/// Codes stand under their groups' titles, are searched and filtered by status and retry class in the page, and each is
/// at its own fragment: `#slot_unavailable`, or `#service_unavailable@503` where a code has several statuses. The page
/// has no address in it but those of `docs_url`; without JavaScript all of it can be read.
///
/// For a site whose codes have pages of their own see [`html_index`].
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
/// let page = export::html(BookingError::CATALOG);
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// assert!(page.contains(r#"id="slot_unavailable""#));
/// ```
#[must_use]
pub fn html(catalog: &Catalog) -> String {
    index::page(catalog, Links::within()).into_string()
}

/// The page of [`html`], with a link from each code to the page of its own that [`html_code`] makes.
///
/// `at` is where this page is: a URI reference (RFC 3986 §4.1) without query and fragment, such as `/errors` or
/// `https://docs.example.com/errors`; a slash at its end makes no difference. The page of a code is at `{at}/{code}`, a
/// slash in the code written as `%2F`. On a server these are two routes, on a static host the files
/// `errors/index.html` and `errors/{code}/index.html`. A relative reference is one as seen from the page: for these
/// files `.` here and `..` in [`html_code`] let the folder be moved anywhere.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slots/unavailable", status = 409, retry = "never")]
/// struct SlotUnavailable;
///
/// let page = export::html_index(SlotUnavailable::CATALOG, "/errors");
/// assert!(page.contains(r#"href="/errors/slots%2Funavailable""#));
/// ```
#[must_use]
pub fn html_index(catalog: &Catalog, at: &str) -> String {
    index::page(catalog, Links::to(at)).into_string()
}

/// The page of one code with all its statuses; `None` when the catalog has no such code, or only a `#[doc(hidden)]` one.
///
/// `at` is where the page of [`html_index`] is, as seen from this one.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
/// struct SlotUnavailable;
///
/// let page = export::html_code(SlotUnavailable::CATALOG, "slot_unavailable", "/errors");
/// assert!(page.is_some_and(|page| page.contains("409 Conflict")));
/// assert_eq!(export::html_code(SlotUnavailable::CATALOG, "slot_taken", "/errors"), None);
/// ```
#[must_use]
pub fn html_code(catalog: &Catalog, code: &str, at: &str) -> Option<String> {
    let page = one_code::page(catalog, code, Links::to(at))?;
    Some(page.into_string())
}
