//! What a plan can know beforehand of what will be there.

use super::facts::Hole;

/// Whether the facts of a value are there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Presence {
    /// In no occurrence.
    Never,
    /// It depends on the occurrence.
    Sometimes,
    Always,
}

/// What may stand before a member or element in its object or list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Before {
    Nothing,
    Perhaps,
    Something,
}

impl Before {
    pub(super) fn or_perhaps(self) -> Self {
        match self {
            Before::Nothing => Before::Perhaps,
            other => other,
        }
    }
}

impl Hole {
    pub(crate) fn presence(self) -> Presence {
        match self {
            Hole::Message => Presence::Always,
            _ => Presence::Sometimes,
        }
    }
}

/// An object or list is absent when it has facts and all of them are.
pub(crate) fn summary(facts: &[Presence]) -> Presence {
    if facts.is_empty() || facts.contains(&Presence::Always) {
        Presence::Always
    } else if facts.contains(&Presence::Sometimes) {
        Presence::Sometimes
    } else {
        Presence::Never
    }
}
