//! What people read.

use errbook::ApiError;
use errbook::lint::Lint;

use crate::found;

#[derive(ApiError)]
enum Texts {
    /// Slot taken.
    #[api_error(code = "slot_taken", status = 409, retry = "refresh")]
    Restated,
    /// Someone was faster
    #[api_error(code = "slot_gone", status = 409, retry = "never")]
    NoHelp,
    /// Someone was slower
    #[api_error(code = "slot_left", status = 409, retry = "never", help = "Take it.")]
    Help,
}

#[test]
fn a_description_says_more_than_the_code() {
    assert_eq!(
        found(Texts::CATALOG, Lint::DescriptionIsCode),
        ["slot_taken"]
    );
}

#[test]
fn where_a_repeat_does_not_help_something_else_does() {
    assert_eq!(found(Texts::CATALOG, Lint::MissingHelp), ["slot_gone"]);
}
