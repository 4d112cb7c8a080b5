//! Writes the details of an occurrence.

use std::collections::BTreeSet;

use super::flatten::flatten;
use super::guard::Failure;
use super::json::{self, needs_comma};
use super::plan::DetailPlan;

/// Where the public fields of an occurrence go.
pub struct DetailWriter<'a> {
    pub(super) buffer: &'a mut Vec<u8>,
    pub(super) plans: &'a [DetailPlan],
    pub(super) selection: Selection<'a>,
    pub(super) failure: &'a mut Option<Failure>,
    /// The names that flattened details have brought.
    pub(super) flattened: Option<BTreeSet<String>>,
}

/// Which of the details are written, and how.
pub(super) enum Selection<'a> {
    /// All that have no place of their own, as members beside those of these names.
    Unplaced(&'a [&'static str]),
    /// The value of one.
    One(usize),
}

impl DetailWriter<'_> {
    /// The detail at `index`; a value whose JSON is `null` is absent.
    #[inline]
    pub(crate) fn write(
        &mut self,
        index: usize,
        serialize: impl FnOnce(json::Serializer<'_>) -> Result<(), serde_json::Error>,
    ) {
        let start = self.buffer.len();
        if !self.key(index) {
            return;
        }
        let value = self.buffer.len();
        if let Err(error) = serialize(json::Serializer { out: self.buffer }) {
            *self.failure = Some(Failure::new(error.to_string()));
        } else if self.buffer[value..] == *b"null" {
            self.buffer.truncate(start);
        }
    }

    /// The same for a string: it is never absent, and none of the user's code is asked.
    #[inline]
    pub(crate) fn write_text(&mut self, index: usize, text: &str) {
        if self.key(index) {
            json::push_str(self.buffer, text);
        }
    }

    /// What stands before the value; whether the detail is written at all.
    #[inline]
    fn key(&mut self, index: usize) -> bool {
        let Some(plan) = self.plans.get(index).filter(|_| self.failure.is_none()) else {
            return false;
        };
        match self.selection {
            Selection::One(wanted) => wanted == index,
            Selection::Unplaced(_) if plan.placed => false,
            Selection::Unplaced(_) => {
                let comma = usize::from(!needs_comma(self.buffer));
                self.buffer.extend_from_slice(&plan.key.as_bytes()[comma..]);
                true
            }
        }
    }

    /// The members of a flattened detail; those that bear a name already given are left out.
    pub(crate) fn flatten(&mut self, serialize: json::Serialize<'_>) {
        let Selection::Unplaced(names) = self.selection else {
            return;
        };
        if self.failure.is_some() {
            return;
        }
        let (plans, flattened) = (self.plans, self.flattened.get_or_insert_default());
        let keep = |name: &str| {
            let detail = |plan: &DetailPlan| plan.name == Some(name);
            !names.contains(&name) && !plans.iter().any(detail) && flattened.insert(name.to_owned())
        };
        if let Err(error) = flatten(self.buffer, serialize, keep) {
            *self.failure = Some(Failure::new(error.to_string()));
        }
    }
}
