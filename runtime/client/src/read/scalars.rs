//! Strings, numbers, booleans, and any value.

use serde_json::{Map, Value};

use super::FromJson;
use crate::decode::{Json, Kind};

impl FromJson for Value {
    fn from_json(json: Json<'_>) -> Option<Self> {
        json.parse()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Value::from(text))
    }
}

impl FromJson for Map<String, Value> {
    fn from_json(json: Json<'_>) -> Option<Self> {
        json.parse()
    }
}

impl FromJson for String {
    fn from_json(json: Json<'_>) -> Option<Self> {
        json.string().map(Into::into)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromJson for bool {
    fn from_json(json: Json<'_>) -> Option<Self> {
        (json.kind() == Kind::Boolean).then(|| json.text() == "true")
    }
}

impl FromJson for f64 {
    fn from_json(json: Json<'_>) -> Option<Self> {
        let number: f64 = digits(json)?.parse().ok()?;
        number.is_finite().then_some(number)
    }
}

impl FromJson for i64 {
    fn from_json(json: Json<'_>) -> Option<Self> {
        let digits = digits(json)?;
        let written = digits.parse().ok();
        written.or_else(|| whole(json).map(|number| number as i64))
    }
}

impl FromJson for u64 {
    fn from_json(json: Json<'_>) -> Option<Self> {
        let digits = digits(json)?;
        let written = digits.parse().ok();
        written.or_else(|| {
            let number = whole(json).filter(|number| *number >= 0.0);
            number.map(|number| number as u64)
        })
    }
}

fn digits(json: Json<'_>) -> Option<&str> {
    (json.kind() == Kind::Number).then(|| json.text())
}

/// The integers that an `f64` has exactly; JSON Schema counts `4.0` and `4e0` among the integers.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn whole(json: Json<'_>) -> Option<f64> {
    let number = f64::from_json(json)?;
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number)
}
