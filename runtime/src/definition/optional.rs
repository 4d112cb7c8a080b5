//! The facts that few definitions have.

use errbook_contract::LogLevel;

use super::{Definition, Grpc, Header, StatusField};

/// The facts that few definitions have, apart from the others: most definitions share [`OptionalFacts::NONE`].
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct OptionalFacts {
    pub number: Option<i32>,
    pub shared_number: bool,
    pub shared_code: bool,
    pub help: Option<&'static str>,
    pub docs_url: Option<&'static str>,
    pub content_type: Option<&'static str>,
    pub delay_field: DelayField,
    pub status_field: StatusField,
    pub headers: &'static [Header],
    pub extra: &'static [Extra],
    pub since: Option<&'static str>,
    pub deprecated: Option<&'static str>,
    pub replaced_by: Option<Replacement>,
    pub hidden: bool,
    /// Whether fields add any header lines.
    pub header_maps: bool,
    /// Whether a field is the rejection that the error answers, whose headers are sent.
    pub rejection: bool,
    /// Every response answers what the framework refused at the same status, and has the headers of its refusal.
    pub framework_headers: bool,
    pub log: Option<LogLevel>,
    /// Bodies and headers have the status's phrase instead of the description.
    pub private_description: bool,
    /// Whether the description is missing because a macro in `#[doc = …]` computes it.
    pub computed_description: bool,
    pub grpc: Option<Grpc>,
}

impl OptionalFacts {
    /// The facts of an attribute without any of these keys.
    pub const NONE: OptionalFacts = OptionalFacts {
        number: None,
        shared_number: false,
        shared_code: false,
        help: None,
        docs_url: None,
        content_type: None,
        delay_field: DelayField::None,
        status_field: StatusField::None,
        headers: &[],
        extra: &[],
        since: None,
        deprecated: None,
        replaced_by: None,
        hidden: false,
        header_maps: false,
        rejection: false,
        framework_headers: false,
        log: None,
        private_description: false,
        computed_description: false,
        grpc: None,
    };
}

impl Definition {
    /// The code's number in a numeric dictionary.
    #[must_use]
    pub const fn number(&self) -> Option<i32> {
        self.optional.number
    }

    /// What the client should do about it.
    #[must_use]
    pub const fn help(&self) -> Option<&'static str> {
        self.optional.help
    }

    /// Where the code is documented: a URI reference (RFC 3986 §4.1).
    #[must_use]
    pub const fn docs_url(&self) -> Option<&'static str> {
        self.optional.docs_url
    }

    /// The level of the log event: that of the key `log`, otherwise [that of the status](LogLevel::default_for).
    ///
    /// ```
    /// use errbook::{ApiError, LogLevel};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "flaky_upstream", status = 502, log = "warn")]
    /// struct FlakyUpstream;
    ///
    /// assert_eq!(FlakyUpstream.definition().log_level(), LogLevel::Warn);
    /// ```
    #[must_use]
    pub const fn log_level(&self) -> LogLevel {
        match self.optional.log {
            Some(level) => level,
            None => LogLevel::default_for(self.status.as_u16()),
        }
    }

    /// The headers other than `Content-Type` and `Retry-After`, in the order of their field lines: first those of
    /// `headers(…)`, then those of fields.
    #[must_use]
    pub const fn headers(&self) -> &'static [Header] {
        self.optional.headers
    }

    /// The literals of `extra(…)`, the variant's before the type's.
    #[must_use]
    pub const fn extra(&self) -> &'static [Extra] {
        self.optional.extra
    }

    /// The version of the API that answers with the code for the first time.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "gone", status = 410, since = "1.4")]
    /// struct Gone;
    ///
    /// assert_eq!(Gone.definition().since(), Some("1.4"));
    /// ```
    #[must_use]
    pub const fn since(&self) -> Option<&'static str> {
        self.optional.since
    }

    /// The note of the variant's `#[deprecated]`, empty if it has none; `None` if the variant is not deprecated.
    #[must_use]
    pub const fn deprecated(&self) -> Option<&'static str> {
        self.optional.deprecated
    }

    /// The code that replaces this one, which is then [deprecated](Definition::deprecated); a code of the catalog.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// #[derive(Debug, ApiError)]
    /// enum SlotError {
    ///     /// The slot is gone
    ///     #[api_error(code = "slot_gone", status = 410)]
    ///     Gone,
    ///     /// The slot is gone
    ///     #[api_error(code = "gone", status = 410, replaced_by = "slot_gone")]
    ///     #[deprecated]
    ///     Old,
    /// }
    ///
    /// let old = SlotError::CATALOG.find("gone").next().unwrap();
    /// assert_eq!(old.replaced_by(), Some("slot_gone"));
    /// ```
    #[must_use]
    pub const fn replaced_by(&self) -> Option<&'static str> {
        match self.optional.replaced_by {
            Some(replacement) => Some(replacement.code),
            None => None,
        }
    }
}

/// The code that replaces another.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Replacement {
    pub code: &'static str,
    /// Made by the derive; the catalog's check finds the code by it.
    pub code_hash: u64,
}

/// Whether a field holds the delay.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelayField {
    None,
    Field {
        /// Whether it is an `Option`.
        optional: bool,
    },
}

/// A literal of `extra(name = …)`, which layouts place as `extra.name`.
///
/// ```
/// use errbook::ApiError;
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410, extra(domain = "bookings"))]
/// struct Gone;
///
/// let extra = &Gone.definition().extra()[0];
/// assert_eq!((extra.name(), extra.json()), ("domain", "\"bookings\""));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extra {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub json: &'static str,
}

impl Extra {
    /// The name that layouts use.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The value as JSON.
    #[must_use]
    pub const fn json(&self) -> &'static str {
        self.json
    }
}
