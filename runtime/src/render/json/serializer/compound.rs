//! The lists and objects that a `Serializer` writes.

use std::mem;

use serde::ser::{self, Error as _, Serialize, SerializeMap as _, Serializer as _};
use serde_json::Error;
use serde_json::value::RawValue;

use super::Serializer;
use crate::render::json::push_name;

const CONTINUED: &str = "the `Serialize` impl continued after an error";
const ONE_FIELD: &str = "one of serde_json's own types has one field";

/// The elements of a list, or the fields of a tuple.
pub struct Elements<'a> {
    pub(super) out: &'a mut Vec<u8>,
    pub(super) first: bool,
    pub(super) close: &'static [u8],
    /// Whether an element failed. A hand-written `Serialize` may ignore the error, or catch the panic, but the output
    /// is incomplete.
    pub(super) failed: bool,
}

/// The members of an object.
pub struct Members<'a> {
    pub(super) out: &'a mut Vec<u8>,
    pub(super) first: bool,
    pub(super) close: &'static [u8],
    /// Whether it is one of serde_json's own types, which pass JSON as text.
    pub(super) is_json: bool,
    pub(super) next: Next,
}

/// What an object expects next.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Next {
    Key,
    /// The value of the last key.
    Value,
    /// Nothing: a key or value failed, even if a hand-written `Serialize` ignores the error or catches the panic.
    Nothing,
}

impl Elements<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        // Set before the call, which may panic.
        let failed = mem::replace(&mut self.failed, true);
        value.serialize(Serializer { out: self.out })?;
        self.failed = failed;
        Ok(())
    }

    fn close(self) -> Result<(), Error> {
        if self.failed {
            return Err(Error::custom(CONTINUED));
        }
        self.out.extend_from_slice(self.close);
        Ok(())
    }
}

impl Members<'_> {
    #[inline]
    fn comma(&mut self) {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
    }

    /// Inlined because a derive passes a constant name: whether it needs escaping is then decided at compile time,
    /// which halves the cost of a list of structs.
    #[inline(always)]
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        // Set before the call, which may panic.
        let next = mem::replace(&mut self.next, Next::Nothing);
        if self.is_json {
            self.json(value)?;
        } else {
            self.comma();
            push_name(self.out, name);
            value.serialize(Serializer { out: self.out })?;
        }
        self.next = next;
        Ok(())
    }

    /// The field of a `RawValue`, or of a `Number` of arbitrary precision, is a string that holds JSON. It is read,
    /// because any type may take serde_json's private name. A second field would be a second value.
    #[cold]
    fn json<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        if !self.first {
            return Err(Error::custom(ONE_FIELD));
        }
        self.first = false;
        let text = serde_json::to_string(value)?;
        let text: String = serde_json::from_str(&text)?;
        let json: &RawValue = serde_json::from_str(&text)?;
        self.out.extend_from_slice(json.get().as_bytes());
        Ok(())
    }

    /// serde_json decides which values can be keys; the brace that it writes first is removed.
    fn key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.expect(Next::Key)?;
        self.next = Next::Nothing;
        self.comma();
        let brace = self.out.len();
        let mut serializer = serde_json::Serializer::new(&mut *self.out);
        serializer.serialize_map(None)?.serialize_key(key)?;
        self.out.remove(brace);
        self.next = Next::Value;
        Ok(())
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.expect(Next::Value)?;
        self.next = Next::Nothing;
        self.out.push(b':');
        value.serialize(Serializer { out: self.out })?;
        self.next = Next::Key;
        Ok(())
    }

    /// Checks the order of calls, which a hand-written `Serialize` may get wrong.
    #[inline]
    fn expect(&self, next: Next) -> Result<(), Error> {
        if self.next == next {
            return Ok(());
        }
        Err(Error::custom(match self.next {
            Next::Key | Next::Value => "the keys and values of a map do not alternate",
            Next::Nothing => CONTINUED,
        }))
    }

    #[inline]
    fn close(self) -> Result<(), Error> {
        self.expect(Next::Key)?;
        if self.is_json && self.first {
            return Err(Error::custom(ONE_FIELD));
        }
        self.out.extend_from_slice(self.close);
        Ok(())
    }
}

macro_rules! impl_elements {
    ($($trait:ident: $method:ident,)*) => {$(
        impl ser::$trait for Elements<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.element(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

impl_elements! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field,
}

macro_rules! impl_members {
    ($($trait:ident)*) => {$(
        impl ser::$trait for Members<'_> {
            type Ok = ();
            type Error = Error;

            #[inline(always)]
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.member(name, value)
            }

            #[inline]
            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

impl_members!(SerializeStruct SerializeStructVariant);

impl ser::SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.value(value)
    }

    fn end(self) -> Result<(), Error> {
        self.close()
    }
}
