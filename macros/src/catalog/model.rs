//! A validated catalog.

use errbook_contract::Retry;
use errbook_contract::lint::Lint;
use syn::{Attribute, Ident, LitStr, Path, Type, Visibility};

use super::page::Row;

pub(super) struct Catalog {
    /// The path of the runtime.
    pub(super) krate: Path,
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    /// The first paragraph of the doc comment.
    pub(super) title: Option<String>,
    /// The paragraphs, separated by an empty line.
    pub(super) introduction: Option<String>,
    pub(super) members: Vec<Member>,
    /// Whether the list of members parsed. The definitions of another one are not checked.
    pub(super) is_complete: bool,
    pub(super) envelopes: Vec<Path>,
    pub(super) retired: Vec<Retired>,
    pub(super) page: Option<Page>,
    pub(super) no_response: Option<Retry>,
    pub(super) allows: Vec<Allow>,
}

pub(super) enum Member {
    Type(Type),
    /// `..OTHER`
    Catalog(Path),
}

pub(super) enum Retired {
    Code {
        code: String,
        /// `None` for every status.
        status: Option<u16>,
    },
    Number(i32),
}

/// The documented page and its rows.
pub(super) struct Page {
    pub(super) path: LitStr,
    pub(super) rows: Vec<Row>,
}

/// A lint that is allowed.
pub(super) struct Allow {
    pub(super) lint: Lint,
    /// Empty for the whole catalog.
    pub(super) codes: Vec<LitStr>,
    pub(super) reason: LitStr,
}
