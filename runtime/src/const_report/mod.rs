//! The report of a check that runs in const evaluation.

mod decimal;

use errbook_contract::constant::same;

use crate::Definition;

pub(crate) use decimal::Decimal;

/// One line for each violation. The first line that does not fit is the last: it says that there are others.
pub(crate) struct Violations {
    text: [u8; Violations::CAPACITY],
    len: usize,
    is_full: bool,
}

impl Violations {
    const CAPACITY: usize = 4096;
    const OTHERS: &str = "\n… and others, for which the report has no room; mend these first";

    pub(crate) const fn new() -> Self {
        Violations {
            text: [0; Self::CAPACITY],
            len: 0,
            is_full: false,
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0 && !self.is_full
    }

    pub(crate) const fn as_str(&self) -> &str {
        if self.len == 0 && self.is_full {
            return "a rule is violated, but the names are too long for the report; shorten the names and codes";
        }
        match str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "a rule is violated",
        }
    }

    /// Panics with the report unless it is empty.
    #[track_caller]
    pub(crate) const fn panic_if_any(&self) {
        if !self.is_empty() {
            panic!("{}", self.as_str());
        }
    }

    /// Adds the line "`Type::Variant`: parts".
    pub(crate) const fn add(&mut self, definition: &Definition, parts: &[&str]) {
        let start = self.len;
        let fits = self.begin_line()
            && self.push_name(definition, false)
            && self.push(": ")
            && self.push_all(parts);
        self.end_line(fits, start);
    }

    /// Adds the line "`Type::Variant` and `Type::Variant` parts".
    pub(crate) const fn add_both(&mut self, a: &Definition, b: &Definition, parts: &[&str]) {
        let start = self.len;
        // Types of the same name are distinguished by their modules.
        let with_module = same(a.type_name(), b.type_name()) && same(a.variant(), b.variant());
        let fits = self.begin_line()
            && self.push_name(a, with_module)
            && self.push(" and ")
            && self.push_name(b, with_module)
            && self.push(" ")
            && self.push_all(parts);
        self.end_line(fits, start);
    }

    /// Adds the parts as a line.
    pub(crate) const fn add_line(&mut self, parts: &[&str]) {
        let start = self.len;
        let fits = self.begin_line() && self.push_all(parts);
        self.end_line(fits, start);
    }

    /// Adds the line "path:line: parts".
    pub(crate) const fn add_at(&mut self, path: &str, line: i32, parts: &[&str]) {
        let start = self.len;
        let line = Decimal::of(line);
        let fits = self.begin_line()
            && self.push_all(&[path, ":", line.as_str(), ": "])
            && self.push_all(parts);
        self.end_line(fits, start);
    }

    const fn begin_line(&mut self) -> bool {
        !self.is_full && (self.len == 0 || self.push("\n"))
    }

    /// Replaces the first line that does not fit.
    const fn end_line(&mut self, fits: bool, start: usize) {
        if fits || self.is_full {
            return;
        }
        self.is_full = true;
        self.len = start;
        if start > 0 {
            self.push(Self::OTHERS);
        }
    }

    const fn push_name(&mut self, definition: &Definition, with_module: bool) -> bool {
        let mut fits = self.push("`");
        if with_module {
            fits = fits && self.push(definition.owner.module) && self.push("::");
        }
        fits = fits && self.push(definition.type_name());
        if !definition.owner.is_struct {
            fits = fits && self.push("::") && self.push(definition.variant());
        }
        fits && self.push("`")
    }

    const fn push_all(&mut self, parts: &[&str]) -> bool {
        let mut i = 0;
        while i < parts.len() {
            if !self.push(parts[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    const fn push(&mut self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let reserved = if self.is_full { 0 } else { Self::OTHERS.len() };
        if self.len + bytes.len() > Self::CAPACITY - reserved {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_violation_that_does_not_fit_is_still_reported() {
        let long = "x".repeat(Violations::CAPACITY + 1);
        let mut violations = Violations::new();
        violations.add_line(&[&long]);
        assert!(!violations.is_empty());
        assert!(violations.as_str().contains("too long"));

        let mut violations = Violations::new();
        violations.add_line(&["first"]);
        violations.add_line(&[&long]);
        violations.add_line(&["last"]);
        assert_eq!(violations.as_str(), format!("first{}", Violations::OTHERS));
    }

    #[test]
    fn a_report_without_room_for_all_says_so() {
        // Whatever is left when a line does not fit, there is room for the last line.
        for length in 1..200 {
            let line = "x".repeat(length);
            let mut violations = Violations::new();
            for _ in 0..Violations::CAPACITY {
                violations.add_line(&[&line]);
            }
            let report = violations.as_str();
            let lines = report.strip_suffix(Violations::OTHERS).expect(report);
            assert!(lines.split('\n').all(|known| known == line), "{report}");
        }
    }

    #[test]
    fn a_report_with_room_for_all_says_nothing_of_others() {
        let mut violations = Violations::new();
        violations.add_line(&["first"]);
        violations.add_line(&["last"]);
        assert_eq!(violations.as_str(), "first\nlast");
    }
}
