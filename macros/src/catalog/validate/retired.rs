//! `retired = ["code", ("code", 409), 17];`

use std::collections::HashSet;

use proc_macro2::Span;
use syn::{LitInt, LitStr};

use crate::catalog::model::Retired;
use crate::catalog::parse::RetiredRule;
use crate::diagnostics::Diagnostics;
use crate::receive::{check_code, parse_number, parse_status};

pub(super) fn retired(list: &[RetiredRule], diagnostics: &mut Diagnostics) -> Vec<Retired> {
    let mut known = Known::default();
    let mut all = Vec::new();
    for rule in list {
        match rule {
            RetiredRule::Code(code, status) => {
                if let Err(message) = check_code("code", &code.value()) {
                    diagnostics.error(code.span(), message);
                }
                let status = match status.as_ref().map(|status| status_of(status, diagnostics)) {
                    Some(None) => continue, // already reported
                    Some(status) => status,
                    None => None,
                };
                known.check_code(code, status, diagnostics);
                let code = code.value();
                all.push(Retired::Code { code, status });
            }
            RetiredRule::Number {
                digits,
                is_negative,
            } => {
                let number = number_of(digits, *is_negative, diagnostics);
                known.check_number(digits.span(), number, diagnostics);
                all.extend(number.map(Retired::Number));
            }
        }
    }
    all
}

fn status_of(status: &LitInt, diagnostics: &mut Diagnostics) -> Option<u16> {
    parse_status("the status of a retired code", status)
        .map_err(|message| diagnostics.error(status.span(), message))
        .ok()
}

fn number_of(digits: &LitInt, is_negative: bool, diagnostics: &mut Diagnostics) -> Option<i32> {
    parse_number("a retired number", digits, is_negative)
        .map_err(|message| diagnostics.error(digits.span(), message))
        .ok()
}

/// The codes and numbers retired so far.
#[derive(Default)]
struct Known {
    /// Codes that are retired at every status.
    everywhere: HashSet<String>,
    /// Codes that are retired at some status.
    somewhere: HashSet<String>,
    at_status: HashSet<(String, u16)>,
    numbers: HashSet<i32>,
}

impl Known {
    /// A code that is retired at every status needs no other entry.
    fn check_code(&mut self, code: &LitStr, status: Option<u16>, diagnostics: &mut Diagnostics) {
        let name = code.value();
        let mut mistake = |rule: String, remedy: &str| {
            diagnostics.error(code.span(), format!("{rule}; {remedy}"));
        };
        let keep_one = "keep one";
        match status {
            Some(status) => {
                if !self.at_status.insert((name.clone(), status)) {
                    mistake(
                        format!("`{name}` at status {status} is already retired"),
                        keep_one,
                    );
                } else if self.everywhere.contains(&name) {
                    mistake(
                        format!("`{name}` is already retired at every status"),
                        keep_one,
                    );
                }
                self.somewhere.insert(name);
            }
            None => {
                if self.everywhere.contains(&name) {
                    mistake(format!("`{name}` is already retired"), keep_one);
                } else if self.somewhere.contains(&name) {
                    let remedy = "keep that entry, or this one for every status";
                    mistake(
                        format!("`{name}` is already retired at some status"),
                        remedy,
                    );
                }
                self.everywhere.insert(name);
            }
        }
    }

    fn check_number(&mut self, span: Span, number: Option<i32>, diagnostics: &mut Diagnostics) {
        if let Some(number) = number
            && !self.numbers.insert(number)
        {
            let message = format!("the number {number} is already retired; keep one");
            diagnostics.error(span, message);
        }
    }
}
