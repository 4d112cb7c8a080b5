//! The lists and objects that a `Serializer` writes.

use serde::ser::{self, Error as _, Serialize, SerializeMap as _, Serializer as _};
use serde_json::Error;

use super::push_name;
use super::serializer::Serializer;

const CONTINUED: &str = "the `Serialize` impl continued after an error";

/// The elements of a list, or the fields of a tuple.
pub struct Elements<'a> {
    pub(super) out: &'a mut Vec<u8>,
    pub(super) first: bool,
    pub(super) close: &'static [u8],
    /// An element could not be written. A `Serialize` by hand may pass over that, but then half of it stands there.
    pub(super) failed: bool,
}

/// The members of an object.
pub struct Members<'a> {
    pub(super) out: &'a mut Vec<u8>,
    pub(super) first: bool,
    pub(super) close: &'static [u8],
    /// One of serde_json's own types that hand over JSON as text.
    pub(super) is_json: bool,
    pub(super) next: Next,
}

/// What has to come next in an object.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Next {
    Key,
    /// The value of a key that has come.
    Value,
    /// Nothing can: a key or value could not be written, though a `Serialize` by hand may pass over that.
    Nothing,
}

impl Elements<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        let written = value.serialize(Serializer { out: self.out });
        self.failed |= written.is_err();
        written
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

    /// Where a derive calls this, the name is a constant: compiled into the caller, nothing is left of looking
    /// through it. That halves what a list of structs costs.
    #[inline(always)]
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let written = if self.is_json {
            self.json(value)
        } else {
            self.comma();
            push_name(self.out, name);
            value.serialize(Serializer { out: self.out })
        };
        if written.is_err() {
            self.next = Next::Nothing;
        }
        written
    }

    /// The field of a `RawValue`, or of a `Number` of arbitrary precision, is a string that holds JSON.
    #[cold]
    fn json<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let text = serde_json::to_string(value)?;
        let text: String = serde_json::from_str(&text)?;
        self.out.extend_from_slice(text.as_bytes());
        Ok(())
    }

    /// serde_json says what can be a key.
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

    /// A `Serialize` written by hand may get the order wrong.
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
        self.out.extend_from_slice(self.close);
        Ok(())
    }
}

impl ser::SerializeSeq for Elements<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.element(value)
    }

    fn end(self) -> Result<(), Error> {
        self.close()
    }
}

impl ser::SerializeTuple for Elements<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.element(value)
    }

    fn end(self) -> Result<(), Error> {
        self.close()
    }
}

macro_rules! tuples {
    ($($trait:ident)*) => {$(
        impl ser::$trait for Elements<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.element(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

tuples!(SerializeTupleStruct SerializeTupleVariant);

macro_rules! structs {
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

structs!(SerializeStruct SerializeStructVariant);

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
