//! Compares the rows of a documented page with the definitions.

use super::index::Index;
use crate::Definition;
use crate::const_report::{Decimal, Violations};

/// The rows of a documented page by columns, because a struct for each row would take longer to compile.
pub struct PageRows<const ROWS: usize> {
    /// The page, relative to the package's root.
    pub path: &'static str,
    /// As a reader of the page sees them.
    pub codes: [&'static str; ROWS],
    /// The same hashes as in `TypeDefinitions`.
    pub code_hashes: [u64; ROWS],
    /// -1 in a table without a status column.
    pub statuses: [i32; ROWS],
    /// `None` in a table without a number column; empty if no row has a number.
    pub numbers: &'static [Option<i32>],
    /// The lines of the page, counted from 1.
    pub lines: [i32; ROWS],
}

/// [`PageRows`] without their number.
///
/// Not generic, because generic code is slow in const evaluation.
pub(super) struct Rows<'a> {
    path: &'a str,
    codes: &'a [&'static str],
    code_hashes: &'a [u64],
    statuses: &'a [i32],
    numbers: &'a [Option<i32>],
    lines: &'a [i32],
}

/// A row of a documented page's table of errors.
struct Row<'a> {
    code: &'a str,
    code_hash: u64,
    status: Option<u16>,
    number: Option<i32>,
    line: i32,
}

/// A documented page and the state of its comparison.
pub(super) struct Page<'a> {
    pub(super) rows: Rows<'a>,
    /// For each row, whether a definition agrees with it.
    pub(super) agrees: &'a mut [bool],
    /// For each definition, whether it has a row, even one that differs.
    pub(super) is_documented: &'a mut [bool],
}

impl<const ROWS: usize> PageRows<ROWS> {
    pub(super) const fn rows(&self) -> Rows<'_> {
        Rows {
            path: self.path,
            codes: &self.codes,
            code_hashes: &self.code_hashes,
            statuses: &self.statuses,
            numbers: self.numbers,
            lines: &self.lines,
        }
    }
}

impl<'a> Rows<'a> {
    const fn get(&self, at: usize) -> Row<'a> {
        let status = self.statuses[at];
        Row {
            code: self.codes[at],
            code_hash: self.code_hashes[at],
            status: if status < 0 {
                None
            } else {
                Some(status as u16)
            },
            number: if self.numbers.is_empty() {
                None
            } else {
                self.numbers[at]
            },
            line: self.lines[at],
        }
    }
}

impl Page<'_> {
    /// Reports every difference between the rows and the definitions.
    pub(super) const fn check(&mut self, index: &Index<'_>, violations: &mut Violations) {
        self.compare(index);
        self.check_rows(index, violations);
        self.check_definitions(index, violations);
    }

    /// Records which rows and definitions agree.
    const fn compare(&mut self, index: &Index<'_>) {
        let mut at = 0;
        while at < self.rows.codes.len() {
            let row = self.rows.get(at);
            let mut search = index.search_code(row.code, row.code_hash);
            while let Some(found) = index.next_of_code(&mut search) {
                if row.agrees_with(index.definition(found)) {
                    self.agrees[at] = true;
                    self.is_documented[index.position(found)] = true;
                }
            }
            at += 1;
        }
    }

    /// Reports the rows that agree with no definition.
    const fn check_rows(&mut self, index: &Index<'_>, violations: &mut Violations) {
        let mut at = 0;
        while at < self.rows.codes.len() {
            if !self.agrees[at] {
                self.report_row(&self.rows.get(at), index, violations);
            }
            at += 1;
        }
    }

    /// Reports the definitions without a row, except hidden ones.
    const fn check_definitions(&self, index: &Index<'_>, violations: &mut Violations) {
        let mut at = 0;
        let mut of_type = 0;
        while of_type < index.types.len() {
            let definitions = index.types[of_type];
            let mut i = 0;
            while i < definitions.code_hashes.len() {
                if !self.is_documented[at] && !definitions.get(i).optional.hidden {
                    self.report_no_row(definitions.get(i), violations);
                }
                at += 1;
                i += 1;
            }
            of_type += 1;
        }
    }

    /// Reports how the row differs from a definition of its code, preferably one without another row, or that there is
    /// no such definition.
    const fn report_row(&mut self, row: &Row<'_>, index: &Index<'_>, violations: &mut Violations) {
        let mut counterpart = None;
        let mut search = index.search_code(row.code, row.code_hash);
        while let Some(found) = index.next_of_code(&mut search) {
            if counterpart.is_none() || !self.is_documented[index.position(found)] {
                counterpart = Some(found);
            }
        }
        if let Some(found) = counterpart {
            self.is_documented[index.position(found)] = true;
            self.report_difference(row, index.definition(found), violations);
        } else {
            let remedy = "` has no variant in the catalog; add one, or remove the row";
            violations.add_at(
                self.rows.path,
                row.line,
                &["the row of `", row.code, remedy],
            );
        }
    }

    const fn report_difference(
        &self,
        row: &Row<'_>,
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
            self.rows.path,
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
                self.rows.path,
                "; add one, or mark the variant `#[doc(hidden)]`, which takes the code out of the contract as well",
            ],
        );
    }
}

impl Row<'_> {
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
