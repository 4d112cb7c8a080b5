//! Where a code is defined in Rust.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Where a code is defined in Rust, for the owners of the contract.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct RustNames {
    #[doc(hidden)]
    #[serde(rename = "type")]
    pub type_name: String,
    #[doc(hidden)]
    pub variant: String,
}

impl RustNames {
    /// The name of the enum or struct.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The name of the variant; for a struct, the name of the struct.
    #[must_use]
    pub fn variant(&self) -> &str {
        &self.variant
    }
}

/// `Type::Variant`; for a struct, its name.
impl fmt::Display for RustNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.type_name == self.variant {
            f.write_str(&self.type_name)
        } else {
            write!(f, "{}::{}", self.type_name, self.variant)
        }
    }
}
