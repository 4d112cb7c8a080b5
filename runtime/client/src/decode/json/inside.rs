//! What stands directly in an object or a list.

use super::scan::Entry;
use super::{Document, Json, Name};

/// The elements of a list.
#[derive(Clone)]
pub(super) struct Elements<'d> {
    document: &'d Document<'d>,
    /// What has not been listed, and its position in the document.
    rest: &'d [Entry],
    position: u32,
}

impl<'d> Elements<'d> {
    /// Of an object the names and values.
    #[inline]
    pub(super) fn of(container: Json<'d>) -> Self {
        let position = container.position + 1;
        let rest = container.entries().get(position as usize..);
        Elements {
            document: container.document,
            rest: rest.unwrap_or_default(),
            position,
        }
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.rest.len()
    }

    /// Goes on at a position.
    #[inline]
    fn seek(&mut self, position: u32) {
        let passed = (position - self.position) as usize;
        self.rest = self.rest.get(passed..).unwrap_or_default();
        self.position = position;
    }
}

impl<'d> Iterator for Elements<'d> {
    type Item = Json<'d>;

    #[inline]
    fn next(&mut self) -> Option<Json<'d>> {
        let [value, ..] = self.rest else { return None };
        let json = Json::of(self.document, self.position, value);
        self.seek(value.next);
        Some(json)
    }
}

/// The members of an object.
#[derive(Clone)]
pub(super) struct Members<'d>(pub(super) Elements<'d>);

impl<'d> Iterator for Members<'d> {
    type Item = (Name<'d>, Json<'d>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let Elements {
            document,
            rest,
            position,
        } = self.0;
        let [name, value, ..] = rest else { return None };
        self.0.seek(value.next);
        let name = Name::of(document.text(), name);
        Some((name, Json::of(document, position + 1, value)))
    }
}
