//! What only documents say of details.
//!
//! The derive writes it as the argument of [`documented_details!`](crate::documented_details), which drops it without the
//! feature `contract`: a server without documents does not compile it.

#[cfg(feature = "contract")]
pub use with_contract::{DetailDocs, DetailSchema, Documented};

/// Without the feature `contract` there are no documents.
#[cfg(not(feature = "contract"))]
pub struct Documented;

/// What documents say of the details of a type: an expression, or nothing. Defined twice, since a `cfg` in its body would
/// be evaluated in the user's crate.
#[cfg(feature = "contract")]
#[doc(hidden)]
#[macro_export]
macro_rules! documented_details {
    ($documented:expr) => {
        $documented
    };
}

/// What documents say of the details of a type: an expression, or nothing. Defined twice, since a `cfg` in its body would
/// be evaluated in the user's crate.
#[cfg(not(feature = "contract"))]
#[doc(hidden)]
#[macro_export]
macro_rules! documented_details {
    ($($documented:tt)*) => {
        $crate::__private_0_1_0::Documented
    };
}

#[cfg(feature = "contract")]
mod with_contract {
    use errbook_contract::schema::Generator;
    use serde_json::Value;

    use crate::Detail;

    /// By variant, the details about which documents say more than their definition.
    pub struct Documented(pub &'static [(&'static str, &'static [DetailDocs])]);

    /// What documents say of a detail.
    pub struct DetailDocs {
        pub name: &'static str,
        pub flattened: bool,
        pub description: Option<&'static str>,
        /// Asks the compiler for the schema of the type, if the type decides the JSON.
        pub schema: Option<DetailSchema>,
    }

    /// `None` if the type has no schema.
    pub type DetailSchema = fn(&mut Generator) -> Option<Value>;

    impl Documented {
        pub(crate) fn of(&self, variant: &str, detail: &Detail) -> Option<&'static DetailDocs> {
            let (_, details) = self.0.iter().find(|(name, _)| *name == variant)?;
            let is_it = |docs: &&DetailDocs| {
                docs.name == detail.name && docs.flattened == detail.is_flattened()
            };
            details.iter().find(is_it)
        }
    }
}
