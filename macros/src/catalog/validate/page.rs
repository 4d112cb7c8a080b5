//! `documented_in = "docs/errors.md";`

use std::path::PathBuf;
use std::{env, fs};

use syn::{Ident, LitStr};

use crate::catalog::model::Page;
use crate::catalog::page::{Columns, Found, Mistake, rows};
use crate::catalog::parse::PageRule;
use crate::diagnostics::{Diagnostics, did_you_mean, or_list};

/// The page with its rows; `None` if it cannot be read.
pub(super) fn page(rule: PageRule, diagnostics: &mut Diagnostics) -> Option<Page> {
    let columns = columns(&rule.columns, diagnostics);
    let text = match read(&rule.path.value()) {
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

/// Mistakes that may be the reason are enough.
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
            "{name} has no table of errors; write one with the columns `{code}` and `{status}`"
        ),
    };
    let message = format!("{rule}, or name its own in `documented_in(…)`");
    diagnostics.error(path.span(), message);
}

/// A header that is named for the numbers is that of some table.
fn check_has_numbers(found: &Found, rule: &PageRule, diagnostics: &mut Diagnostics) {
    let header = rule.columns.iter().find(|(_, column)| column == "number");
    if let Some((header, _)) = header
        && !found.has_numbers
        && !found.rows.is_empty()
    {
        let message = format!(
            "no table of errors in {} has the column `{}`; write it as the page does",
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
            let message = format!("the column `{column}` is already named; keep one");
            diagnostics.error(header.span(), message);
            continue;
        }
        let names = vec![header.value()];
        match &column.to_string()[..] {
            "code" => columns.code = names,
            "status" => columns.status = names,
            "number" => columns.number = names,
            other => {
                let known = ["code", "status", "number"];
                let remedy = did_you_mean(other, known, || format!("use {}", or_list(known)));
                let message = format!("unknown column `{other}`; {remedy}");
                diagnostics.error(column.span(), message);
            }
        }
    }
    columns
}

/// The text of a file of the package; the error is the message.
fn read(path: &str) -> Result<String, String> {
    if path.is_empty() {
        return Err("the path of the page is empty; write it from the package's root".to_owned());
    }
    let root = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    if PathBuf::from(path).is_absolute() {
        let rule = "the path of a page starts at the package's root";
        return Err(format!("{rule}; write it without the leading `/`"));
    }
    let bytes = fs::read(root.join(path)).map_err(|error| {
        format!("{path} cannot be read: {error}; write its path from the package's root")
    })?;
    String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8; save it as UTF-8"))
}
