//! A contract as tables that decoding reads. `client!` writes them as a `const`; the same types are made from a document
//! at run time.

#[cfg(test)]
mod bare;
mod codes;
#[cfg(feature = "document")]
mod document;

use std::borrow::Cow;
use std::ops::Range;

use errbook_contract::layout::{Text, Value};
use errbook_contract::{Effect, Retry, status};
use http::StatusCode;

use crate::classification::Classification;
use crate::received::Received;

#[doc(hidden)]
pub use codes::{by_code, slots};

/// A contract as tables, the form that decoding needs.
///
/// `client!` makes one when it compiles. Tools make it from a document, with the feature `document`:
///
#[cfg_attr(feature = "document", doc = "```")]
#[cfg_attr(not(feature = "document"), doc = "```ignore")]
/// use errbook_client::{Answer, Contract, Decoded};
/// use errbook_contract::document::CatalogDocument;
/// use http::{HeaderMap, StatusCode};
///
/// let document = CatalogDocument::from_json(r#"{
///     "errbook": 1, "id": "", "retired": [],
///     "envelopes": [{ "id": "CODE", "content_type": "application/json", "layout": {
///         "object": [{ "name": "error", "value": { "fact": "code" } }]
///     } }],
///     "codes": [{
///         "code": "gone", "status": 410, "retry": { "class": "never" }, "effect": "none", "message": ["It is gone."],
///         "description": "Gone", "content_type": "application/json", "envelope": "CODE", "retry_after": "never"
///     }]
/// }"#)?;
/// let contract = Contract::from(&document);
/// let headers = HeaderMap::new();
/// let decoded = contract.decode(&Answer::new(StatusCode::GONE, &headers, br#"{"error":"gone"}"#));
/// assert!(matches!(decoded, Decoded::Known(known) if known.message == "It is gone."));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Contract {
    #[doc(hidden)]
    pub envelopes: Cow<'static, [Envelope]>,
    /// In the order of the document: by code.
    #[doc(hidden)]
    pub definitions: Cow<'static, [Definition]>,
    /// Where the definitions of a code are.
    #[doc(hidden)]
    pub codes: Cow<'static, [u32]>,
    #[doc(hidden)]
    pub no_response: Option<Retry>,
}

impl Contract {
    /// The definitions that speak this envelope, each with its position.
    pub(crate) fn speaking(&self, envelope: usize) -> impl Iterator<Item = (usize, &Definition)> {
        let definitions = self.definitions.iter().enumerate();
        definitions.filter(move |(_, definition)| definition.envelope == envelope)
    }

    /// The positions of the definitions of this code.
    #[inline]
    pub(crate) fn of_code(&self, code: &str) -> Range<usize> {
        codes::of_code(&self.codes, &self.definitions, code)
    }
}

#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// `None` if there is no body.
    pub content_type: Option<Cow<'static, str>>,
    /// `None` if there is no body.
    pub layout: Option<Value>,
}

/// A code at a status.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    pub code: Cow<'static, str>,
    pub status: u16,
    /// A response can have any status from 400 to 599; `status` is the usual one.
    pub any_status: bool,
    pub number: Option<i32>,
    pub retry: Retry,
    pub effect: Effect,
    pub message: Cow<'static, str>,
    /// Whether every response has this message; otherwise it is the description.
    pub fixed_message: bool,
    pub docs_url: Option<Cow<'static, str>>,
    /// `None` if there is no body.
    pub content_type: Option<Cow<'static, str>>,
    /// The position in [`Contract::envelopes`].
    pub envelope: usize,
    pub details: Cow<'static, [Detail]>,
    /// The headers whose values consist of text and facts.
    pub headers: Cow<'static, [Header]>,
    /// Names, and values as JSON.
    pub extra: Cow<'static, [(Cow<'static, str>, Cow<'static, str>)]>,
}

#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    pub name: Cow<'static, str>,
    /// The value is the delay of the occurrence, in whole seconds.
    pub delay: bool,
}

#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    pub name: Cow<'static, str>,
    pub value: Cow<'static, [Text]>,
}

impl Definition {
    #[inline]
    pub(crate) fn has_status(&self, status: StatusCode) -> bool {
        status::is_at(self.status, self.any_status, status.as_u16())
    }

    /// The status, as the contract has it.
    pub(crate) fn status(&self) -> StatusCode {
        // A document has statuses from 200 to 599 alone.
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    pub(crate) fn classification(&self, received: Received) -> Classification {
        let status = received
            .status()
            .map_or(self.status, |status| status.as_u16());
        let (retry, effect) = self.at(status);
        Classification {
            retry,
            effect,
            retry_known: true,
            effect_known: true,
            received,
        }
    }

    /// Class and effect at a status. Where the status is open, those that are the defaults of the usual status go by the
    /// status sent, if that has a default.
    fn at(&self, status: u16) -> (Retry, Effect) {
        let default = Retry::default_for(status).filter(|_| status != self.status);
        let Some(default) = default.filter(|_| self.any_status) else {
            return (self.retry, self.effect);
        };
        let usual = Retry::default_for(self.status);
        let by_status = usual.is_some_and(|usual| usual.as_str() == self.retry.as_str());
        let retry = match by_status {
            // The parameters are the contract's.
            true if default.as_str() == self.retry.as_str() => self.retry,
            true => default,
            false => self.retry,
        };
        let effect = match self.effect == Effect::default_for(self.status) {
            true => Effect::default_for(status),
            false => self.effect,
        };
        (retry, effect)
    }

    /// The JSON of `extra.NAME`.
    pub(crate) fn extra(&self, name: &str) -> Option<&str> {
        let found = self.extra.iter().find(|(known, _)| known == name);
        found.map(|(_, json)| &**json)
    }
}
