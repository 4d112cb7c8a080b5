//! URI references (RFC 3986 §4.1) that may contain facts.

use std::net::Ipv6Addr;

use super::Template;
use crate::diagnostics::did_you_mean;

/// A URI reference that may contain `{code}`, `{number}` and `{status}`.
#[derive(Debug, Clone)]
pub(crate) struct UriTemplate(Template);

impl UriTemplate {
    /// The error states the rule and the remedy.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let template = Template::parse(text)?;
        let names = ["code", "number", "status"];
        for (name, spec) in template.placeholders() {
            if !names.contains(&name) {
                let remedy = did_you_mean(name, names, || {
                    "use `{code}`, `{number}` or `{status}`".to_owned()
                });
                return Err(format!("unknown fact `{{{name}}}` in `docs_url`; {remedy}"));
            }
            if !spec.is_empty() {
                let rule = "a fact in `docs_url` takes no format spec";
                return Err(format!("{rule}; write `{{{name}}}`"));
            }
        }
        let sample = template.filled(|name| {
            let fact = match name {
                "code" => "x",
                "number" => "1",
                _ => "400",
            };
            fact.to_owned()
        });
        check_characters(&sample)?;
        check_structure(&sample)?;
        Ok(UriTemplate(template))
    }

    pub(crate) fn contains(&self, fact: &str) -> bool {
        self.0.placeholders().any(|(name, _)| name == fact)
    }

    /// Fills in the facts; `None` if one is unknown. The result is checked again, since a code may contain `:` and `/`.
    pub(crate) fn fill(
        &self,
        fact: impl Fn(&str) -> Option<String>,
    ) -> Option<Result<String, String>> {
        let mut names = self.0.placeholders().map(|(name, _)| name);
        if !names.all(|name| fact(name).is_some()) {
            return None;
        }
        let filled = self.0.filled(|name| fact(name).unwrap_or_default());
        Some(check_structure(&filled).map(|()| filled))
    }
}

/// Only characters of RFC 3986 are allowed.
fn check_characters(url: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    if let Some(c) = url.chars().find(|c| !allowed(*c)) {
        return Err(format!(
            "`docs_url` cannot contain {c:?}; percent-encode it (RFC 3986)"
        ));
    }
    if url.is_empty() {
        return Err("`docs_url` is empty; write a URI reference".to_owned());
    }
    let mut escapes = url.split('%').skip(1);
    let digits =
        |text: &str| text.len() >= 2 && text.bytes().take(2).all(|c| c.is_ascii_hexdigit());
    if escapes.all(digits) {
        Ok(())
    } else {
        let rule = "a `%` in a URI must be followed by two hex digits";
        Err(format!("{rule}; write `%25` for a literal `%`"))
    }
}

/// The parts of a reference; its characters are already checked.
fn check_structure(reference: &str) -> Result<(), String> {
    let (rest, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if fragment.contains('#') {
        return Err("`docs_url` can have only one `#`; write `%23` for another".into());
    }
    let (hierarchy, query) = rest.split_once('?').unwrap_or((rest, ""));
    let hierarchy = without_scheme(hierarchy)?;
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", hierarchy),
    };
    if [path, query, fragment].concat().contains(['[', ']']) {
        let rule = "`[` and `]` can only enclose an IPv6 host";
        return Err(format!("{rule}; write `%5B` and `%5D` (RFC 3986)"));
    }
    check_authority(authority)
}

/// The reference after its scheme. A colon in the first segment ends a scheme (§3.1, §4.2).
fn without_scheme(hierarchy: &str) -> Result<&str, String> {
    let first = hierarchy.split('/').next().unwrap_or_default();
    let Some((scheme, _)) = first.split_once(':') else {
        return Ok(hierarchy);
    };
    let follows = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    if scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(follows) {
        return Ok(&hierarchy[scheme.len() + 1..]);
    }
    let rule = "`docs_url` has no valid scheme before its first `:`";
    Err(format!(
        "{rule}; write `https:`, or begin a relative reference with `./` (RFC 3986)"
    ))
}

/// `user@host:port` (§3.2)
fn check_authority(authority: &str) -> Result<(), String> {
    let (user, place) = authority.split_once('@').unwrap_or(("", authority));
    if user.contains(['[', ']']) || place.contains('@') {
        return Err("`docs_url` can have only one `@`; write `%40` for another".into());
    }
    let (host, port) = match place.rsplit_once(']') {
        Some((host, port)) => (Some(host), port),
        None => (None, place.find(':').map_or("", |colon| &place[colon..])),
    };
    let address = host.map(|host| host.strip_prefix('[').filter(|host| is_address(host)));
    if address == Some(None) || (host.is_none() && place.contains('[')) {
        let rule = "the host of `docs_url` is not an IPv6 address in brackets";
        return Err(format!("{rule}; write it like `[2001:db8::1]`"));
    }
    let digits = match port {
        "" => "",
        port => port.strip_prefix(':').unwrap_or("x"),
    };
    if digits.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(())
    } else {
        Err("the port of `docs_url` must be a number; write digits after the host's `:`".into())
    }
}

/// Whether the text is an address for brackets; one of a future version begins with `v`.
fn is_address(host: &str) -> bool {
    host.parse::<Ipv6Addr>().is_ok() || host.starts_with(['v', 'V'])
}

#[cfg(test)]
mod tests {
    use super::UriTemplate;

    #[test]
    fn references_may_have_any_form_and_contain_facts() {
        for valid in [
            "https://user:word@api.example:8080/a:b/c?d=e?/:@#f?/",
            "https://[2001:db8::1]:443/a",
            "//[v1.a:b]",
            "//host:",
            "urn:errors:7",
            "./1:x",
            "/1:x",
            "a/1:x",
            "?a:b",
            "#a:b",
            "https://api.example/errors/{code}",
            "/errors/{status}#{number}",
            "a%20b",
        ] {
            assert!(UriTemplate::parse(valid).is_ok(), "{valid}");
        }
    }

    #[test]
    fn facts_are_filled_in_and_checked_again() {
        let url = UriTemplate::parse("{code}/{number}").unwrap();
        let code = |code: &'static str| move |_: &str| Some(code.to_owned());
        assert_eq!(url.fill(code("a")), Some(Ok("a/a".to_owned())));
        assert!(url.fill(code("1:a")).unwrap().is_err());
        assert_eq!(url.fill(|name| (name == "code").then(String::new)), None);
    }

    #[test]
    fn each_part_has_its_rule() {
        for (invalid, word) in [
            ("/a#b#c", "%23"),
            ("1:x", "scheme"),
            (":x", "scheme"),
            ("a_b:c", "scheme"),
            ("https://h:port/", "port"),
            ("https://h:1:2/", "port"),
            ("https://[::1]8/", "port"),
            ("https://[::1/", "IPv6"),
            ("https://::1]/", "IPv6"),
            ("https://[h]/", "IPv6"),
            ("https://a@b@c/", "%40"),
            ("/a[0]", "%5B"),
            ("/?a[0]", "%5B"),
            ("", "empty"),
            ("a b", "percent-encode"),
            ("/é", "percent-encode"),
            ("/{cod}", "`code`"),
            ("/{code:?}", "format spec"),
            ("/50%", "%25"),
            ("/{code", "{{"),
        ] {
            let message = UriTemplate::parse(invalid).unwrap_err();
            assert!(message.contains(word), "{invalid}: {message}");
        }
    }
}
