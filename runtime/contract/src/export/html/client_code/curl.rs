//! In a shell, with curl and jq.

use serde_json::Value as Json;

use crate::document::CodeDocument;
use crate::export::entry::Entry;
use crate::export::html::fact_path::{Step, path_of};
use crate::layout::{Fact, Value};
use crate::shell::{quoted, word};
use crate::{Effect, Retry};

/// The statuses at which `--retry` repeats a request.
const REPEATED: [u16; 6] = [408, 429, 500, 502, 503, 504];

/// How often a request is repeated whose class has no limit.
const REPEATS: u32 = 3;

pub(super) fn text(entry: Entry<'_>) -> String {
    let code = entry.code;
    let retry = retry(code);
    let caution = match (&retry, code.effect) {
        (Some(_), Effect::Unknown) => "# `--retry` is for requests that may be applied twice.\n",
        _ => "",
    };
    let retry = retry.unwrap_or_default();
    let show = match path(entry, &Fact::Message) {
        Some(path) => format!("jq -r {} error.json", quoted(&path)),
        None if entry.layout.is_some() => "cat error.json".to_owned(),
        None => format!("echo {}", word(&code.code)),
    };
    format!(
        "{caution}status=$(curl -s {retry}-o error.json \\\n  -w '%{{http_code}}' \"$URL\")\n\
         if {}\nthen\n  {show}\nfi\n",
        condition(entry),
    )
}

/// `curl` obeys `Retry-After`, and otherwise waits 1 s, 2 s, 4 s …
fn retry(code: &CodeDocument) -> Option<String> {
    let repeats = match code.retry {
        Retry::Backoff { attempts, .. } => attempts.saturating_sub(1),
        Retry::Throttled { .. } => REPEATS,
        _ => 0,
    };
    let repeats_it = repeats > 0 && REPEATED.contains(&code.status);
    repeats_it.then(|| format!("--retry {repeats} "))
}

fn condition(entry: Entry<'_>) -> String {
    let code = entry.code;
    let status = match code.any_status {
        true => "[ \"$status\" -ge 400 ]".to_owned(),
        false => format!("[ \"$status\" = {} ]", code.status),
    };
    let identified = |fact: Fact, value: Json| Some((path(entry, &fact)?, value));
    let number = code.number.map(Json::from);
    let key = identified(Fact::Code, code.code.as_str().into())
        .or_else(|| identified(Fact::Number, number?));
    match key {
        Some((path, value)) => {
            let filter = quoted(&format!("{path} == {value}"));
            format!("{status} &&\n   jq -e {filter} \\\n     error.json > /dev/null 2>&1")
        }
        None => status,
    }
}

/// The path of jq to a fact in a JSON body.
fn path(entry: Entry<'_>, fact: &Fact) -> Option<String> {
    let layout = entry
        .layout
        .filter(|layout| !matches!(layout, Value::Text(_)))?;
    let mut path = ".".to_owned();
    for step in path_of(layout, fact)? {
        match step {
            Step::Member(name) if is_identifier(name) => {
                if path.len() > 1 {
                    path.push('.');
                }
                path += name;
            }
            Step::Member(name) => path += &format!("[{}]", Json::from(name)),
            Step::Element(at) => path += &format!("[{at}]"),
        }
    }
    Some(path)
}

fn is_identifier(name: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    name.starts_with(letter) && name.chars().all(|c| letter(c) || c.is_ascii_digit())
}
