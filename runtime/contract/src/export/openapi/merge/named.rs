//! The errors that an operation names.

use serde_json::{Map, Value as Json};

use super::MergeError;

/// The member of an operation that names its errors.
const ERRORS: &str = "x-errbook-errors";

/// What an operation names of one catalog.
pub(super) enum Named {
    Nothing,
    All,
    Codes(Vec<String>),
}

/// The member of an operation that names its errors: all of a catalog by its name, codes of the only catalog by a list, or
/// both of several catalogs by an object.
#[derive(Clone, Copy)]
pub(super) struct Errors<'a> {
    /// The operation, such as `POST /slots`.
    operation: &'a str,
    errors: &'a Json,
}

impl<'a> Errors<'a> {
    pub(super) fn of(operation: &'a str, members: &'a Map<String, Json>) -> Self {
        let errors = members.get(ERRORS).unwrap_or(&Json::Null);
        Errors { operation, errors }
    }

    /// What is named of the catalog, which has these codes.
    pub(super) fn named(
        self,
        catalog: &str,
        is_known: impl Fn(&str) -> bool,
    ) -> Result<Named, MergeError> {
        let errors = match self.errors {
            Json::String(name) if name == catalog => return Ok(Named::All),
            Json::Object(catalogs) => catalogs.get(catalog).unwrap_or(&Json::Null),
            errors => errors,
        };
        match errors {
            Json::Bool(true) if self.errors.is_object() => Ok(Named::All),
            Json::Array(codes) => {
                let codes = codes.iter().map(|code| {
                    let code = code
                        .as_str()
                        .map_or_else(|| code.to_string(), str::to_owned);
                    match is_known(&code) {
                        true => Ok(code),
                        false => Err(MergeError::UnknownCode {
                            operation: self.operation.to_owned(),
                            code,
                        }),
                    }
                });
                Ok(Named::Codes(codes.collect::<Result<_, _>>()?))
            }
            _ => Ok(Named::Nothing),
        }
    }

    /// The names that are not this catalog's.
    pub(super) fn other_names(self, catalog: &str) -> impl Iterator<Item = &'a String> {
        let alone = match self.errors {
            Json::String(name) => Some(name),
            _ => None,
        };
        let several = self.errors.as_object().into_iter().flat_map(|it| it.keys());
        alone
            .into_iter()
            .chain(several)
            .filter(move |name| *name != catalog)
    }
}
