//! The lints of the catalog.

use bookwell::errors::BOOKWELL;

#[test]
fn lints_find_nothing_that_is_not_allowed() {
    errbook::lint::check(&BOOKWELL);
}
