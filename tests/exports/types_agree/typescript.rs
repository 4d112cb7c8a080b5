//! Reads the types of a TypeScript module.

use std::collections::BTreeMap;

use super::kind::Kind;

/// The type that a module exports under this name.
pub(super) fn type_named(module: &str, name: &str) -> Option<Kind> {
    let module = without_comments(module);
    let interface = format!("export interface {name} {{");
    if let Some(at) = module.find(&interface) {
        let text = &module[at + interface.len() - 1..];
        return Some(Reader(text).union());
    }
    let alias = format!("export type {name} = ");
    let at = module.find(&alias)?;
    Some(Reader(&module[at + alias.len()..]).union())
}

fn without_comments(module: &str) -> String {
    let mut rest = module;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("/**") {
        kept += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// What is left of the text.
struct Reader<'t>(&'t str);

impl Reader<'_> {
    /// Whether the text goes on with this, which is then read.
    fn eats(&mut self, word: &str) -> bool {
        let text = self.0.trim_start();
        let rest = text.strip_prefix(word);
        self.0 = rest.unwrap_or(text);
        rest.is_some()
    }

    #[track_caller]
    fn expect(&mut self, word: &str) {
        assert!(self.eats(word), "{word} expected: {}", self.0);
    }

    fn union(&mut self) -> Kind {
        let mut kinds = vec![self.intersection()];
        while self.eats("|") {
            kinds.push(self.intersection());
        }
        Kind::any(kinds)
    }

    fn intersection(&mut self) -> Kind {
        let mut kinds = vec![self.list()];
        while self.eats("&") {
            kinds.push(self.list());
        }
        Kind::all(kinds)
    }

    fn list(&mut self) -> Kind {
        let mut kind = self.one();
        while self.eats("[]") {
            kind = Kind::List(Box::new(kind));
        }
        kind
    }

    fn one(&mut self) -> Kind {
        if self.eats("(") {
            let kind = self.union();
            self.expect(")");
            return kind;
        }
        if self.eats("[") {
            return self.tuple();
        }
        if self.eats("{") {
            return self.object();
        }
        if self.0.trim_start().starts_with('"') {
            return Kind::Word(self.literal());
        }
        match &self.word()[..] {
            "unknown" => Kind::Unknown,
            "null" => Kind::Null,
            "boolean" => Kind::Boolean,
            "number" => Kind::Number,
            "string" => Kind::String,
            word if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                Kind::Word(word.to_owned())
            }
            word @ ("true" | "false") => Kind::Word(word.to_owned()),
            name => Kind::Named(name.to_owned()),
        }
    }

    /// A string literal, which is one of JSON.
    fn literal(&mut self) -> String {
        let text = self.0.trim_start();
        let mut literals = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let literal = literals.next().unwrap().unwrap();
        self.0 = &text[literals.byte_offset()..];
        serde_json::Value::from(literal).to_string()
    }

    fn word(&mut self) -> String {
        let text = self.0.trim_start();
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"_$-.".contains(c));
        let (word, rest) = text.split_at(end.unwrap_or(text.len()));
        assert!(!word.is_empty(), "a type expected: {text}");
        self.0 = rest;
        word.to_owned()
    }

    fn tuple(&mut self) -> Kind {
        let (mut elements, mut rest) = (Vec::new(), None);
        while !self.eats("]") {
            if self.eats("...") {
                match self.list() {
                    Kind::List(element) => rest = Some(element),
                    other => panic!("{other:?}"),
                }
            } else {
                elements.push(self.union());
            }
            self.eats(",");
        }
        Kind::Tuple(elements, rest)
    }

    fn object(&mut self) -> Kind {
        let (mut members, mut rest) = (BTreeMap::new(), None);
        while !self.eats("}") {
            self.expect("readonly");
            if self.eats("[name: string]:") {
                rest = Some(Box::new(self.union()));
            } else {
                let name = match self.0.trim_start().starts_with('"') {
                    true => serde_json::from_str(&self.literal()).unwrap(),
                    false => self.word(),
                };
                let required = !self.eats("?");
                self.expect(":");
                members.insert(name, (required, self.union()));
            }
            self.expect(";");
        }
        Kind::Object(members, rest)
    }
}
