//! The report of a check that runs in const evaluation.

use errbook_contract::constant::same;
use http::StatusCode;

use crate::Definition;

/// One line for each violation; those after the first that does not fit are left out.
pub(crate) struct Violations {
    text: [u8; Violations::ROOM],
    len: usize,
    full: bool,
}

impl Violations {
    const ROOM: usize = 4096;

    pub(crate) const fn new() -> Self {
        Violations {
            text: [0; Self::ROOM],
            len: 0,
            full: false,
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0 && !self.full
    }

    pub(crate) const fn as_str(&self) -> &str {
        if self.len == 0 && self.full {
            return "a rule is violated by names too long to be shown; shorten the names and codes";
        }
        match str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the envelope and the variant disagree",
        }
    }

    /// Adds "`Type::Variant`: " and the parts as a line.
    pub(crate) const fn add(&mut self, definition: &Definition, parts: &[&str]) {
        let start = self.len;
        let fits = self.line() && self.name(definition) && self.push(": ") && self.all(parts);
        self.keep(fits, start);
    }

    /// Adds "`Type::Variant` and `Type::Variant` " and the parts as a line.
    pub(crate) const fn add_both(&mut self, a: &Definition, b: &Definition, parts: &[&str]) {
        let start = self.len;
        // Types of one name in two modules are told apart by these.
        let alike = same(a.type_name(), b.type_name()) && same(a.variant(), b.variant());
        let names =
            self.line() && self.name_in(a, alike) && self.push(" and ") && self.name_in(b, alike);
        let fits = names && self.push(" ") && self.all(parts);
        self.keep(fits, start);
    }

    /// Adds the parts as a line.
    pub(crate) const fn add_line(&mut self, parts: &[&str]) {
        let start = self.len;
        let fits = self.line() && self.all(parts);
        self.keep(fits, start);
    }

    /// Adds "path:line: " and the parts as a line.
    pub(crate) const fn add_at(&mut self, path: &str, line: &str, parts: &[&str]) {
        let start = self.len;
        let place = self.line() && self.all(&[path, ":", line, ": "]);
        let fits = place && self.all(parts);
        self.keep(fits, start);
    }

    const fn line(&mut self) -> bool {
        !self.full && (self.len == 0 || self.push("\n"))
    }

    const fn name(&mut self, definition: &Definition) -> bool {
        self.name_in(definition, false)
    }

    const fn name_in(&mut self, definition: &Definition, module: bool) -> bool {
        let mut fits = self.push("`");
        if module {
            fits = fits && self.push(definition.owner.module) && self.push("::");
        }
        fits = fits && self.push(definition.type_name());
        if !definition.owner.is_struct {
            fits = fits && self.push("::") && self.push(definition.variant());
        }
        fits && self.push("`")
    }

    const fn all(&mut self, parts: &[&str]) -> bool {
        let mut i = 0;
        while i < parts.len() {
            if !self.push(parts[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    const fn keep(&mut self, fits: bool, start: usize) {
        if !fits {
            self.full = true;
            self.len = start;
        }
    }

    const fn push(&mut self, text: &str) -> bool {
        let bytes = text.as_bytes();
        if self.len + bytes.len() > Self::ROOM {
            return false;
        }
        let mut i = 0;
        while i < bytes.len() {
            self.text[self.len + i] = bytes[i];
            i += 1;
        }
        self.len += bytes.len();
        true
    }
}

/// A number as text.
pub(crate) struct Decimal {
    /// Enough for the sign and ten digits.
    text: [u8; 11],
    start: usize,
}

impl Decimal {
    pub(crate) const fn of(number: i32) -> Self {
        let mut text = [b'-'; 11];
        let mut start = 11;
        let mut rest = number.unsigned_abs();
        loop {
            start -= 1;
            text[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            start -= 1; // the sign stands there
        }
        Decimal { text, start }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match str::from_utf8(self.text.split_at(self.start).1) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

/// The status as three digits.
pub(crate) const fn digits(status: StatusCode) -> [u8; 3] {
    let code = status.as_u16();
    [
        b'0' + (code / 100 % 10) as u8,
        b'0' + (code / 10 % 10) as u8,
        b'0' + (code % 10) as u8,
    ]
}

/// Digits as text.
pub(crate) const fn text(digits: &[u8; 3]) -> &str {
    match str::from_utf8(digits) {
        Ok(text) => text,
        Err(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_a_violation_all_the_same() {
        let long = "x".repeat(Violations::ROOM + 1);
        let mut violations = Violations::new();
        violations.add_line(&[&long]);
        assert!(!violations.is_empty());
        assert!(violations.as_str().contains("too long"));

        let mut violations = Violations::new();
        violations.add_line(&["first"]);
        violations.add_line(&[&long]);
        violations.add_line(&["last"]);
        assert_eq!(violations.as_str(), "first");
    }
}
