//! The details of an error, by name.

use std::borrow::Cow;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::json;

/// The details of an error as received.
///
/// ```
/// use errbook_client::Details;
///
/// assert_eq!(Details::default().get("limit"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Details(Map<String, Value>);

impl Details {
    /// A detail that is there twice is not read, nor is one that is `null`.
    pub(super) fn new(found: &[(Cow<'_, str>, &RawValue)]) -> Self {
        let mut details = Map::new();
        let mut repeated = Vec::new();
        for (name, value) in found {
            if repeated.contains(&name) {
                continue;
            }
            if details.remove(&**name).is_some() {
                repeated.push(name);
            } else if let Some(value) = json::value(value).filter(|value| !value.is_null()) {
                details.insert(name.clone().into_owned(), value);
            }
        }
        Details(details)
    }

    /// The value of a detail; `None` if it is absent or cannot be read.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The values of all details, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}
