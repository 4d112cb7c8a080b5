//! Reads the types that a page states in words.

use std::collections::BTreeMap;

use scraper::{ElementRef, Html, Selector};

use super::kind::Kind;

/// The details that a page lists, each with its type.
pub(super) fn details(page: &str) -> Vec<(String, Kind)> {
    let page = Html::parse_document(page);
    let select = |selector: &str| Selector::parse(selector).unwrap();
    let (items, name, words) = (
        select("ul.details > li > div.member"),
        select("code"),
        select("span.type"),
    );
    let text = |element: ElementRef<'_>| element.text().collect::<String>();
    let details = page.select(&items).filter_map(|item| {
        let name = item.select(&name).next()?;
        let words = text(item.select(&words).next().unwrap());
        let mut reader = Reader(&words);
        let kind = reader.union();
        assert_eq!(reader.0, "", "in {words}");
        Some((text(name), kind))
    });
    details.collect()
}

/// What the words for a type can tell: they resolve names, and objects list their members elsewhere.
pub(super) fn told(kind: &Kind, resolve: &impl Fn(&str) -> Kind, within: &[&str]) -> Kind {
    let of = |kind: &Kind| told(kind, resolve, within);
    let element = |kind: &Kind| Box::new(of(kind));
    let object = || Kind::Object(BTreeMap::new(), None);
    match kind {
        Kind::List(one) => Kind::List(element(one)),
        Kind::Tuple(elements, rest) => Kind::Tuple(
            elements.iter().map(of).collect(),
            rest.as_deref().map(element),
        ),
        Kind::Object(members, Some(rest)) if members.is_empty() && **rest != Kind::Unknown => {
            Kind::Object(BTreeMap::new(), Some(element(rest)))
        }
        Kind::Object(..) => object(),
        Kind::Any(kinds) => Kind::any(kinds.iter().map(of)),
        Kind::All(kinds) => Kind::all(kinds.iter().map(of)),
        Kind::Named(name) if within.contains(&&name[..]) => object(),
        Kind::Named(name) => {
            let within: Vec<_> = within.iter().copied().chain([&name[..]]).collect();
            told(&resolve(name), resolve, &within)
        }
        kind => kind.clone(),
    }
}

/// What is left of the words.
struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn eats(&mut self, words: &str) -> bool {
        let rest = self.0.strip_prefix(words);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn union(&mut self) -> Kind {
        let mut kinds = vec![self.intersection()];
        while self.eats(" or ") {
            kinds.push(self.intersection());
        }
        Kind::any(kinds)
    }

    fn intersection(&mut self) -> Kind {
        let mut kinds = vec![self.one()];
        while self.eats(" and ") {
            kinds.push(self.one());
        }
        Kind::all(kinds)
    }

    /// One value of the type, or several.
    fn one(&mut self) -> Kind {
        if self.eats("(") {
            let kind = self.union();
            assert!(self.eats(")"), "{}", self.0);
            return kind;
        }
        if self.0.starts_with(['"', '-']) || self.0.starts_with(|c: char| c.is_ascii_digit()) {
            let mut words = serde_json::Deserializer::from_str(self.0).into_iter();
            let word: serde_json::Value = words.next().unwrap().unwrap();
            self.0 = &self.0[words.byte_offset()..];
            return Kind::Word(word.to_string());
        }
        let end = self.0.find(|c: char| !c.is_ascii_lowercase());
        let (noun, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        match noun.strip_suffix('s').unwrap_or(noun) {
            "any" => Kind::Unknown,
            "null" => Kind::Null,
            "boolean" => Kind::Boolean,
            "integer" | "number" => Kind::Number,
            "string" => {
                if self.eats(" (") {
                    let end = self.0.find(')').unwrap();
                    self.0 = &self.0[end + 1..];
                }
                Kind::String
            }
            "array" if self.eats(" of ") => Kind::List(Box::new(self.one())),
            "array" if self.eats(" (") => self.tuple(),
            "object" if self.eats(" of ") => {
                Kind::Object(BTreeMap::new(), Some(Box::new(self.one())))
            }
            "object" => {
                self.eats(", as above");
                Kind::Object(BTreeMap::new(), None)
            }
            noun => panic!("{noun}{}", self.0),
        }
    }

    fn tuple(&mut self) -> Kind {
        let (mut elements, mut rest) = (Vec::new(), None);
        while !self.eats(")") {
            match self.eats("any number of ") {
                true => rest = Some(Box::new(self.one())),
                false => elements.push(self.union()),
            }
            self.eats(", ");
        }
        Kind::Tuple(elements, rest)
    }
}
