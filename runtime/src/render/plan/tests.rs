//! Which way a definition's responses go: where a slower one gives the same bytes, nothing else shows it.

use errbook_contract::status::ByStatus;
use errbook_contract::{Effect, JsonType, Retry};
use http::StatusCode;

use super::*;
use crate::definition::{Detail, DetailKind, MessageSource, OptionalFacts, Owner};
use crate::documented_details;
use crate::envelope::NESTED;

static OWNER: Owner = Owner {
    module: "",
    type_name: "Error",
    is_struct: true,
    group: None,
    domain: None,
    documented: documented_details!(crate::definition::Documented(&[])),
};

/// A string, of which the tests make other details.
const STRING: Detail = Detail {
    name: "slot",
    type_name: "String",
    json_type: JsonType::String,
    optional: false,
    kind: DetailKind::String,
    example: None,
};

fn definition(details: &[Detail], optional: OptionalFacts) -> &'static Definition {
    Box::leak(Box::new(Definition {
        owner: &OWNER,
        variant: "Error",
        code: "gone",
        status: StatusCode::GONE,
        retry: Retry::Never,
        effect: Effect::None,
        message: "It is gone.",
        source: MessageSource::Definition,
        description: "Gone",
        envelope: &NESTED,
        details: Box::leak(details.into()),
        optional: Box::leak(Box::new(optional)),
    }))
}

fn compiled(details: &[Detail], optional: OptionalFacts) -> &'static Compiled {
    Box::leak(Box::new(Compiled::new(definition(details, optional))))
}

#[test]
fn what_no_occurrence_changes_is_sent_as_it_is() {
    let body = compiled(&[], OptionalFacts::NONE).constant_body();
    let expected = r#"{"error":{"code":"gone","message":"It is gone."}}"#;
    assert_eq!(body, Some(expected));
}

#[test]
fn what_an_occurrence_can_change_is_composed() {
    let status_field = OptionalFacts {
        status_field: StatusField::Any {
            by_status: ByStatus {
                classes: None,
                effect: false,
            },
            docs_url: &[],
        },
        ..OptionalFacts::NONE
    };
    let header_maps = OptionalFacts {
        header_maps: true,
        ..OptionalFacts::NONE
    };
    for optional in [status_field, header_maps] {
        let compiled = compiled(&[], optional);
        assert!(matches!(compiled.body, Body::Fixed(_)));
        assert_eq!(compiled.constant_body(), None);
    }
    assert_eq!(
        compiled(&[STRING], OptionalFacts::NONE).constant_body(),
        None
    );
}

#[test]
fn a_body_in_which_strings_alone_differ_has_its_own_way() {
    let is_strings = |details: &[Detail]| {
        let compiled = compiled(details, OptionalFacts::NONE);
        matches!(compiled.body, Body::Strings(..))
    };
    const MOST: usize = StringsBody::MAX_STRINGS;
    assert!(is_strings(&[STRING]));
    assert!(is_strings(&[STRING; MOST]));
    assert!(!is_strings(&[STRING; MOST + 1]));
    let optional = Detail {
        optional: true,
        ..STRING
    };
    // Its type says that it is a string; how it is written is up to its `Serialize`.
    let of_its_own = Detail {
        kind: DetailKind::Field,
        ..STRING
    };
    for other in [optional, of_its_own] {
        assert!(!is_strings(&[other]), "{other:?}");
        assert!(!is_strings(&[STRING, other]), "{other:?}");
    }
}

#[test]
fn details_that_can_be_absent_have_a_segment_of_their_own() {
    let optional = Detail {
        optional: true,
        ..STRING
    };
    let segments = segments::compile(definition(&[optional], OptionalFacts::NONE), false);
    let head = r#","details":{"#;
    assert!(
        segments.contains(&Segment::Details(head.to_owned())),
        "{segments:?}"
    );
}
