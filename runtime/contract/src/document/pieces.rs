//! The pieces of a string as JSON: `["E-", { "fact": "code" }, { "field": "name" }]`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fact::FactWord;
use crate::layout::Text;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a string, `{\"fact\": …}` with a known fact or `{\"field\": …}`"
)]
pub(super) enum Piece {
    Literal(String),
    Fact { fact: FactWord },
    Field { field: String },
}

impl From<Text> for Piece {
    fn from(text: Text) -> Self {
        match text {
            Text::Literal(text) => Piece::Literal(text.into_owned()),
            Text::Fact(fact) => Piece::Fact {
                fact: FactWord(fact),
            },
            Text::Field(name) => Piece::Field {
                field: name.into_owned(),
            },
        }
    }
}

impl From<Piece> for Text {
    fn from(piece: Piece) -> Self {
        match piece {
            Piece::Literal(text) => Text::Literal(text.into()),
            Piece::Fact { fact } => Text::Fact(fact.0),
            Piece::Field { field } => Text::Field(field.into()),
        }
    }
}

pub(super) fn serialize<S: Serializer>(pieces: &[Text], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(pieces.iter().cloned().map(Piece::from))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Text>, D::Error> {
    let pieces = Vec::<Piece>::deserialize(deserializer)?;
    Ok(pieces.into_iter().map(Text::from).collect())
}
