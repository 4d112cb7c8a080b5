//! The lints of the catalog.

use docplanner::errors::DOCPLANNER;

#[test]
fn lints_find_nothing_that_is_not_allowed() {
    errbook::lint::check(&DOCPLANNER);
}
