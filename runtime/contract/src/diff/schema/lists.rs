//! Lists and tuples.

use serde_json::Value;

use super::{Comparison, arms, rules};

impl<'a> Comparison<'a> {
    pub(super) fn lists(&mut self, path: &str, old: &[&'a Value], new: &[&'a Value]) {
        let (old, new) = (arms::admitting(old, "array"), arms::admitting(new, "array"));
        for (index, is) in new.iter().enumerate() {
            let Some(was) = old.get(index) else {
                if !old.is_empty() {
                    self.add(rules::DETAIL_RANGE, path, "another list can arrive");
                }
                continue;
            };
            self.list(path, was, is);
        }
    }

    fn list(&mut self, path: &str, old: &'a Value, new: &'a Value) {
        let prefix = |list: &'a Value| list["prefixItems"].as_array().map_or(&[][..], |it| it);
        let (was, is) = (prefix(old), prefix(new));
        let same = |a: &Value, b: &Value| a == b;
        let moved = was != is
            && was.len() == is.len()
            && was
                .iter()
                .all(|item| is.iter().any(|other| same(item, other)));
        if moved {
            self.add(
                rules::DETAIL_ELEMENTS,
                path,
                "the elements are in another order",
            );
            return;
        }
        for index in 0..was.len().max(is.len()) {
            let element = format!("{path}[{index}]");
            match (
                was.get(index).or(old.get("items")),
                is.get(index).or(new.get("items")),
            ) {
                (Some(was), Some(is)) => self.schemas(&element, was, is),
                (Some(_), None) => self.add(rules::DETAIL_ELEMENTS, &element, "the element went"),
                (None, Some(_)) => {
                    self.add(
                        rules::DETAIL_MEMBER_ADDED,
                        &element,
                        "the element was added",
                    );
                }
                (None, None) => {}
            }
        }
        match (old.get("items"), new.get("items")) {
            (Some(was), Some(is)) => self.schemas(&format!("{path}[]"), was, is),
            // The elements of a tuple are compared one by one.
            (Some(_), None) if is.is_empty() => {
                let elements = format!("{path}[]");
                self.add(rules::DETAIL_TYPE, &elements, "the type is no longer known");
            }
            (None, Some(_)) if was.is_empty() => {
                let elements = format!("{path}[]");
                self.add(rules::DETAIL_TYPED, &elements, "the type is known");
            }
            _ => {}
        }
    }
}
