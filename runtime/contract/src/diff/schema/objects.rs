//! Objects: their members, and the alternatives that a member tells apart.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Comparison, arms, rules};

impl<'a> Comparison<'a> {
    /// Pairs the alternatives by what tells them apart, and compares each pair.
    pub(super) fn objects(&mut self, path: &str, old: &[&'a Value], new: &[&'a Value]) {
        let (old, new) = (
            arms::admitting(old, "object"),
            arms::admitting(new, "object"),
        );
        if let ([was], [is]) = (&old[..], &new[..]) {
            self.object(path, was, is);
            return;
        }
        let mut paired = BTreeSet::new();
        for (at, was) in old.iter().enumerate() {
            let mut candidates = (0..new.len()).filter(|index| !paired.contains(index));
            let same_tag = |index: &usize| tag(was) == tag(new[*index]);
            let pair = match tag(was).is_empty() {
                true => candidates
                    .clone()
                    .find(|index| *index == at)
                    .filter(same_tag),
                false => candidates.find(same_tag),
            };
            match pair {
                Some(index) => {
                    paired.insert(index);
                    self.object(path, was, new[index]);
                }
                None if new.is_empty() => {}
                None => {
                    let what = format!("{} no longer arrives", described(was));
                    self.add(rules::DETAIL_NARROWED, path, what);
                }
            }
        }
        let others = new.iter().enumerate();
        for (_, is) in others.filter(|(index, _)| !paired.contains(index)) {
            if !old.is_empty() {
                let what = format!("{} can arrive", described(is));
                self.add(rules::DETAIL_RANGE, path, what);
            }
        }
    }

    fn object(&mut self, path: &str, old: &'a Value, new: &'a Value) {
        let mut names: Vec<&str> = names(old).chain(names(new)).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let member = format!("{path}.{name}");
            let (was, is) = (old["properties"].get(name), new["properties"].get(name));
            let (had, has) = (requires(old, name), requires(new, name));
            match (had, has) {
                (true, false) if was.is_some() && is.is_none() => {
                    self.add(rules::DETAIL_MEMBER, &member, "the member was removed");
                }
                (true, false) => self.add(rules::DETAIL_MEMBER, &member, "became optional"),
                (false, true) if was.is_some() => {
                    self.add(rules::DETAIL_REQUIRED, &member, "is always present");
                }
                _ => {}
            }
            match (was, is) {
                (Some(was), Some(is)) => self.schemas(&member, was, is),
                (Some(_), None) if !had || has => {
                    let what = "the optional member was removed";
                    self.add(rules::DETAIL_NARROWED, &member, what);
                }
                (Some(_), None) => {}
                (None, Some(_)) => {
                    self.add(rules::DETAIL_MEMBER_ADDED, &member, "the member was added");
                }
                (None, None) if had != has => {
                    let what = "the member was added";
                    if has {
                        self.add(rules::DETAIL_MEMBER_ADDED, &member, what);
                    }
                }
                (None, None) => {}
            }
        }
        self.further_members(path, old, new);
    }

    /// The members without a name of their own.
    fn further_members(&mut self, path: &str, old: &'a Value, new: &'a Value) {
        let member = format!("{path}.*");
        let given = |object: &'a Value| {
            object
                .get("additionalProperties")
                .filter(|it| it.as_bool() != Some(true))
        };
        match (given(old), given(new)) {
            (Some(was), Some(is)) => {
                let (closed, closes) = (was == &Value::Bool(false), is == &Value::Bool(false));
                match (closed, closes) {
                    (false, false) => self.schemas(&member, was, is),
                    (true, false) => {
                        self.add(rules::DETAIL_RANGE, &member, "further members can arrive");
                    }
                    (false, true) => {
                        let what = "further members no longer arrive";
                        self.add(rules::DETAIL_NARROWED, &member, what);
                    }
                    (true, true) => {}
                }
            }
            (Some(_), None) => {
                let what = "the type of further members is no longer known";
                // A client that knows the members by name ignores others.
                let rule = match names(old).next() {
                    Some(_) => rules::DETAIL_RANGE,
                    None => rules::DETAIL_TYPE,
                };
                self.add(rule, &member, what);
            }
            (None, Some(_)) => {
                let what = "the type of further members is known";
                self.add(rules::DETAIL_TYPED, &member, what);
            }
            (None, None) => {}
        }
        let patterns = |object: &'a Value| object["patternProperties"].as_object();
        let (was, is) = (patterns(old), patterns(new));
        for (pattern, is) in is.into_iter().flatten() {
            match was.and_then(|was| was.get(pattern)) {
                Some(was) => self.schemas(&member, was, is),
                None => {
                    let what = format!("members named like `{pattern}` can arrive");
                    self.add(rules::DETAIL_RANGE, &member, what);
                }
            }
        }
        for (pattern, _) in was.into_iter().flatten() {
            if is.is_none_or(|is| !is.contains_key(pattern)) {
                let what = format!("members named like `{pattern}` no longer arrive");
                self.add(rules::DETAIL_NARROWED, &member, what);
            }
        }
    }
}

fn requires(object: &Value, name: &str) -> bool {
    let required = object["required"].as_array();
    required.is_some_and(|names| names.iter().any(|known| known == name))
}

/// The names of members, those that are only required included.
fn names(object: &Value) -> impl Iterator<Item = &str> {
    let properties = object["properties"].as_object().into_iter().flatten();
    let required = object["required"].as_array().into_iter().flatten();
    properties
        .map(|(name, _)| name.as_str())
        .chain(required.filter_map(Value::as_str))
}

/// What tells an alternative from the others: members that are always the same, otherwise the only required one.
fn tag(object: &Value) -> BTreeSet<(String, String)> {
    let properties = object["properties"].as_object().into_iter().flatten();
    let fixed = properties.filter_map(|(name, schema)| {
        let values = schema["enum"].as_array()?;
        let [value] = &values[..] else { return None };
        requires(object, name).then(|| (name.clone(), value.to_string()))
    });
    let fixed: BTreeSet<_> = fixed.collect();
    if !fixed.is_empty() {
        return fixed;
    }
    match object["required"].as_array().map(Vec::as_slice) {
        Some([name]) => [(name.to_string(), String::new())].into(),
        _ => BTreeSet::new(),
    }
}

fn described(object: &Value) -> String {
    let tag = tag(object);
    let parts = tag.iter().map(|(name, value)| match value.as_str() {
        "" => name.clone(),
        value => format!("{name}: {value}"),
    });
    match parts.collect::<Vec<_>>().join(", ") {
        tag if tag.is_empty() => "another object".to_owned(),
        tag => format!("an object with `{tag}`"),
    }
}
