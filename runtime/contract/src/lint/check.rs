//! The lints as a test.

use super::{findings, report};
use crate::Catalog;

/// A test in one line: no lint finds anything in the catalog that it does not allow.
///
/// ```no_run
/// # use errbook::ApiError;
/// # /// Gone
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// # errbook::catalog! { static API = [Gone]; }
/// #[test]
/// fn the_catalog_is_clean() {
///     errbook::lint::check(&API);
/// }
/// # fn main() {}
/// ```
///
/// # Panics
///
/// When there are findings, with a report of all of them.
#[track_caller]
pub fn check(catalog: &Catalog) {
    let findings = findings(catalog);
    if !findings.is_empty() {
        panic!("{}", report(catalog, &findings));
    }
}
