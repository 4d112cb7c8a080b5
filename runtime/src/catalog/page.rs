//! Holds a documented page against the variants, row by row.

use super::table::Table;
use crate::Definition;
use crate::breaches::{Breaches, digits, same, text};

/// A row of a table of errors on the page.
pub struct Row {
    /// As it stands there.
    pub code: &'static str,
    /// Its hash.
    pub code_hash: u64,
    /// None in a table without a status column.
    pub status: Option<u16>,
    /// None in a table without a number column.
    pub number: Option<i32>,
    /// `path:line`
    pub place: &'static str,
}

/// A row without a variant, a row that differs from its variant, a variant without a row.
pub(super) const fn check<const N: usize, const SLOTS: usize>(
    all: &[&'static Definition; N],
    again: &[bool; N],
    path: &str,
    rows: &[Row],
    codes: &Table<SLOTS>,
    breaches: &mut Breaches,
) {
    let mut documented = [false; N];
    let mut i = 0;
    while i < rows.len() {
        let row = &rows[i];
        let mut other = None;
        let mut found = false;
        let mut probe = codes.probe(row.code_hash);
        while let Some(index) = codes.next(&mut probe) {
            let parts = all[index].parts();
            if parts.code_hash != row.code_hash || !same(parts.code, row.code) {
                continue;
            }
            if agrees(row, all[index]) {
                documented[index] = true;
                found = true;
            } else {
                other = Some(index);
            }
        }
        if !found {
            report(row, other, all, &mut documented, breaches);
        }
        i += 1;
    }
    let mut i = 0;
    while i < N {
        if !documented[i] && !again[i] && !all[i].parts().rare.hidden {
            let status = digits(all[i].status());
            breaches.add(
                all[i],
                &[
                    "no row for `",
                    all[i].code(),
                    "` at status ",
                    text(&status),
                    " in ",
                    path,
                    "; add one, or mark the variant `#[doc(hidden)]`",
                ],
            );
        }
        i += 1;
    }
}

const fn agrees(row: &Row, definition: &Definition) -> bool {
    let status = match row.status {
        Some(status) => status == definition.status().as_u16(),
        None => true,
    };
    let number = match (row.number, definition.number()) {
        (Some(row), Some(own)) => row == own,
        (Some(_), None) => false,
        (None, _) => true,
    };
    status && number
}

/// A row that no variant agrees with; the one that differs is named, and its row counts as found.
const fn report<const N: usize>(
    row: &Row,
    other: Option<usize>,
    all: &[&'static Definition; N],
    documented: &mut [bool; N],
    breaches: &mut Breaches,
) {
    match other {
        Some(index) => {
            documented[index] = true;
            let own = digits(all[index].status());
            breaches.add_at(
                row.place,
                &[
                    "the row of `",
                    row.code,
                    "` differs from `",
                    all[index].type_name(),
                    "::",
                    all[index].variant(),
                    "`, which has status ",
                    text(&own),
                    if row.number.is_some() {
                        " (or another number)"
                    } else {
                        ""
                    },
                    "; make them agree",
                ],
            );
        }
        None => breaches.add_at(
            row.place,
            &[
                "the row of `",
                row.code,
                "` has no variant in the catalog; add one, or remove the row",
            ],
        ),
    }
}
