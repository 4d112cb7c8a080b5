//! Source text as input of a macro.

use std::cell::LazyCell;
use std::thread::LocalKey;

use errbook_tests_macros::{Source, catalog_source, derive_source, envelope_source};

thread_local! {
    static DERIVE_SOURCE: LazyCell<Source> = LazyCell::new(derive_source);
    static ENVELOPE_SOURCE: LazyCell<Source> = LazyCell::new(envelope_source);
    static CATALOG_SOURCE: LazyCell<Source> = LazyCell::new(catalog_source);
}

/// The input of one of the macros. What is not UTF-8 is not one.
pub struct MacroInput(&'static LocalKey<LazyCell<Source>>);

/// Items under the derive.
pub const DERIVE: MacroInput = MacroInput(&DERIVE_SOURCE);
/// Input of `envelope!`.
pub const ENVELOPE: MacroInput = MacroInput(&ENVELOPE_SOURCE);
/// Input of `catalog!`.
pub const CATALOG: MacroInput = MacroInput(&CATALOG_SOURCE);

impl MacroInput {
    /// The macro does not panic, what it writes can be parsed, a derived type has its impl, and every error states a rule
    /// and a remedy.
    ///
    /// Returns whether the macro was called with it: the compiler does that with tokens, and derives for items alone.
    ///
    /// # Panics
    ///
    /// If that does not hold.
    pub fn check(&self, bytes: &[u8]) -> bool {
        let text = std::str::from_utf8(bytes);
        text.is_ok_and(|text| self.0.with(|source| source.check(text)))
    }

    /// Other source text: mostly the same with changes of whole tokens, otherwise something new.
    #[must_use]
    pub fn mutated(&self, bytes: &[u8], seed: u32) -> Option<Vec<u8>> {
        let text = String::from_utf8_lossy(bytes);
        let mutated = self.0.with(|source| source.mutated(&text, seed));
        (!mutated.is_empty()).then(|| mutated.into_bytes())
    }
}
