//! Which Rust type a `oneOf` or `anyOf` is: what serde writes for enums.

use serde_json::Value;

use super::{
    Arm, Content, Property, Schemas, Shape, Word, description, properties, reference, shape,
};

pub(super) fn shape_of(alternatives: &[Value], schemas: &Schemas) -> Shape {
    let is_null = |schema: &Value| schema["type"] == "null";
    let others: Vec<_> = alternatives.iter().filter(|it| !is_null(it)).collect();
    match &others[..] {
        [] => Shape::Any,
        [only] if others.len() < alternatives.len() => Shape::Nullable((*only).clone()),
        [only] => shape(only, schemas),
        others if others.len() < alternatives.len() => {
            let others: Vec<_> = others.iter().map(|schema| (*schema).clone()).collect();
            Shape::Nullable(serde_json::json!({ "oneOf": others }))
        }
        others => words(others, schemas)
            .map(Shape::Words)
            .or_else(|| tagged(others, schemas))
            .or_else(|| external(others, schemas).map(Shape::External))
            .unwrap_or_else(|| untagged(others, schemas)),
    }
}

/// Strings alone.
fn words(arms: &[&Value], schemas: &Schemas) -> Option<Vec<Word>> {
    let mut all = Vec::new();
    for arm in arms {
        match shape(arm, schemas) {
            Shape::Words(words) => all.extend(words),
            _ => return None,
        }
    }
    are_distinct(all.iter()).then_some(all)
}

fn are_distinct<'w>(words: impl Iterator<Item = &'w Word>) -> bool {
    let mut words: Vec<_> = words.map(|word| &word.word).collect();
    words.sort();
    words.windows(2).all(|pair| pair[0] != pair[1])
}

/// Objects that all have a member with a word of their own.
fn tagged(arms: &[&Value], schemas: &Schemas) -> Option<Shape> {
    let first = properties(followed(arms.first()?, schemas));
    first.iter().find_map(|property| {
        let tag = &property.name;
        let arms = arms.iter().map(|arm| tagged_arm(arm, tag, schemas));
        let arms: Option<Vec<_>> = arms.collect();
        let arms = arms.filter(|arms| are_distinct(arms.iter().map(|arm| &arm.word)));
        Some(Shape::Tagged(tag.clone(), arms?))
    })
}

fn tagged_arm(arm: &Value, tag: &str, schemas: &Schemas) -> Option<Arm> {
    let target = followed(arm, schemas);
    let (tags, others): (Vec<_>, Vec<_>) = properties(target)
        .into_iter()
        .partition(|property| property.name == tag);
    let word = match &tags[..] {
        [
            Property {
                schema,
                required: true,
                ..
            },
        ] => only_word(schema, schemas)?,
        _ => return None,
    };
    let content = match (reference(arm), others.is_empty()) {
        // The members of another type, the tag among them or beside them.
        (Some(_), _) if target != arm => Content::Value(arm.clone()),
        (Some(_), true) => Content::Value(serde_json::json!({ "$ref": arm["$ref"] })),
        (Some(_), false) => return None,
        (None, true) => Content::None,
        (None, false) => Content::Members(others),
    };
    Some(Arm {
        word: Word {
            description: description(arm),
            ..word
        },
        content,
    })
}

/// The schema to which an arm that has nothing of its own refers.
fn followed<'s>(arm: &'s Value, schemas: &'s Schemas) -> &'s Value {
    let has_own = arm.get("properties").is_some();
    let named = reference(arm).filter(|_| !has_own);
    named.and_then(|name| schemas.get(name)).unwrap_or(arm)
}

fn only_word(schema: &Value, schemas: &Schemas) -> Option<Word> {
    match shape(schema, schemas) {
        Shape::Words(words) => match <[Word; 1]>::try_from(words) {
            Ok([word]) => Some(word),
            Err(_) => None,
        },
        _ => None,
    }
}

/// Objects with one member, and strings.
fn external(arms: &[&Value], schemas: &Schemas) -> Option<Vec<Arm>> {
    let mut all = Vec::new();
    for arm in arms {
        if let Shape::Words(words) = shape(arm, schemas) {
            all.extend(words.into_iter().map(|word| Arm {
                word,
                content: Content::None,
            }));
            continue;
        }
        let Shape::Object(members) = shape(arm, schemas) else {
            return None;
        };
        let [member] = <[Property; 1]>::try_from(members).ok()?;
        if !member.required {
            return None;
        }
        all.push(Arm {
            word: Word {
                word: member.name,
                description: description(arm),
            },
            content: Content::Value(member.schema),
        });
    }
    are_distinct(all.iter().map(|arm| &arm.word)).then_some(all)
}

fn untagged(arms: &[&Value], schemas: &Schemas) -> Shape {
    if arms.iter().any(|arm| shape(arm, schemas) == Shape::Any) {
        return Shape::Any;
    }
    Shape::Untagged(arms.iter().map(|arm| (*arm).clone()).collect())
}
