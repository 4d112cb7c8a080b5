//! A `Serialize` that goes on behind a part that failed: half of that part stands in the body.

use serde::Serialize;
use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

use super::taken::refuses;

const TOLD: &str = "continued after an error";

/// Fails where it stands, or after it has begun to write.
struct Broken {
    begins: bool,
}

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.begins {
            serializer
                .serialize_seq(None)?
                .serialize_element("secret")?;
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

struct Passes(Careless, bool);

impl Serialize for Passes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let broken = Broken { begins: self.1 };
        match self.0 {
            Careless::Struct => {
                let mut fields = serializer.serialize_struct("Careless", 2)?;
                let _ = fields.serialize_field("x", &broken);
                fields.serialize_field("y", &1)?;
                fields.end()
            }
            Careless::List => {
                let mut items = serializer.serialize_seq(None)?;
                let _ = items.serialize_element(&broken);
                items.serialize_element(&1)?;
                items.end()
            }
            Careless::Tuple => {
                let mut items = serializer.serialize_tuple(1)?;
                let _ = items.serialize_element(&broken);
                items.end()
            }
            Careless::Key => {
                let mut members = serializer.serialize_map(None)?;
                let _ = members.serialize_key(&broken);
                let _ = members.serialize_value(&1);
                members.end()
            }
            Careless::Value => {
                let mut members = serializer.serialize_map(None)?;
                let _ = members.serialize_entry("x", &broken);
                let _ = members.serialize_entry("y", &1);
                members.end()
            }
            Careless::Inside => {
                let mut items = serializer.serialize_seq(None)?;
                let _ = items.serialize_element(&Passes(Careless::Struct, self.1));
                items.end()
            }
        }
    }
}

#[test]
fn s13_what_goes_on_behind_a_failed_part_is_left_out_whole() {
    for begins in [false, true] {
        refuses(Passes(Careless::Struct, begins), TOLD);
        refuses(Passes(Careless::List, begins), TOLD);
        refuses(Passes(Careless::Tuple, begins), TOLD);
        refuses(Passes(Careless::Key, begins), TOLD);
        refuses(Passes(Careless::Value, begins), TOLD);
        refuses(Passes(Careless::Inside, begins), TOLD);
    }
}
