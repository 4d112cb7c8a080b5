//! A fact as JSON: a string, such as `"details.limit"`.

use serde::{Deserialize, Serialize};

use crate::layout::Fact;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct FactWord(pub(super) Fact);

impl TryFrom<String> for FactWord {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        let fact = Fact::from_word(&word).ok_or_else(|| format!("unknown fact `{word}`"))?;
        Ok(FactWord(fact))
    }
}

impl From<FactWord> for String {
    fn from(word: FactWord) -> Self {
        word.0.to_string()
    }
}
