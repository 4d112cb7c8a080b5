//! Numbers, strings, addresses, and other types without parameters.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};
use std::path::{Path, PathBuf};
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicIsize, AtomicU8, AtomicU16, AtomicU32,
    AtomicUsize,
};
#[cfg(target_has_atomic = "64")]
use std::sync::atomic::{AtomicI64, AtomicU64};

use serde_json::Number;

use super::{fixed, like};

fixed! {
    () => { "type": "null" }
    bool => { "type": "boolean" }
    char => { "type": "string", "minLength": 1, "maxLength": 1 }
    f32 => { "type": "number", "format": "float" }
    f64 => { "type": "number", "format": "double" }
    i8 => { "type": "integer", "format": "int8", "minimum": -128, "maximum": 127 }
    i16 => { "type": "integer", "format": "int16", "minimum": -32768, "maximum": 32767 }
    i32 => { "type": "integer", "format": "int32" }
    i64 => { "type": "integer", "format": "int64" }
    i128 => { "type": "integer", "format": "int128" }
    isize => { "type": "integer", "format": "int" }
    u8 => { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 }
    u16 => { "type": "integer", "format": "uint16", "minimum": 0, "maximum": 65535 }
    u32 => { "type": "integer", "format": "uint32", "minimum": 0 }
    u64 => { "type": "integer", "format": "uint64", "minimum": 0 }
    u128 => { "type": "integer", "format": "uint128", "minimum": 0 }
    usize => { "type": "integer", "format": "uint", "minimum": 0 }
    NonZeroI8 => { "type": "integer", "format": "int8", "minimum": -128, "maximum": 127, "not": { "const": 0 } }
    NonZeroI16 => { "type": "integer", "format": "int16", "minimum": -32768, "maximum": 32767, "not": { "const": 0 } }
    NonZeroI32 => { "type": "integer", "format": "int32", "not": { "const": 0 } }
    NonZeroI64 => { "type": "integer", "format": "int64", "not": { "const": 0 } }
    NonZeroI128 => { "type": "integer", "format": "int128", "not": { "const": 0 } }
    NonZeroIsize => { "type": "integer", "format": "int", "not": { "const": 0 } }
    NonZeroU8 => { "type": "integer", "format": "uint8", "minimum": 1, "maximum": 255 }
    NonZeroU16 => { "type": "integer", "format": "uint16", "minimum": 1, "maximum": 65535 }
    NonZeroU32 => { "type": "integer", "format": "uint32", "minimum": 1 }
    NonZeroU64 => { "type": "integer", "format": "uint64", "minimum": 1 }
    NonZeroU128 => { "type": "integer", "format": "uint128", "minimum": 1 }
    NonZeroUsize => { "type": "integer", "format": "uint", "minimum": 1 }
    Number => { "type": "number" }
    str => { "type": "string" }
    String => { "type": "string" }
    Path => { "type": "string" }
    PathBuf => { "type": "string" }
    IpAddr => { "type": "string", "format": "ip" }
    Ipv4Addr => { "type": "string", "format": "ipv4" }
    Ipv6Addr => { "type": "string", "format": "ipv6" }
    SocketAddr => { "type": "string" }
    SocketAddrV4 => { "type": "string" }
    SocketAddrV6 => { "type": "string" }
}

like! {
    [] std::fmt::Arguments<'_> => str;
    [] AtomicBool => bool;
    [] AtomicI8 => i8;
    [] AtomicI16 => i16;
    [] AtomicI32 => i32;
    [] AtomicIsize => isize;
    [] AtomicU8 => u8;
    [] AtomicU16 => u16;
    [] AtomicU32 => u32;
    [] AtomicUsize => usize;
}

#[cfg(target_has_atomic = "64")]
like! {
    [] AtomicI64 => i64;
    [] AtomicU64 => u64;
}
