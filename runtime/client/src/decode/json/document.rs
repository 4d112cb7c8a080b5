//! A text that is one JSON document.

#[cfg(test)]
mod tests;

use errbook_contract::layout::Value;

use super::scan::{Entry, Place, Room};
use super::{Json, Name, Stop, Unfit, scan};

/// A text that is one JSON document.
#[derive(Clone, Copy)]
pub(crate) struct Document<'t> {
    text: &'t str,
    pub(super) entries: &'t [Entry],
    places: &'t [Place<'t>],
    beside: &'t [u32],
    repeated: bool,
    missing: bool,
    pub(super) unfit: &'t Unfit,
}

impl<'t> Document<'t> {
    /// All values of the document.
    pub(in crate::decode) fn parse(text: &'t str, room: &'t mut Room<'_>) -> Result<Self, Stop> {
        scan::scan(text, None, room)?;
        Ok(Document::of(text, room))
    }

    /// The values to which a layout leads.
    pub(in crate::decode) fn by_layout<'l: 't>(
        text: &'t str,
        layout: &'l Value,
        room: &'t mut Room<'l>,
    ) -> Result<Self, Stop> {
        scan::scan(text, Some(layout), room)?;
        Ok(Document::of(text, room))
    }

    fn of(text: &'t str, room: &'t Room<'_>) -> Self {
        Document {
            text,
            entries: &room.entries,
            places: &room.places,
            beside: &room.beside,
            repeated: room.repeated,
            missing: room.missing,
            unfit: &room.unfit,
        }
    }

    /// What is read from a text, if it is a document.
    pub(crate) fn read<T>(text: &str, take: impl FnOnce(Json<'_>) -> Option<T>) -> Option<T> {
        let mut room = Room::default();
        let document = Document::parse(text, &mut room).ok()?;
        take(document.at(0)?)
    }

    /// Of a parsed document: the value at a position, the document's own at 0.
    #[inline]
    pub(in crate::decode) fn at(&self, position: u32) -> Option<Json<'_>> {
        let entry = self.entries.get(position as usize)?;
        Some(Json::of(self, position, entry))
    }

    /// The values that stand where the layout has one that is no object; and whether it has to be there and to fit.
    #[inline]
    pub(in crate::decode) fn places(&self) -> impl Iterator<Item = (&'t Value, Json<'_>, bool)> {
        let places = self.places.iter();
        places.filter_map(|place| Some((place.layout, self.at(place.position)?, place.required)))
    }

    /// The members beside those of the layout, where it has `..details`.
    pub(in crate::decode) fn beside(&self) -> impl Iterator<Item = (Name<'t>, Json<'_>)> {
        self.beside.iter().filter_map(|position| {
            let name = self.entries.get(*position as usize)?;
            Some((Name::of(self.text, name), self.at(position + 1)?))
        })
    }

    /// Whether an object has a member of the layout twice.
    #[inline]
    pub(in crate::decode) fn is_repeated(&self) -> bool {
        self.repeated
    }

    /// Whether a member that the layout requires is missing.
    #[inline]
    pub(in crate::decode) fn is_missing(&self) -> bool {
        self.missing
    }

    #[inline]
    pub(super) fn text(&self) -> &'t str {
        self.text
    }
}
