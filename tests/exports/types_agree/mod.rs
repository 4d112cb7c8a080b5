//! The document, OpenAPI, TypeScript and the page state the same type of every detail.

mod every_type;
mod kind;
mod page;
mod typescript;

use errbook::contract::{CatalogDocument, DetailDocument};
use errbook::export;
use serde_json::{Value, json};

use self::kind::Kind;
use crate::openapi_tools;

/// The contracts of the examples, and catalogs with every envelope and every type.
fn contracts() -> Vec<(&'static str, CatalogDocument)> {
    let mut contracts = Vec::from(openapi_tools::contracts());
    contracts.push(("every_type", every_type::EVERY_TYPE.document()));
    contracts
}

/// The contract with the code at this position alone.
fn alone(contract: &CatalogDocument, at: usize) -> CatalogDocument {
    let mut json = serde_json::to_value(contract).unwrap();
    json["codes"] = json!([json["codes"][at]]);
    serde_json::from_value(json).unwrap()
}

/// The members of this name anywhere in a schema, each with whether it is required.
fn members_named<'s>(schema: &'s Value, name: &str) -> Vec<(bool, &'s Value)> {
    let mut found = Vec::new();
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let required = schema["required"].as_array();
        let required = required.is_some_and(|names| names.contains(&name.into()));
        found.extend(properties.get(name).map(|member| (required, member)));
    }
    match schema {
        Value::Object(members) => {
            found.extend(members.values().flat_map(|it| members_named(it, name)));
        }
        Value::Array(items) => found.extend(items.iter().flat_map(|it| members_named(it, name))),
        _ => {}
    }
    found
}

/// The kind with names as identifiers have them.
fn plain(kind: Kind) -> Kind {
    let word = |name: String| -> String {
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|c| c.to_ascii_lowercase()).collect()
    };
    kind.with_names(&word)
}

fn of_schema(schema: Option<&Value>) -> Kind {
    plain(schema.map_or(Kind::Unknown, Kind::of_schema))
}

#[test]
fn every_detail_has_one_type() {
    let mut details = 0;
    for (name, contract) in contracts() {
        for (at, code) in contract.codes().iter().enumerate() {
            let contract = alone(&contract, at);
            let place = format!("{name}: {} at {}", code.code(), code.status());
            let module = export::typescript(&contract);
            let openapi = export::openapi(&contract)["components"].take();
            let named = module.split_once("Details | undefined");
            let Some((before, _)) = named else {
                assert!(code.details().is_empty(), "{place}");
                continue;
            };
            let identifier = before.rsplit(' ').next().unwrap();
            let of_module = typescript::type_named(&module, &format!("{identifier}Details"));
            let Some(Kind::Object(of_module, _)) = of_module else {
                panic!("{place}: {of_module:?}");
            };
            for (name, (required, kind)) in of_module {
                details += 1;
                let place = format!("{place}, {name}");
                let kind = plain(kind);
                let known = code.details().iter();
                let mut known = known.filter(|it| !it.is_flattened() && it.name() == name);
                let known: Option<&DetailDocument> = known.next();
                if let Some(known) = known {
                    assert_eq!(kind, of_schema(known.schema()), "{place}: document");
                }
                let stated = members_named(&openapi, &name);
                let stated = stated.iter().map(|(required, schema)| {
                    let kind = of_schema(Some(schema));
                    (*required, kind)
                });
                let stated: Vec<_> = stated.collect();
                // Where a member is always there, `null` says that the detail is absent.
                let nullable = (true, Kind::any([kind.clone(), Kind::Null]));
                let is_stated = stated.contains(&(required, kind.clone()))
                    || (!required && stated.contains(&nullable));
                assert!(is_stated, "{place}: {required} {kind:?} in {stated:?}");
            }
        }
    }
    assert!(details > 50, "{details}");
}

#[test]
fn the_page_says_it_in_words() {
    let mut details = 0;
    for (name, contract) in contracts() {
        let resolve = |name: &str| {
            let schema = contract.schemas().get(name);
            schema.map_or(Kind::Unknown, Kind::of_schema)
        };
        for (at, code) in contract.codes().iter().enumerate() {
            let on_page = page::details(&export::html::page(&alone(&contract, at)));
            for detail in code.details().iter().filter(|it| !it.is_flattened()) {
                details += 1;
                let kind = detail.schema().map_or(Kind::Unknown, Kind::of_schema);
                let kind = page::told(&kind, &resolve, &[]);
                let nullable = Kind::any([kind.clone(), Kind::Null]);
                let listed = on_page.iter().filter(|(name, _)| name == detail.name());
                let listed: Vec<_> = listed.map(|(_, kind)| kind).collect();
                assert!(
                    listed == [&kind] || listed == [&nullable],
                    "{name}: {}, {}: {kind:?} is {listed:?}",
                    code.code(),
                    detail.name()
                );
            }
        }
    }
    assert!(details > 40, "{details}");
}

#[test]
fn every_schema_is_one_type() {
    let mut schemas = 0;
    for (name, contract) in contracts() {
        let module = export::typescript(&contract);
        let openapi = export::openapi(&contract);
        for (schema, known) in contract.schemas() {
            let place = format!("{name}: {schema}");
            let kind = of_schema(Some(known));
            let in_openapi = &openapi["components"]["schemas"][schema];
            assert_eq!(of_schema(Some(in_openapi)), kind, "{place}");
            // A schema of which only the members of a flattened detail are shown is no type of its own.
            if let Some(of_module) = typescript::type_named(&module, schema) {
                schemas += 1;
                assert_eq!(plain(of_module), kind, "{place}");
            }
        }
    }
    assert!(schemas > 2, "{schemas}");
}
