//! A layout as JSON: an object for each node, or `null` if there is no body.

mod child;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use self::child::{ElementDocument, ObjectMember};
use super::fact::FactWord;
use super::pieces::Piece;
use crate::layout::{Element, Text, Value};

/// A node. Each is checked when it is read, so that an error names its path.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "NodeDocument", into = "NodeDocument")]
struct Node(Value);

/// The members of all kinds of node; a node has those of one kind.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct NodeDocument {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fact: Option<FactWord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    or: Option<Box<Node>>,
    /// Raw, to preserve the digits of numbers; `null` is a literal, too.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "raw_literal"
    )]
    literal: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<Vec<Piece>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    object: Option<Vec<ObjectMember>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<Vec<ElementDocument>>,
}

impl TryFrom<NodeDocument> for Node {
    type Error = String;

    fn try_from(node: NodeDocument) -> Result<Self, String> {
        Ok(Node(match node {
            NodeDocument {
                fact: Some(fact),
                or,
                ..
            } => match or.map(|node| node.0) {
                None => Value::Fact(fact.0),
                Some(Value::Or(others)) => {
                    let first = std::iter::once(Value::Fact(fact.0));
                    Value::Or(first.chain(others.into_owned()).collect())
                }
                Some(other) => Value::Or(vec![Value::Fact(fact.0), other].into()),
            },
            NodeDocument {
                literal: Some(literal),
                ..
            } => literal_value(&literal)?,
            NodeDocument {
                text: Some(text), ..
            } => Value::Text(text.into_iter().map(Text::from).collect()),
            NodeDocument {
                object: Some(members),
                ..
            } => Value::Object(members.into_iter().map(|member| member.0).collect()),
            NodeDocument {
                list: Some(elements),
                ..
            } => Value::List(elements.into_iter().map(Element::from).collect()),
            _ => return Err("a node needs `fact`, `literal`, `text`, `object` or `list`".into()),
        }))
    }
}

impl NodeDocument {
    fn text(pieces: &[Text]) -> Self {
        NodeDocument {
            text: Some(pieces.iter().cloned().map(Piece::from).collect()),
            ..NodeDocument::default()
        }
    }
}

impl From<Node> for NodeDocument {
    fn from(node: Node) -> Self {
        let mut document = NodeDocument::default();
        match node.0 {
            Value::Fact(fact) => document.fact = Some(FactWord(fact)),
            Value::Or(alternatives) => {
                if let [Value::Fact(fact), rest @ ..] = &alternatives[..] {
                    document.fact = Some(FactWord(fact.clone()));
                    let other = match rest {
                        [] => None,
                        [last] => Some(last.clone()),
                        rest => Some(Value::Or(rest.to_vec().into())),
                    };
                    document.or = other.map(|value| Box::new(Node(value)));
                }
            }
            Value::Object(members) => {
                let members = members.into_owned().into_iter();
                document.object = Some(members.map(ObjectMember).collect());
            }
            Value::List(elements) => {
                let elements = elements.into_owned().into_iter();
                document.list = Some(elements.map(ElementDocument::from).collect());
            }
            Value::Text(pieces) => match &pieces[..] {
                [Text::Literal(text)] => {
                    document.literal = serde_json::value::to_raw_value(text).ok()
                }
                pieces => return NodeDocument::text(pieces),
            },
            Value::Literal(literal) => {
                document.literal = RawValue::from_string(literal.into_owned()).ok();
            }
        }
        document
    }
}

/// The value of a literal: a string is a text without facts.
fn literal_value(json: &RawValue) -> Result<Value, String> {
    let json = json.get();
    match serde_json::from_str(json) {
        Ok(serde_json::Value::String(text)) => {
            Ok(Value::Text(vec![Text::Literal(text.into())].into()))
        }
        Ok(value) if !value.is_object() && !value.is_array() => {
            Ok(Value::Literal(json.to_owned().into()))
        }
        _ => Err("`literal` takes a string, a number, `true`, `false` or `null`".to_owned()),
    }
}

/// `Some` also for `null`.
fn raw_literal<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(deserializer).map(Some)
}

pub(super) fn serialize<S: Serializer>(
    layout: &Option<Value>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let node = layout.clone().map(|layout| match layout {
        // A body that is a text is one even without facts.
        Value::Text(pieces) => NodeDocument::text(&pieces),
        layout => NodeDocument::from(Node(layout)),
    });
    node.serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Value>, D::Error> {
    let node = Option::<Node>::deserialize(deserializer)?;
    Ok(node.map(|node| node.0))
}
