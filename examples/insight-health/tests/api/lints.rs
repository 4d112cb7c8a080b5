//! The lints of the catalog.

use insight_health::errors::WEBHOOKS;

#[test]
fn lints_find_nothing_that_is_not_allowed() {
    errbook::lint::check(&WEBHOOKS);
}
