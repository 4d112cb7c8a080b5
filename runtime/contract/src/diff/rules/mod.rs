//! The rules: how each kind of change affects clients.

/// A constant for each rule, with its name, its level and the reason.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $name:literal, $level:ident, $reason:literal;)+) => {
        $($(#[$doc])* pub(in super::super) const $rule: Rule = ($name, Level::$level, $reason);)+

        /// Every rule of this file.
        #[cfg(test)]
        pub(super) const ALL: &[Rule] = &[$($rule),+];
    };
}

mod catalog;
mod codes;
mod responses;
#[cfg(test)]
mod table;

pub(super) use catalog::*;
pub(super) use codes::*;
pub(super) use responses::*;
