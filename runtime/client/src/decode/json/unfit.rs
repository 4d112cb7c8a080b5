//! Which alternatives of a type do not fit a value.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Json, Kind};

/// By the position of a value and a type, how many of the type's alternatives do not fit, from the first one on. Types can
/// contain themselves in several alternatives, and each of these reads what is nested in the value once more. If all of
/// those were tried again, too, the effort would double with each level.
#[derive(Default)]
pub(in crate::decode) struct Unfit(RefCell<BTreeMap<(u32, TypeId), usize>>);

impl Json<'_> {
    /// How many alternatives of the type are known not to fit.
    pub(crate) fn unfit<T: 'static>(self) -> usize {
        if !self.has_others() {
            return 0;
        }
        let key = (self.position, TypeId::of::<T>());
        let unfit = self.document.unfit.0.borrow();
        unfit.get(&key).copied().unwrap_or_default()
    }

    pub(crate) fn set_unfit<T: 'static>(self, count: usize) {
        if self.has_others() {
            let key = (self.position, TypeId::of::<T>());
            self.document.unfit.0.borrow_mut().insert(key, count);
        }
    }

    /// Of any other value each alternative is soon tried.
    fn has_others(self) -> bool {
        matches!(self.kind, Kind::Object | Kind::List)
    }
}
