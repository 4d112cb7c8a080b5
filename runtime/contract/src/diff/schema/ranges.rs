//! Words, bounds, lengths and formats.

use std::collections::BTreeSet;

use serde_json::Value;

use super::integers::{self, Range};
use super::{Comparison, arms, rules};

/// Keywords of each kind that limit a value from below, and from above.
const LIMITS: &[(&str, &[&str], &[&str])] = &[
    (
        "integer",
        &["minimum", "exclusiveMinimum"],
        &["maximum", "exclusiveMaximum"],
    ),
    (
        "fraction",
        &["minimum", "exclusiveMinimum"],
        &["maximum", "exclusiveMaximum"],
    ),
    ("string", &["minLength"], &["maxLength"]),
    ("array", &["minItems"], &["maxItems"]),
    ("object", &["minProperties"], &["maxProperties"]),
];

impl<'a> Comparison<'a> {
    pub(super) fn ranges(&mut self, path: &str, old: &[&'a Value], new: &[&'a Value]) {
        self.words(path, old, new);
        let mut reported = BTreeSet::new();
        for (kind, least, most) in LIMITS {
            let (was, is) = (arms::admitting(old, kind), arms::admitting(new, kind));
            // A kind that came or went is reported as that.
            if was.is_empty() || is.is_empty() {
                continue;
            }
            if *kind == "integer" && self.integer_formats(path, &was, &is) {
                reported.extend(least.iter().chain(*most).chain(&["format"]));
            }
            let limits = least.iter().map(|it| (*it, true));
            for (keyword, is_least) in limits.chain(most.iter().map(|it| (*it, false))) {
                if reported.insert(keyword) {
                    self.limit(path, keyword, is_least, &was, &is);
                }
            }
            if reported.insert("format") || *kind == "string" {
                self.format(path, &was, &is);
            }
        }
    }

    /// The words of all alternatives; without a list any word can arrive.
    fn words(&mut self, path: &str, old: &[&'a Value], new: &[&'a Value]) {
        let words = |arms: &[&Value]| {
            let values = arms.iter().map(|arm| arm["enum"].as_array());
            let values = values.collect::<Option<Vec<_>>>()?;
            let words = values.into_iter().flatten().map(Value::to_string);
            Some(words.collect::<BTreeSet<_>>())
        };
        for kind in ["string", "integer", "fraction", "boolean"] {
            let (old, new) = (arms::admitting(old, kind), arms::admitting(new, kind));
            if old.is_empty() || new.is_empty() {
                continue;
            }
            match (words(&old), words(&new)) {
                (Some(was), Some(is)) => {
                    let added: Vec<_> = is.difference(&was).cloned().collect();
                    let removed: Vec<_> = was.difference(&is).cloned().collect();
                    if !added.is_empty() {
                        let what = format!("`{}` can arrive", added.join("`, `"));
                        self.add(rules::DETAIL_RANGE, path, what);
                    }
                    if !removed.is_empty() {
                        let what = format!("`{}` no longer arrives", removed.join("`, `"));
                        self.add(rules::DETAIL_NARROWED, path, what);
                    }
                }
                (Some(_), None) => {
                    let what = format!("any {} can arrive", shown(kind));
                    self.add(rules::DETAIL_RANGE, path, what);
                }
                (None, Some(is)) => {
                    let is: Vec<_> = is.into_iter().collect();
                    let what = format!("only `{}` arrives", is.join("`, `"));
                    self.add(rules::DETAIL_NARROWED, path, what);
                }
                (None, None) => {}
            }
        }
    }

    /// The loosest limit of the alternatives; there is none if one has none.
    fn limit(
        &mut self,
        path: &str,
        keyword: &str,
        is_least: bool,
        old: &[&'a Value],
        new: &[&'a Value],
    ) {
        let loosest = |arms: &[&Value]| {
            let limits = arms.iter().map(|arm| arm[keyword].as_f64());
            let limits = limits.collect::<Option<Vec<f64>>>()?;
            limits
                .into_iter()
                .reduce(|a, b| if is_least { a.min(b) } else { a.max(b) })
        };
        let (was, is) = (loosest(old), loosest(new));
        if was == is {
            return;
        }
        let looser = match (was, is) {
            (Some(was), Some(is)) => (is < was) == is_least,
            (was, _) => was.is_some(),
        };
        let rule = match looser {
            true => rules::DETAIL_RANGE,
            false => rules::DETAIL_NARROWED,
        };
        let text = |limit: Option<f64>| limit.map_or("none".to_owned(), |limit| limit.to_string());
        let what = format!("`{keyword}` {} became {}", text(was), text(is));
        self.add(rule, path, what);
    }

    /// Compares integers by their ranges, if the formats of two sizes differ. Whether they do.
    fn integer_formats(&mut self, path: &str, old: &[&'a Value], new: &[&'a Value]) -> bool {
        let (was, is) = (formats(old), formats(new));
        if was == is || !integers::are_formats(&was) || !integers::are_formats(&is) {
            return false;
        }
        let ranges = (Range::of(old), Range::of(new));
        let rule = match ranges.0.contains(&ranges.1) {
            true => rules::DETAIL_NARROWED,
            false => rules::DETAIL_RANGE,
        };
        let what = format!(
            "the format `{}` became `{}`, {} became {}",
            text_of(&was),
            text_of(&is),
            ranges.0,
            ranges.1
        );
        self.add(rule, path, what);
        true
    }

    fn format(&mut self, path: &str, old: &[&'a Value], new: &[&'a Value]) {
        let (was, is) = (formats(old), formats(new));
        if was == is {
            return;
        }
        // Without a format any value of the kind could arrive.
        let is_float =
            |formats: &BTreeSet<_>| formats.contains(&Some("float")) && formats.len() == 1;
        let narrower = was.contains(&None) || (is_float(&is) && was.contains(&Some("double")));
        let rule = match narrower {
            true => rules::DETAIL_NARROWED,
            false => rules::DETAIL_RANGE,
        };
        let what = format!("the format `{}` became `{}`", text_of(&was), text_of(&is));
        self.add(rule, path, what);
    }
}

/// The formats of the alternatives; `None` for one without.
fn formats<'a>(arms: &[&'a Value]) -> BTreeSet<Option<&'a str>> {
    arms.iter().map(|arm| arm["format"].as_str()).collect()
}

fn text_of(formats: &BTreeSet<Option<&str>>) -> String {
    let formats = formats.iter().map(|it| it.unwrap_or("none"));
    formats.collect::<Vec<_>>().join("`, `")
}

fn shown(kind: &str) -> &str {
    if kind == "fraction" { "number" } else { kind }
}
