//! Holds a documented page against the variants, row by row.

use super::rows::{Page, Row};
use super::table::Table;
use crate::Definition;
use crate::const_report::{Decimal, Violations, digits, text};
use errbook_contract::constant::same;

/// A row without a variant, a row that differs from its variant, a variant without a row.
pub(super) const fn check<const N: usize, const SLOTS: usize, const ROWS: usize>(
    all: &[&'static Definition; N],
    again: &[bool; N],
    page: &Page<ROWS>,
    codes: &Table<SLOTS>,
    violations: &mut Violations,
) {
    let rows = &page.rows();
    let mut documented = [false; N];
    let mut found = [false; ROWS];
    let mut i = 0;
    while i < ROWS {
        let mut probe = codes.probe(rows[i].code_hash);
        while let Some(index) = codes.next(&mut probe) {
            if is_of(&rows[i], all[index]) && agrees(&rows[i], all[index]) {
                documented[index] = true;
                found[i] = true;
            }
        }
        i += 1;
    }
    let mut i = 0;
    while i < ROWS {
        if !found[i] {
            report(page.path, &rows[i], all, codes, &mut documented, violations);
        }
        i += 1;
    }
    let mut i = 0;
    while i < N {
        if !documented[i] && !again[i] && !all[i].optional.hidden {
            let status = digits(all[i].status());
            violations.add(
                all[i],
                &[
                    "no row for `",
                    all[i].code(),
                    "` at status ",
                    text(&status),
                    " in ",
                    page.path,
                    "; add one, or mark the variant `#[doc(hidden)]`",
                ],
            );
        }
        i += 1;
    }
}

const fn is_of(row: &Row, definition: &Definition) -> bool {
    let parts = definition;
    parts.code_hash == row.code_hash && same(parts.code, row.code)
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

/// A row that no variant agrees with. A variant of its code that has no row yet is the one that differs.
const fn report<const N: usize, const SLOTS: usize>(
    path: &str,
    row: &Row,
    all: &[&'static Definition; N],
    codes: &Table<SLOTS>,
    documented: &mut [bool; N],
    violations: &mut Violations,
) {
    let mut other = None;
    let mut probe = codes.probe(row.code_hash);
    while let Some(index) = codes.next(&mut probe) {
        if is_of(row, all[index]) && (other.is_none() || !documented[index]) {
            other = Some(index);
        }
    }
    let Some(index) = other else {
        return violations.add_at(
            path,
            Decimal::of(row.line).as_str(),
            &[
                "the row of `",
                row.code,
                "` has no variant in the catalog; add one, or remove the row",
            ],
        );
    };
    documented[index] = true;
    let status = digits(all[index].status());
    let status_differs = match row.status {
        Some(status) => status != all[index].status().as_u16(),
        None => false,
    };
    let number = match all[index].number() {
        Some(number) => Decimal::of(number),
        None => Decimal::of(0),
    };
    let (fact, own) = match (status_differs, all[index].number()) {
        (true, _) => ("status ", text(&status)),
        (false, Some(_)) => ("number ", number.as_str()),
        (false, None) => ("", "no number"),
    };
    violations.add_at(
        path,
        Decimal::of(row.line).as_str(),
        &[
            "the row of `",
            row.code,
            "` differs from `",
            all[index].type_name(),
            "::",
            all[index].variant(),
            "`, which has ",
            fact,
            own,
            "; make them agree",
        ],
    );
}
