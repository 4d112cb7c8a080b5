//! A change, and its level.

use std::fmt;
use std::str::FromStr;

use crate::parse_word::{ParseWordError, parse_word};

/// How a change affects existing clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// A client that follows the contract may fail.
    Breaking,
    /// No client fails, but its authors should know about the change.
    Notable,
    /// Clients need no change.
    Informational,
}

impl Level {
    /// Every level, the most severe first.
    ///
    /// ```
    /// use errbook_contract::diff::Level;
    ///
    /// assert!(Level::ALL.is_sorted());
    /// ```
    pub const ALL: [Level; 3] = [Level::Breaking, Level::Notable, Level::Informational];

    /// The name of the level, as in reports.
    ///
    /// ```
    /// use errbook_contract::diff::Level;
    ///
    /// assert_eq!(Level::Breaking.as_str(), "breaking");
    /// assert_eq!(format!("{:>8}", Level::Notable), " notable");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Level::Breaking => "breaking",
            Level::Notable => "notable",
            Level::Informational => "informational",
        }
    }
}

/// The level of this name.
///
/// ```
/// use errbook_contract::diff::Level;
///
/// assert_eq!("notable".parse(), Ok(Level::Notable));
/// assert!("severe".parse::<Level>().is_err());
/// ```
impl FromStr for Level {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        parse_word("level", Level::ALL, Level::as_str, word)
    }
}

/// The name, see [`Level::as_str`].
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A difference between two documents of a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub(super) level: Level,
    pub(super) rule: &'static str,
    pub(super) subject: String,
    pub(super) what: String,
    pub(super) reason: &'static str,
}

impl Change {
    /// How the change affects clients.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// The name of the [rule](super::diff()#the-rules) that determines the level, such as `code-removed`. Names are stable.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// What has changed, such as `slot_unavailable (409)`, `envelope NESTED` or `catalog`.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// How it has changed.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Why the change has its level, in one clause.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.reason
    }
}

/// `slot_unavailable (409): the detail …; clients … [detail-removed]`
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Change {
            subject,
            rule,
            what,
            reason,
            ..
        } = self;
        write!(f, "{subject}: {what}; {reason} [{rule}]")
    }
}

/// Whether the items common to both lists are in another order.
pub(super) fn reordered<T>(old: &[T], new: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    let was = old.iter().filter(|was| new.iter().any(|is| same(was, is)));
    let is = new.iter().filter(|is| old.iter().any(|was| same(was, is)));
    was.zip(is).any(|(was, is)| !same(was, is))
}

/// A rule: name, level and reason.
pub(super) type Rule = (&'static str, Level, &'static str);

/// The changes of one subject.
pub(super) struct Changes<'a> {
    pub(super) subject: String,
    pub(super) all: &'a mut Vec<Change>,
}

impl Changes<'_> {
    pub(super) fn add(&mut self, rule: Rule, what: impl Into<String>) {
        let (rule, level, reason) = rule;
        self.all.push(Change {
            level,
            rule,
            subject: self.subject.clone(),
            what: what.into(),
            reason,
        });
    }

    /// Adds a change if the two values differ.
    pub(super) fn compare<T: PartialEq + fmt::Display>(
        &mut self,
        rule: Rule,
        name: &str,
        old: Option<T>,
        new: Option<T>,
    ) {
        let what = match (old, new) {
            (Some(old), Some(new)) if old != new => {
                format!("{name} `{old}` became `{new}`")
            }
            (Some(old), None) => format!("{name} `{old}` was removed"),
            (None, Some(new)) => format!("{name} `{new}` was added"),
            _ => return,
        };
        self.add(rule, what);
    }
}
