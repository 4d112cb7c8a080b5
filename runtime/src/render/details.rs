//! Writes the details of an occurrence.

use std::collections::BTreeSet;

use super::flatten::flatten;
use super::guard::Failure;
use super::json::{self, needs_comma};
use super::plan::DetailPlan;

/// Writes the public fields that an occurrence passes to a visitor.
pub struct DetailWriter<'a> {
    pub(super) buffer: &'a mut Vec<u8>,
    pub(super) plans: &'a [DetailPlan],
    pub(super) selection: Selection<'a>,
    pub(super) values: &'a mut Values,
    pub(super) failure: &'a mut Option<Failure>,
    /// The names of the members of flattened details.
    pub(super) flattened: Option<BTreeSet<String>>,
}

/// Which of the details are written, and how.
pub(super) enum Selection<'a> {
    /// All without a place of their own in the layout, as members next to those with these names.
    Unplaced(&'a [&'static str]),
    /// All, with those that have a place of their own.
    #[cfg(feature = "tonic")]
    All,
    /// The value of the detail at this index.
    One(usize),
}

/// The JSON of details, by index.
#[derive(Default)]
pub(super) struct Values(Vec<(usize, Vec<u8>)>);

impl Values {
    fn get(&self, index: usize) -> Option<&[u8]> {
        let mut known = self.0.iter().filter(|(known, _)| *known == index);
        known.next().map(|(_, json)| &json[..])
    }

    fn set(&mut self, index: usize, json: &[u8]) {
        self.0.push((index, json.to_vec()));
    }
}

impl DetailWriter<'_> {
    /// Writes the detail at `index`; one whose JSON is `null` is left out.
    #[inline]
    pub(crate) fn write(
        &mut self,
        index: usize,
        serialize: impl FnOnce(json::Serializer<'_>) -> Result<(), serde_json::Error>,
    ) {
        let start = self.buffer.len();
        if !self.begin(index) {
            return;
        }
        let value = self.buffer.len();
        let is_repeated = self.plans.get(index).is_some_and(|plan| plan.repeated);
        if let Some(known) = self.values.get(index).filter(|_| is_repeated) {
            self.buffer.extend_from_slice(known);
        } else if let Err(error) = serialize(json::Serializer { out: self.buffer }) {
            *self.failure = Some(Failure::new(error.to_string()));
            return;
        } else if is_repeated {
            self.values.set(index, &self.buffer[value..]);
        }
        if self.buffer[value..] == *b"null" {
            self.buffer.truncate(start);
        }
    }

    /// Like [`write`](Self::write) for a string, which is never absent and runs no user code.
    #[inline]
    pub(crate) fn write_text(&mut self, index: usize, text: &str) {
        if self.begin(index) {
            json::push_str(self.buffer, text);
        }
    }

    /// Writes the comma and the name before the value, if any. Returns whether to write the value.
    #[inline]
    fn begin(&mut self, index: usize) -> bool {
        let Some(plan) = self
            .plans
            .get(index)
            .filter(|plan| self.failure.is_none() && !plan.never)
        else {
            return false;
        };
        match self.selection {
            Selection::One(wanted) => wanted == index,
            Selection::Unplaced(_) if plan.placed => false,
            _ => {
                let comma = usize::from(!needs_comma(self.buffer));
                self.buffer.extend_from_slice(&plan.key.as_bytes()[comma..]);
                true
            }
        }
    }

    /// Writes the members of a flattened detail, except those with a name already in use.
    pub(crate) fn flatten(&mut self, serialize: json::Serialize<'_>) {
        let names: &[&str] = match self.selection {
            Selection::Unplaced(names) => names,
            #[cfg(feature = "tonic")]
            Selection::All => &[],
            Selection::One(_) => return,
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
