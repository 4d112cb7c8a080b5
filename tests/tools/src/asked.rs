//! What the environment asks of the tests.

use std::env;

/// Whether a test whose tool is missing fails.
pub(crate) fn nothing_may_be_skipped() -> bool {
    is_set("CI")
}

/// Whether tests install what they need, and ask registries for it.
#[must_use]
pub fn may_install() -> bool {
    is_set("ERRBOOK_INSTALL") || is_set("CI")
}

fn is_set(name: &str) -> bool {
    env::var(name).is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}
