//! What the parts of an entry know beside the code.

use super::links::Links;

/// What an entry is part of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// The page of all codes, which explains the retry classes itself; the heading is the code.
    Index,
    /// The page of the code; the heading is the description.
    OwnPage,
}

/// The program text of a code: its module, and whether its status is needed to recognise it.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) links: Links<'a>,
    pub(super) is_shared: bool,
}
