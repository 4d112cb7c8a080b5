//! Which fields clients see. The compiler tells which of them are errors: an alias is none by its name.

use proc_macro2::Span;

use super::display;
use super::fields::{FieldRoles, may_be_error};
use crate::model::{Detail, Message};
use crate::receive::{DisplayAttr, ReceivedField};

/// The fields in the message, in headers and in the details that must be no errors.
pub(super) fn sent(
    message: &Message,
    details: &[Detail],
    display: &[DisplayAttr],
    fields: &[ReceivedField<'_>],
    roles: &FieldRoles,
) -> Vec<usize> {
    let in_message = |field: usize| match message {
        Message::Format(format) => format.arguments.iter().any(|shown| shown.field == field),
        Message::Display { .. } => display.iter().any(|it| display::shows(it, fields, field)),
        Message::None | Message::Text(_) => false,
    };
    let in_details = |field: usize| details.iter().any(|detail| detail.field() == Some(field));
    let sent = fields.iter().enumerate().filter(|(index, field)| {
        let role = roles.of(*index);
        let sent = role.header.is_some() || in_message(*index) || in_details(*index);
        sent && role.public.is_none() && may_be_error(field, role)
    });
    sent.map(|(index, _)| index).collect()
}

/// The fields that are marked `public` and must be errors, though not by their name.
pub(super) fn public(fields: &[ReceivedField<'_>], roles: &FieldRoles) -> Vec<(usize, Span)> {
    let public = fields.iter().enumerate().filter_map(|(index, field)| {
        let role = roles.of(index);
        let key = role.public?;
        (!role.is_marked && may_be_error(field, role)).then_some((index, key))
    });
    public.collect()
}
