//! `documented_in = "docs/errors.md";`

use syn::{Ident, LitStr};

use crate::catalog::model::Page;
use crate::catalog::page::{Columns, Found, Mistake, rows};
use crate::catalog::parse::PageRule;
use crate::diagnostics::{Diagnostics, given_twice, suggest};
use crate::package_file;

/// The page with its rows; `None` if it cannot be read.
pub(super) fn page(rule: PageRule, diagnostics: &mut Diagnostics) -> Option<Page> {
    let columns = columns(&rule.columns, diagnostics);
    let text = match package_file::read(&rule.path.value(), "page") {
        Ok(text) => text,
        Err(message) => {
            diagnostics.error(rule.path.span(), message);
            return None;
        }
    };
    let found = rows(&text, &columns);
    report_mistakes(&found, &rule.path, diagnostics);
    check_has_rows(&found, &columns, &rule.path, diagnostics);
    check_has_numbers(&found, &rule, diagnostics);
    Some(Page {
        path: rule.path,
        rows: found.rows,
    })
}

fn report_mistakes(found: &Found, path: &LitStr, diagnostics: &mut Diagnostics) {
    for Mistake { line, message } in &found.mistakes {
        diagnostics.error(path.span(), format!("{}:{line}: {message}", path.value()));
    }
}

/// A page must have rows. If it has other mistakes, they may be the reason and are enough.
fn check_has_rows(found: &Found, columns: &Columns, path: &LitStr, diagnostics: &mut Diagnostics) {
    if !found.rows.is_empty() || !found.mistakes.is_empty() {
        return;
    }
    let (code, status) = (&columns.code[0], &columns.status[0]);
    let name = path.value();
    let rule = match found.without_status {
        Some(line) => {
            format!("{name}:{line}: the table has codes but no column `{status}`; add it")
        }
        None => format!(
            "{name} has no table of errors; add one with the columns `{code}` and `{status}`"
        ),
    };
    let message = format!("{rule}, or name the page's own headers in `documented_in(…)`");
    diagnostics.error(path.span(), message);
}

/// A header named for `number` must be that of a table.
fn check_has_numbers(found: &Found, rule: &PageRule, diagnostics: &mut Diagnostics) {
    let header = rule.columns.iter().find(|(_, column)| column == "number");
    if let Some((header, _)) = header
        && !found.has_numbers
        && !found.rows.is_empty()
    {
        let message = format!(
            "no table of errors in {} has the column `{}`; write the header as on the page",
            rule.path.value(),
            header.value()
        );
        diagnostics.error(header.span(), message);
    }
}

fn columns(named: &[(LitStr, Ident)], diagnostics: &mut Diagnostics) -> Columns {
    let mut columns = Columns::default();
    for (index, (header, column)) in named.iter().enumerate() {
        if named[..index].iter().any(|(_, known)| known == column) {
            diagnostics.push(given_twice(header.span(), &column.to_string()));
            continue;
        }
        let names = vec![header.value()];
        match &column.to_string()[..] {
            "code" => columns.code = names,
            "status" => columns.status = names,
            "number" => columns.number = names,
            other => {
                let remedy = suggest(other, ["code", "status", "number"]);
                let message = format!("unknown column `{other}`; {remedy}");
                diagnostics.error(column.span(), message);
            }
        }
    }
    columns
}
