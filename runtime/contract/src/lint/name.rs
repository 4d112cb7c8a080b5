//! The names of the lints.

use std::fmt;
use std::str::FromStr;

use crate::parse_word::{ParseWordError, parse_word};

/// A lint. `allow(…)` takes its name in snake case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "document", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Lint {
    /// `missing_www_authenticate`: a 401 does not always have the header `WWW-Authenticate` (RFC 9110 §15.5.2). An error
    /// that answers what the framework refused at that status has the framework's header; likewise the next three.
    MissingWwwAuthenticate,
    /// `missing_allow`: a 405 does not always have the header `Allow` (RFC 9110 §15.5.6).
    MissingAllow,
    /// `missing_proxy_authenticate`: a 407 does not always have the header `Proxy-Authenticate` (RFC 9110 §15.5.8).
    MissingProxyAuthenticate,
    /// `missing_upgrade`: a 426 does not always have the header `Upgrade` (RFC 9110 §15.5.22).
    MissingUpgrade,
    /// `hopeless_retry`: a [retryable](crate::Retry::is_retryable) class at a status that a repeat of the request
    /// receives again: 400, 404, 405, 406, 410, 411, 414, 415, 417, 422, 431, 451, 501, 505.
    HopelessRetry,
    /// `missing_delay`: a retryable 429 that never has a delay (RFC 6585 §4), neither its own nor that of a refusal by the
    /// framework.
    MissingDelay,
    /// `mixed_style`: a code whose case or separators differ from those of most codes of the catalog. Besides a word
    /// separator, `_` or `-`, a catalog can have a namespace separator, `.`, `:` or `/`, if at least half of the codes
    /// with separators contain one.
    MixedStyle,
    /// `near_duplicate`: two codes that differ only in case or separators.
    NearDuplicate,
    /// `description_is_code`: a description that repeats the code; case, separators and punctuation are ignored.
    DescriptionIsCode,
    /// `missing_help`: a code of the class `never` that leaves open what to do: at a status that blames rights, payment, a
    /// state or a limit (401, 402, 403, 409, 412, 423, 429), without a `help`, a `docs_url`, values of the
    /// occurrence, or a text that says in English what is needed.
    MissingHelp,
    /// `internal_wording`: a description, message or help that speaks of the inside of the service: addresses, hosts,
    /// paths, source files, tables, products behind it, names in code, tickets, runbooks.
    InternalWording,
    /// `untyped_detail`: a detail whose JSON type nothing tells, neither the type of its field nor an `example`; or one of
    /// whose lists nothing tells the type of the elements.
    UntypedDetail,
    /// `unused_shared_code`: a `shared_code` although no other definition of the catalog has the code. Found in a
    /// `catalog!` only: a type does not know the types beside it.
    UnusedSharedCode,
    /// `unused_shared_number`: a `shared_number` likewise.
    UnusedSharedNumber,
    /// `several_envelopes`: bodies of more than one layout; a finding in the catalog as a whole.
    SeveralEnvelopes,
    /// `unreadable_layout`: a place of a body or header at which clients cannot tell what was sent: facts of a string with
    /// nothing between them, an optional element of a list for which another one can be taken, `fact or …` whose fact can
    /// equal the literal, or be taken for the other fact. `contract::check` fails for it, too.
    UnreadableLayout,
    /// `unused_allow`: an allow, or a code in an allow, that covers no finding. It cannot be allowed.
    UnusedAllow,
}

impl Lint {
    /// Every lint, in the order in which findings are listed.
    pub const ALL: &'static [Lint] = &[
        Lint::MissingWwwAuthenticate,
        Lint::MissingAllow,
        Lint::MissingProxyAuthenticate,
        Lint::MissingUpgrade,
        Lint::HopelessRetry,
        Lint::MissingDelay,
        Lint::MixedStyle,
        Lint::NearDuplicate,
        Lint::DescriptionIsCode,
        Lint::MissingHelp,
        Lint::InternalWording,
        Lint::UntypedDetail,
        Lint::UnusedSharedCode,
        Lint::UnusedSharedNumber,
        Lint::SeveralEnvelopes,
        Lint::UnreadableLayout,
        Lint::UnusedAllow,
    ];

    /// The name in snake case, as in `allow(…)`.
    ///
    /// ```
    /// assert_eq!(errbook_contract::lint::Lint::MissingHelp.as_str(), "missing_help");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Lint::MissingWwwAuthenticate => "missing_www_authenticate",
            Lint::MissingAllow => "missing_allow",
            Lint::MissingProxyAuthenticate => "missing_proxy_authenticate",
            Lint::MissingUpgrade => "missing_upgrade",
            Lint::HopelessRetry => "hopeless_retry",
            Lint::MissingDelay => "missing_delay",
            Lint::MixedStyle => "mixed_style",
            Lint::NearDuplicate => "near_duplicate",
            Lint::DescriptionIsCode => "description_is_code",
            Lint::MissingHelp => "missing_help",
            Lint::InternalWording => "internal_wording",
            Lint::UntypedDetail => "untyped_detail",
            Lint::UnusedSharedCode => "unused_shared_code",
            Lint::UnusedSharedNumber => "unused_shared_number",
            Lint::SeveralEnvelopes => "several_envelopes",
            Lint::UnreadableLayout => "unreadable_layout",
            Lint::UnusedAllow => "unused_allow",
        }
    }
}

/// The lint of this name.
///
/// ```
/// use errbook_contract::lint::Lint;
///
/// assert_eq!("missing_help".parse(), Ok(Lint::MissingHelp));
/// assert!("missing_halp".parse::<Lint>().is_err());
/// ```
impl FromStr for Lint {
    type Err = ParseWordError;

    fn from_str(name: &str) -> Result<Self, ParseWordError> {
        parse_word("lint", Lint::ALL.iter().copied(), Lint::as_str, name)
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
