//! What people read.

use errbook::ApiError;
use errbook::lint::Lint;

use crate::{found, message};

#[derive(ApiError)]
enum Texts {
    /// Slot taken.
    #[api_error(code = "slot_taken", status = 409, retry = "refresh")]
    Restated,
    /// Someone was faster
    #[api_error(code = "slot_gone", status = 409, retry = "never")]
    NoHelp,
    /// Someone was slower
    #[api_error(code = "slot_left", status = 409, retry = "never", help = "Take it.")]
    Help,
}

#[test]
fn a_description_says_more_than_the_code() {
    assert_eq!(
        found(Texts::CATALOG, Lint::DescriptionIsCode),
        ["slot_taken"]
    );
}

#[derive(serde::Serialize)]
struct Slot {
    at: u32,
}

#[derive(ApiError)]
enum Details {
    /// Nobody says the type
    #[api_error(code = "untyped", status = 400, details)]
    Untyped { slot: Slot },
    /// The example says it
    #[api_error(code = "example", status = 400, details)]
    Example {
        #[api_error(example = Slot { at: 7 })]
        slot: Slot,
    },
    /// The type of the field says it
    #[api_error(code = "typed", status = 400, details)]
    Typed { at: u32 },
    /// Nobody says the type of the elements
    #[api_error(code = "list", status = 400, details)]
    List { slots: Vec<Slot> },
    /// Nor within an empty example
    #[api_error(code = "empty", status = 400, details)]
    Empty {
        #[api_error(example = [])]
        slots: Vec<Slot>,
    },
    /// Lists within others
    #[api_error(code = "nested", status = 400, details)]
    Nested { slots: Vec<Vec<Slot>> },
    /// Within a map or an option
    #[api_error(code = "map", status = 400, details)]
    Map {
        slots: Option<std::collections::BTreeMap<String, Vec<Slot>>>,
    },
    /// The example says it of the elements
    #[api_error(code = "list_example", status = 400, details)]
    ListExample {
        #[api_error(example = [Slot { at: 7 }])]
        slots: Vec<Slot>,
    },
    /// Any JSON
    #[api_error(code = "any", status = 400, details)]
    Any { slots: Vec<serde_json::Value> },
}

#[test]
fn the_type_of_a_detail_is_told() {
    assert_eq!(
        found(Details::CATALOG, Lint::UntypedDetail),
        ["untyped", "list", "empty", "nested", "map"]
    );
    assert_eq!(
        message(Details::CATALOG, Lint::UntypedDetail, "untyped"),
        "the type of the detail `slot` is unknown to readers and generated clients; add `example = …` or `schema = Type` to its field"
    );
    assert_eq!(
        message(Details::CATALOG, Lint::UntypedDetail, "list"),
        "in the detail `slots` the type of `slots[]` is unknown to readers and generated clients; add `schema` to its field and derive `schemars::JsonSchema` for the elements, or add an `example = …` that shows one"
    );
}

#[derive(ApiError)]
enum Wording {
    /// Someone else was faster
    #[api_error(
        code = "in_message",
        status = 400,
        message = "No row in table slots_2 has {id}."
    )]
    Message { id: u32 },
    /// Rolled out by OPS-1423
    #[api_error(
        code = "in_description",
        status = 400,
        message = "No.",
        help = "Ask redis."
    )]
    Description,
}

#[test]
fn public_texts_do_not_speak_of_the_inside() {
    let codes = ["in_message", "in_description", "in_description"];
    assert_eq!(found(Wording::CATALOG, Lint::InternalWording), codes);
    let message = message(Wording::CATALOG, Lint::InternalWording, "in_message");
    assert!(
        message.starts_with("the message speaks of `table slots_2`"),
        "{message}"
    );
}

#[test]
fn where_a_repeat_does_not_help_something_else_does() {
    assert_eq!(found(Texts::CATALOG, Lint::MissingHelp), ["slot_gone"]);
}
