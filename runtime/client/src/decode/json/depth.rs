//! How deeply values are nested.

use smallvec::SmallVec;

use super::{Json, Kind};

/// The most containers in one another that serde_json reads.
const DEEPEST: usize = 127;

impl Json<'_> {
    /// Whether [`parse`](Json::parse) would read a value that is nested like this one. Types that contain themselves are read
    /// by recursion, for which a server must not decide how much stack it takes.
    pub(crate) fn is_shallow(self) -> bool {
        // Each container has two brackets.
        if self.text().len() <= 2 * DEEPEST {
            return true;
        }
        // The positions at which the containers around an entry end.
        let mut ends: SmallVec<[u32; 16]> = SmallVec::new();
        let inside = (self.position..).zip(self.entries().iter().skip(self.position as usize));
        for (position, entry) in inside {
            while ends.last().is_some_and(|end| *end <= position) {
                ends.pop();
            }
            if matches!(entry.kind, Kind::Object | Kind::List) {
                ends.push(entry.next);
            }
            if ends.len() > DEEPEST {
                return false;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::json::Document;

    /// Whether a value, which stands in a list after another one, is shallow and whether serde_json reads it.
    fn both(value: &str) -> (bool, bool) {
        let read = Document::read(&format!("[[[]], {value}]"), |list| {
            let value = list.elements()?.last()?;
            Some((
                value.is_shallow(),
                value.parse::<serde_json::Value>().is_some(),
            ))
        });
        read.unwrap()
    }

    #[test]
    fn what_serde_json_reads_is_shallow() {
        for (open, close) in [("[", "]"), (r#"{"a":1,"b":"#, "}"), (r#"[{},{"a":"#, "}]")] {
            let levels = open.matches(['[', '{']).count() - open.matches([']', '}']).count();
            for depth in 120..=130 {
                let nested = open.repeat(depth / levels) + "1" + &close.repeat(depth / levels);
                let (shallow, parsed) = both(&nested);
                assert_eq!(shallow, parsed, "{depth} {open}");
                assert_eq!(
                    shallow,
                    depth / levels * levels <= DEEPEST,
                    "{depth} {open}"
                );
            }
        }
        let wide = format!("[{}1]", "[[]],{},".repeat(5_000));
        assert_eq!(both(&wide), (true, true));
    }
}
