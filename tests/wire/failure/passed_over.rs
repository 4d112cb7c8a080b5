//! A `Serialize` that goes on behind a part that failed or panicked: half of that part stands in the body.

use std::panic::{self, AssertUnwindSafe};

use serde::Serialize;
use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};
use serde_json::json;

use super::sent;
use super::taken::{Taken, refuses};

const TOLD: &str = "continued after an error";

/// Fails where it stands, or after it has begun to write.
#[derive(Clone, Copy)]
struct Broken {
    begins: bool,
    panics: bool,
}

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.begins {
            serializer
                .serialize_seq(None)?
                .serialize_element("secret")?;
        }
        if self.panics {
            panic::resume_unwind(Box::new("broken"));
        }
        Err(S::Error::custom("broken"))
    }
}

/// The kinds of value that have parts.
enum Careless {
    Struct,
    List,
    Tuple,
    Key,
    Value,
    Inside,
}

struct Passes(Careless, Broken);

/// What a careless implementation does with a part that fails.
fn pass<T>(write: impl FnOnce() -> T) {
    drop(panic::catch_unwind(AssertUnwindSafe(write)));
}

impl Serialize for Passes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let broken = self.1;
        match self.0 {
            Careless::Struct => {
                let mut fields = serializer.serialize_struct("Careless", 2)?;
                pass(|| fields.serialize_field("x", &broken));
                fields.serialize_field("y", &1)?;
                fields.end()
            }
            Careless::List => {
                let mut items = serializer.serialize_seq(None)?;
                pass(|| items.serialize_element(&broken));
                items.serialize_element(&1)?;
                items.end()
            }
            Careless::Tuple => {
                let mut items = serializer.serialize_tuple(1)?;
                pass(|| items.serialize_element(&broken));
                items.end()
            }
            Careless::Key => {
                let mut members = serializer.serialize_map(None)?;
                pass(|| members.serialize_key(&broken));
                pass(|| members.serialize_value(&1));
                members.end()
            }
            Careless::Value => {
                let mut members = serializer.serialize_map(None)?;
                pass(|| members.serialize_entry("x", &broken));
                pass(|| members.serialize_entry("y", &1));
                members.end()
            }
            Careless::Inside => {
                let mut items = serializer.serialize_seq(None)?;
                pass(|| items.serialize_element(&Passes(Careless::Struct, self.1)));
                items.end()
            }
        }
    }
}

#[test]
fn s13_what_goes_on_behind_a_failed_part_is_left_out_whole() {
    for begins in [false, true] {
        for panics in [false, true] {
            let broken = Broken { begins, panics };
            refuses(Passes(Careless::Struct, broken), TOLD);
            refuses(Passes(Careless::List, broken), TOLD);
            refuses(Passes(Careless::Tuple, broken), TOLD);
            refuses(Passes(Careless::Key, broken), TOLD);
            refuses(Passes(Careless::Value, broken), TOLD);
            refuses(Passes(Careless::Inside, broken), TOLD);
        }
    }
}

/// Takes the name under which serde_json passes JSON as text.
struct Forged(&'static [&'static str]);

impl Serialize for Forged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const NAME: &str = "$serde_json::private::RawValue";
        let mut fields = serializer.serialize_struct(NAME, self.0.len())?;
        for json in self.0 {
            fields.serialize_field(NAME, json)?;
        }
        fields.end()
    }
}

#[test]
fn json_passed_as_text_is_one_value() {
    assert_eq!(
        sent(&Taken::new(Forged(&["[1]"])))["error"]["details"]["value"],
        json!([1])
    );
    refuses(Forged(&["1,"]), "trailing characters");
    refuses(Forged(&["1}, {\"a\": 2"]), "trailing characters");
    refuses(Forged(&["{"]), "EOF");
    refuses(Forged(&[""]), "EOF");
    refuses(Forged(&["1", "2"]), "one field");
    refuses(Forged(&[]), "one field");
}
