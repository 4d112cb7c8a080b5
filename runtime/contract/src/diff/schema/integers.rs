//! The ranges of integers, by their formats and their limits.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

/// The formats of Rust's integers, with their ranges. Those of the largest are wide enough for no bound.
const FORMATS: &[(&str, Option<i128>, Option<i128>)] = &[
    ("int8", Some(i8::MIN as i128), Some(i8::MAX as i128)),
    ("int16", Some(i16::MIN as i128), Some(i16::MAX as i128)),
    ("int32", Some(i32::MIN as i128), Some(i32::MAX as i128)),
    ("int64", Some(i64::MIN as i128), Some(i64::MAX as i128)),
    ("int", Some(i64::MIN as i128), Some(i64::MAX as i128)),
    ("int128", Some(i128::MIN), Some(i128::MAX)),
    ("uint8", Some(0), Some(u8::MAX as i128)),
    ("uint16", Some(0), Some(u16::MAX as i128)),
    ("uint32", Some(0), Some(u32::MAX as i128)),
    ("uint64", Some(0), Some(u64::MAX as i128)),
    ("uint", Some(0), Some(u64::MAX as i128)),
    ("uint128", Some(0), None),
];

/// Whether all of them are formats of integers, or none.
pub(super) fn are_formats(formats: &BTreeSet<Option<&str>>) -> bool {
    formats
        .iter()
        .flatten()
        .all(|name| range_of_format(name).is_some())
}

fn range_of_format(name: &str) -> Option<Range> {
    let (_, least, most) = FORMATS.iter().find(|(known, ..)| *known == name)?;
    Some(Range {
        least: *least,
        most: *most,
    })
}

/// The integers that can arrive; without a bound there is no limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Range {
    least: Option<i128>,
    most: Option<i128>,
}

impl Range {
    /// From the smallest to the largest of all alternatives.
    pub(super) fn of(arms: &[&Value]) -> Range {
        let ranges = arms.iter().map(|arm| Range::of_arm(arm));
        let joined = ranges.reduce(|a, b| Range {
            least: a.least.zip(b.least).map(|(a, b)| a.min(b)),
            most: a.most.zip(b.most).map(|(a, b)| a.max(b)),
        });
        joined.unwrap_or(Range {
            least: None,
            most: None,
        })
    }

    fn of_arm(arm: &Value) -> Range {
        let format = arm["format"].as_str().and_then(range_of_format);
        let format = format.unwrap_or(Range {
            least: None,
            most: None,
        });
        let least = [
            format.least,
            bound(&arm["minimum"], f64::ceil),
            bound(&arm["exclusiveMinimum"], f64::floor).map(|it| it.saturating_add(1)),
        ];
        let most = [
            format.most,
            bound(&arm["maximum"], f64::floor),
            bound(&arm["exclusiveMaximum"], f64::ceil).map(|it| it.saturating_sub(1)),
        ];
        Range {
            least: least.into_iter().flatten().max(),
            most: most.into_iter().flatten().min(),
        }
    }

    pub(super) fn contains(&self, other: &Range) -> bool {
        let least = self
            .least
            .is_none_or(|least| other.least.is_some_and(|it| it >= least));
        let most = self
            .most
            .is_none_or(|most| other.most.is_some_and(|it| it <= most));
        least && most
    }
}

/// A limit as an integer; a fraction is rounded.
fn bound(limit: &Value, round: fn(f64) -> f64) -> Option<i128> {
    let integer = limit.as_i64().map(i128::from);
    let integer = integer.or_else(|| limit.as_u64().map(i128::from));
    // The cast saturates.
    integer.or_else(|| limit.as_f64().map(|limit| round(limit) as i128))
}

/// `0 to 255`
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (Some(least), Some(most)) => write!(f, "{least} to {most}"),
            (Some(least), None) => write!(f, "{least} and more"),
            (None, Some(most)) => write!(f, "{most} and less"),
            (None, None) => f.write_str("any integer"),
        }
    }
}
