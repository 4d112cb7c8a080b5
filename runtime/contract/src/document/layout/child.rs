//! The members of an object and the elements of a list.

use serde::{Deserialize, Serialize};

use super::Node;
use crate::layout::{Element, Member};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "MemberDocument", into = "MemberDocument")]
pub(super) struct ObjectMember(pub(super) Member);

/// `{ "name": …, "value": …, "optional": … }` or `{ "spread": "details" }`
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct MemberDocument {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<Node>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    optional: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    spread: Option<Spread>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Spread {
    Details,
}

/// `{ "value": …, "optional": … }`
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ElementDocument {
    value: Node,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    optional: bool,
}

impl TryFrom<MemberDocument> for ObjectMember {
    type Error = &'static str;

    fn try_from(member: MemberDocument) -> Result<Self, Self::Error> {
        Ok(ObjectMember(match member {
            MemberDocument {
                spread: Some(Spread::Details),
                ..
            } => Member::Details,
            MemberDocument {
                name: Some(name),
                value: Some(Node(value)),
                optional,
                ..
            } => {
                if optional {
                    Member::Optional(name.into(), value)
                } else {
                    Member::Required(name.into(), value)
                }
            }
            _ => return Err("a member needs `name` and `value`, or `spread`"),
        }))
    }
}

impl From<ObjectMember> for MemberDocument {
    fn from(member: ObjectMember) -> Self {
        let optional = matches!(member.0, Member::Optional(..));
        match member.0 {
            Member::Required(name, value) | Member::Optional(name, value) => MemberDocument {
                name: Some(name.into_owned()),
                value: Some(Node(value)),
                optional,
                spread: None,
            },
            Member::Details => MemberDocument {
                spread: Some(Spread::Details),
                ..MemberDocument::default()
            },
        }
    }
}

impl From<ElementDocument> for Element {
    fn from(element: ElementDocument) -> Self {
        if element.optional {
            Element::Optional(element.value.0)
        } else {
            Element::Required(element.value.0)
        }
    }
}

impl From<Element> for ElementDocument {
    fn from(element: Element) -> Self {
        let optional = matches!(element, Element::Optional(_));
        let (Element::Required(value) | Element::Optional(value)) = element;
        ElementDocument {
            value: Node(value),
            optional,
        }
    }
}
