//! A `Serializer` with the same output as serde_json's, directly into the body.
//!
//! serde_json scans strings byte by byte, which is most of the cost of an error body, so structure and strings are
//! written here. Numbers, keys of maps, and strings that need escaping are left to serde_json.

mod compound;

use std::fmt;

use serde::ser::{self, Error as _, Serialize};
use serde_json::Error;

use super::{push, push_display, push_name, push_str};
use compound::{Elements, Members, Next};

/// Appends one value to a buffer. After an error, the buffer ends in incomplete JSON.
pub struct Serializer<'a> {
    pub(crate) out: &'a mut Vec<u8>,
}

impl<'a> Serializer<'a> {
    fn elements(self, close: &'static [u8]) -> Elements<'a> {
        self.out.push(b'[');
        Elements {
            out: self.out,
            first: true,
            close,
            failed: false,
        }
    }

    #[inline]
    fn members(self, close: &'static [u8]) -> Members<'a> {
        self.out.push(b'{');
        Members {
            out: self.out,
            first: true,
            close,
            is_json: false,
            next: Next::Key,
        }
    }

    /// `{"Variant":`
    fn variant(&mut self, variant: &str) {
        self.out.push(b'{');
        push_name(self.out, variant);
    }
}

macro_rules! delegate_to_serde_json {
    ($($method:ident: $type:ty,)*) => {$(
        fn $method(self, value: $type) -> Result<(), Error> {
            push(self.out, &value)
        }
    )*};
}

impl<'a> ser::Serializer for Serializer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Elements<'a>;
    type SerializeTuple = Elements<'a>;
    type SerializeTupleStruct = Elements<'a>;
    type SerializeTupleVariant = Elements<'a>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Members<'a>;

    delegate_to_serde_json! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_i128: i128,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_u128: u128,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_bytes: &[u8],
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        push_str(self.out, text);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Error> {
        push_display(self.out, format_args!("{value}"))
            .map_err(|failure| Error::custom(failure.into_reason()))
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.variant(variant);
        value.serialize(Serializer { out: self.out })?;
        self.out.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Elements<'a>, Error> {
        Ok(self.elements(b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Elements<'a>, Error> {
        Ok(self.elements(b"]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Elements<'a>, Error> {
        Ok(self.elements(b"]"))
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Elements<'a>, Error> {
        self.variant(variant);
        Ok(self.elements(b"]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>, Error> {
        Ok(self.members(b"}"))
    }

    #[inline]
    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members<'a>, Error> {
        // The names under which serde_json's own types pass JSON as text.
        if name.starts_with("$serde_json::private::") {
            return Ok(Members {
                out: self.out,
                first: true,
                close: b"",
                is_json: true,
                next: Next::Key,
            });
        }
        Ok(self.members(b"}"))
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'a>, Error> {
        self.variant(variant);
        Ok(self.members(b"}}"))
    }
}
