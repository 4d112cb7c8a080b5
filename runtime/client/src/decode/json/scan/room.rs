//! Where what a scan finds is kept: outside of what borrows it.

use errbook_contract::layout::Value;
use smallvec::SmallVec;

use crate::decode::json::{Kind, Unfit};

/// What is found in a text. What a small body has needs no allocation.
#[derive(Default)]
pub(in crate::decode) struct Room<'l> {
    pub(in crate::decode::json) entries: SmallVec<[Entry; 16]>,
    pub(in crate::decode::json) places: SmallVec<[Place<'l>; 4]>,
    /// The positions of names that are not the layout's, where it has `..details`.
    pub(in crate::decode::json) beside: Vec<u32>,
    /// An object has a member of the layout twice.
    pub(in crate::decode::json) repeated: bool,
    /// A member that the layout requires is missing.
    pub(in crate::decode::json) missing: bool,
    pub(in crate::decode::json) unfit: Unfit,
}

/// A value, or the name of a member, which stands before the member's value.
#[derive(Debug, Clone, Copy)]
pub(in crate::decode::json) struct Entry {
    pub(in crate::decode::json) start: u32,
    pub(in crate::decode::json) end: u32,
    /// The position of the entry behind this value and those in it; of a container that is open, of the one around it.
    pub(in crate::decode::json) next: u32,
    pub(in crate::decode::json) kind: Kind,
    /// A string that has escapes.
    pub(in crate::decode::json) escaped: bool,
}

impl Entry {
    /// What stands between the quotes of a string.
    #[inline]
    pub(in crate::decode::json) fn between_quotes<'t>(&self, text: &'t str) -> &'t str {
        let range = self.start as usize + 1..self.end as usize - 1;
        text.get(range).unwrap_or_default()
    }
}

/// A value of a layout, and the entry that stands there.
#[derive(Clone, Copy)]
pub(in crate::decode::json) struct Place<'l> {
    pub(in crate::decode::json) layout: &'l Value,
    pub(in crate::decode::json) position: u32,
    /// It has to be there and to fit, and so have the objects around it.
    pub(in crate::decode::json) required: bool,
}
