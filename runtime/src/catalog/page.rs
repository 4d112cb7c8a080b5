//! Compares the rows of a documented page with the definitions.

use super::index::Index;
use crate::Definition;
use crate::const_report::{Decimal, Violations};

/// A row of a documented page's table of errors.
pub struct Row {
    /// As a reader of the page sees it.
    pub code: &'static str,
    /// The same hash as [`Definition::code_hash`].
    pub code_hash: u64,
    /// `None` in a table without a status column.
    pub status: Option<u16>,
    /// `None` in a table without a number column.
    pub number: Option<i32>,
    /// The line of the page, counted from 1.
    pub line: i32,
}

/// A documented page and the state of its comparison.
pub(super) struct Page<'a> {
    /// Relative to the package's root.
    pub(super) path: &'a str,
    pub(super) rows: &'a [Row],
    /// For each row, whether a definition agrees with it.
    pub(super) agrees: &'a mut [bool],
    /// For each definition, whether it has a row, even one that differs.
    pub(super) is_documented: &'a mut [bool],
}

impl Page<'_> {
    /// Records which rows and definitions agree.
    pub(super) const fn compare(&mut self, index: &Index<'_>) {
        let mut at = 0;
        while at < self.rows.len() {
            let row = &self.rows[at];
            let mut search = index.search_code(row.code, row.code_hash);
            while let Some(found) = index.next_of_code(&mut search) {
                if row.agrees_with(index.definitions[found]) {
                    self.agrees[at] = true;
                    self.is_documented[found] = true;
                }
            }
            at += 1;
        }
    }

    /// Reports the rows that agree with no definition.
    pub(super) const fn check_rows(&mut self, index: &Index<'_>, violations: &mut Violations) {
        let mut at = 0;
        while at < self.rows.len() {
            if !self.agrees[at] {
                self.report_row(&self.rows[at], index, violations);
            }
            at += 1;
        }
    }

    /// Reports the definitions without a row, except hidden ones.
    pub(super) const fn check_definitions(&self, index: &Index<'_>, violations: &mut Violations) {
        let mut at = 0;
        while at < index.definitions.len() {
            let definition = index.definitions[at];
            if !self.is_documented[at] && !definition.optional.hidden {
                self.report_no_row(definition, violations);
            }
            at += 1;
        }
    }

    /// Reports how the row differs from a definition of its code, preferably one without another row, or that there is
    /// no such definition.
    const fn report_row(&mut self, row: &Row, index: &Index<'_>, violations: &mut Violations) {
        let mut counterpart = None;
        let mut search = index.search_code(row.code, row.code_hash);
        while let Some(found) = index.next_of_code(&mut search) {
            if counterpart.is_none() || !self.is_documented[found] {
                counterpart = Some(found);
            }
        }
        if let Some(found) = counterpart {
            self.is_documented[found] = true;
            self.report_difference(row, index.definitions[found], violations);
        } else {
            let remedy = "` has no variant in the catalog; add one, or remove the row";
            violations.add_at(self.path, row.line, &["the row of `", row.code, remedy]);
        }
    }

    const fn report_difference(
        &self,
        row: &Row,
        definition: &Definition,
        violations: &mut Violations,
    ) {
        let (fact, value) = if row.status_differs(definition) {
            ("status ", Some(definition.status.as_u16() as i32))
        } else {
            ("number ", definition.optional.number)
        };
        let digits;
        let (fact, value) = match value {
            Some(value) => {
                digits = Decimal::of(value);
                (fact, digits.as_str())
            }
            None => ("", "no number"),
        };
        violations.add_at(
            self.path,
            row.line,
            &[
                "the row of `",
                row.code,
                "` differs from `",
                definition.type_name(),
                "::",
                definition.variant(),
                "`, which has ",
                fact,
                value,
                "; make them agree",
            ],
        );
    }

    const fn report_no_row(&self, definition: &Definition, violations: &mut Violations) {
        let status = Decimal::of(definition.status.as_u16() as i32);
        violations.add(
            definition,
            &[
                "no row for `",
                definition.code,
                "` at status ",
                status.as_str(),
                " in ",
                self.path,
                "; add one, or mark the variant `#[doc(hidden)]`",
            ],
        );
    }
}

impl Row {
    /// Whether the definition has the row's status and number, as far as the row has them.
    const fn agrees_with(&self, definition: &Definition) -> bool {
        !self.status_differs(definition) && !self.number_differs(definition)
    }

    const fn status_differs(&self, definition: &Definition) -> bool {
        match self.status {
            Some(status) => !definition.is_at(status),
            None => false,
        }
    }

    const fn number_differs(&self, definition: &Definition) -> bool {
        match (self.number, definition.optional.number) {
            (Some(number), Some(actual)) => number != actual,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}
