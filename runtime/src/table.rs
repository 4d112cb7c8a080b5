//! The tables that the derive writes, as plain data: each call in one would be one more for the compiler to check.

use http::StatusCode;

use crate::catalog::digest::Word;
use crate::envelope::{Envelope, NESTED};
use crate::private::{COMMON, DefinitionParts, Owner, RareParts};
use crate::{Definition, Detail, Effect, Retry};

/// A definition as the derive writes it. All fields are given: the compiler takes longer over `..REST`.
#[derive(Clone, Copy)]
pub struct DefinitionRow {
    pub variant: &'static str,
    pub code: &'static str,
    pub status: u16,
    pub retry: Retry,
    pub effect: Effect,
    pub message: Option<&'static str>,
    pub dynamic_message: bool,
    pub description: Option<&'static str>,
    pub help: Option<&'static str>,
    pub docs_url: Option<&'static str>,
    pub envelope: &'static Envelope,
    /// Where its own begin in the type's table, and how many they are.
    pub details: (usize, usize),
    pub rare: &'static RareParts,
}

/// A detail as the derive writes it: name, type, whether it is optional, flattened, computed, an example, the name of its
/// field (empty where it is computed), and whether it is the delay.
pub type DetailRow = (
    &'static str,
    &'static str,
    bool,
    bool,
    bool,
    Option<&'static str>,
    &'static str,
    bool,
);

/// The details of a type.
pub const fn details<const N: usize>(rows: &[DetailRow; N]) -> [Detail; N] {
    const NONE: Detail = detail(&("", "", false, false, false, None, "", false));
    let mut details = [NONE; N];
    let mut i = 0;
    while i < N {
        details[i] = detail(&rows[i]);
        i += 1;
    }
    details
}

const fn detail(row: &DetailRow) -> Detail {
    Detail {
        name: row.0,
        type_name: row.1,
        optional: row.2,
        flattened: row.3,
        computed: row.4,
        example: row.5,
        field: row.6,
        delay: row.7,
    }
}

/// The definitions of a type.
pub const fn definitions<const N: usize>(
    owner: &'static Owner,
    rows: &[DefinitionRow; N],
    words: &[u64; N],
    details: &'static [Detail],
) -> [Definition; N] {
    let mut definitions = [NONE; N];
    let mut i = 0;
    while i < N {
        definitions[i] = definition(owner, &rows[i], words[i], details);
        i += 1;
    }
    definitions
}

const fn definition(
    owner: &'static Owner,
    row: &DefinitionRow,
    word: u64,
    details: &'static [Detail],
) -> Definition {
    let (first, count) = row.details;
    Definition::new(DefinitionParts {
        owner,
        variant: row.variant,
        code: row.code,
        code_hash: word >> Word::HASH,
        status: status(row.status),
        retry: row.retry,
        effect: row.effect,
        message: row.message,
        dynamic_message: row.dynamic_message,
        description: row.description,
        help: row.help,
        docs_url: row.docs_url,
        envelope: row.envelope,
        details: details.split_at(first).1.split_at(count).0,
        rare: row.rare,
    })
}

/// A status that the derive has checked.
pub(crate) const fn status(code: u16) -> StatusCode {
    match StatusCode::from_u16(code) {
        Ok(status) => status,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Stands in a table until it is filled.
pub(crate) const NONE: Definition = definition(
    &Owner {
        module: "",
        type_name: "",
        is_struct: true,
        group: None,
    },
    &DefinitionRow {
        variant: "",
        code: "",
        status: 500,
        retry: Retry::Never,
        effect: Effect::None,
        message: None,
        dynamic_message: false,
        description: None,
        help: None,
        docs_url: None,
        envelope: &NESTED,
        details: (0, 0),
        rare: &COMMON,
    },
    0,
    &[],
);
