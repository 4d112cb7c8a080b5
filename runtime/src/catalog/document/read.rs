//! Reads a document; an error names the place as `codes[3].status`.

use std::fmt::Display;
use std::time::Duration;

use serde_json::Value;

use super::source::{in_order, sorted};
use super::{
    CatalogDocument, CodeDocument, DetailDocument, DocumentError, EnvelopeDocument, HeaderDocument,
    RetiredDocument,
};
use crate::{Effect, Retry};

type Result<T> = std::result::Result<T, DocumentError>;

pub(super) fn document(json: &str) -> Result<CatalogDocument> {
    // Some editors of Windows write a byte order mark, which is none of JSON.
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let root: Value =
        serde_json::from_str(json).map_err(|error| DocumentError::new(error.to_string()))?;
    let root = Place::new(&root, String::new());
    let name = root.text("name")?;
    let mut codes = root.required("codes", |it| it.items(code))?;
    // Sorted again: somebody may have mended the file by hand.
    in_order(&mut codes);
    Ok(CatalogDocument {
        name,
        title: root.optional("title", Place::string)?,
        codes,
        envelopes: sorted(root.list("envelopes", envelope)?),
        retired: sorted(root.list("retired", retired)?),
        no_response: root.optional("no_response", retry)?,
    })
}

/// A value and where it stands.
struct Place<'a> {
    value: &'a Value,
    path: String,
}

impl<'a> Place<'a> {
    fn new(value: &'a Value, path: String) -> Self {
        Place { value, path }
    }

    fn wrong(&self, rule: impl Display) -> DocumentError {
        DocumentError::new(format!("`{}` must be {rule}", self.path))
    }

    fn optional<T>(&self, name: &str, read: impl Fn(&Place<'a>) -> Result<T>) -> Result<Option<T>> {
        let dot = if self.path.is_empty() { "" } else { "." };
        let place = |value| Place::new(value, format!("{}{dot}{name}", self.path));
        let member = self.value.get(name).filter(|value| !value.is_null());
        member.map(|value| read(&place(value))).transpose()
    }

    fn required<T>(&self, name: &str, read: impl Fn(&Place<'a>) -> Result<T>) -> Result<T> {
        let missing = || {
            DocumentError::new(match &self.path[..] {
                "" => format!("`{name}` is missing at the root"),
                path => format!("`{name}` is missing in `{path}`"),
            })
        };
        self.optional(name, read)?.ok_or_else(missing)
    }

    /// Empty where it is absent.
    fn list<T>(&self, name: &str, read: impl Fn(&Place<'a>) -> Result<T>) -> Result<Vec<T>> {
        let items = self.optional(name, |list| list.items(&read))?;
        Ok(items.unwrap_or_default())
    }

    fn items<T>(&self, read: impl Fn(&Place<'a>) -> Result<T>) -> Result<Vec<T>> {
        let items = self.value.as_array().ok_or_else(|| self.wrong("a list"))?;
        let place = |(at, item)| Place::new(item, format!("{}[{at}]", self.path));
        items
            .iter()
            .enumerate()
            .map(|it| read(&place(it)))
            .collect()
    }

    fn string(&self) -> Result<String> {
        let text = self.value.as_str().ok_or_else(|| self.wrong("a string"))?;
        Ok(text.to_owned())
    }

    fn text(&self, name: &str) -> Result<String> {
        self.required(name, Place::string)
    }

    fn flag(&self, name: &str) -> Result<bool> {
        let flag = |it: &Place<'_>| it.value.as_bool().ok_or_else(|| it.wrong("true or false"));
        Ok(self.optional(name, flag)?.unwrap_or_default())
    }

    fn integer<T: TryFrom<i64>>(&self) -> Result<T> {
        let number = self.value.as_i64().and_then(|it| T::try_from(it).ok());
        number.ok_or_else(|| self.wrong("an integer in range"))
    }

    fn ms(&self) -> Result<Duration> {
        let number = self.value.as_u64().map(Duration::from_millis);
        number.ok_or_else(|| self.wrong("a number of milliseconds"))
    }
}

fn code(place: &Place<'_>) -> Result<CodeDocument> {
    let extra = |it: &Place<'_>| match it.value {
        Value::Object(members) => Ok(members.clone().into_iter().collect()),
        _ => Err(it.wrong("an object")),
    };
    let extra = place.optional("extra", extra)?.unwrap_or_default();
    let retry_after = place.flag("retry_after")?;
    Ok(CodeDocument {
        code: place.text("code")?,
        status: place.required("status", Place::integer)?,
        number: place.optional("number", Place::integer)?,
        retry: place.required("retry", retry)?,
        effect: place.required("effect", effect)?,
        message: place.text("message")?,
        description: place.text("description")?,
        help: place.optional("help", Place::string)?,
        docs_url: place.optional("docs_url", Place::string)?,
        content_type: place.text("content_type")?,
        envelope: place.text("envelope")?,
        group: place.optional("group", Place::string)?,
        type_name: place.text("type")?,
        variant: place.text("variant")?,
        details: place.list("details", detail)?,
        headers: place.list("headers", header)?,
        retry_after,
        retry_after_optional: place.flag("retry_after_optional")? && retry_after,
        extra,
        deprecated: place.optional("deprecated", Place::string)?,
    })
}

fn detail(place: &Place<'_>) -> Result<DetailDocument> {
    Ok(DetailDocument {
        name: place.text("name")?,
        type_name: place.text("type")?,
        optional: place.flag("optional")?,
        flattened: place.flag("flattened")?,
        computed: place.flag("computed")?,
        example: place.optional("example", |it| Ok(it.value.clone()))?,
    })
}

fn header(place: &Place<'_>) -> Result<HeaderDocument> {
    let per_occurrence = place.flag("per_occurrence")?;
    let value = match per_occurrence {
        true => place.optional("value", Place::string)?.unwrap_or_default(),
        false => place.text("value")?,
    };
    Ok(HeaderDocument {
        name: place.text("name")?,
        value,
        per_occurrence,
        optional: place.flag("optional")?,
    })
}

fn envelope(place: &Place<'_>) -> Result<EnvelopeDocument> {
    Ok(EnvelopeDocument {
        name: place.text("name")?,
        content_type: place.text("content_type")?,
        layout: place.text("layout")?,
    })
}

fn retired(place: &Place<'_>) -> Result<RetiredDocument> {
    Ok(RetiredDocument {
        code: place.optional("code", Place::string)?,
        status: place.optional("status", Place::integer)?,
        number: place.optional("number", Place::integer)?,
    })
}

fn effect(place: &Place<'_>) -> Result<Effect> {
    match place.value.as_str() {
        Some("none") => Ok(Effect::None),
        Some("unknown") => Ok(Effect::Unknown),
        _ => Err(place.wrong("`none` or `unknown`")),
    }
}

fn retry(place: &Place<'_>) -> Result<Retry> {
    match place.text("class")?.as_str() {
        "never" => Ok(Retry::Never),
        "refresh" => Ok(Retry::Refresh),
        "backoff" => Ok(Retry::Backoff {
            initial: place.required("initial_ms", Place::ms)?,
            factor: place.required("factor", |it| {
                it.value.as_f64().ok_or_else(|| it.wrong("a number"))
            })?,
            max: place.required("max_ms", Place::ms)?,
            attempts: place.required("attempts", Place::integer)?,
        }),
        "throttled" => Ok(Retry::Throttled {
            after: place.optional("after_ms", Place::ms)?,
        }),
        _ => Err(place.wrong("of the class `never`, `refresh`, `backoff` or `throttled`")),
    }
}
