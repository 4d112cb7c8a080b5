//! The structure of a URI reference (RFC 3986 §4.1).

use std::net::Ipv6Addr;

/// The error is the rule and the remedy; the characters have been checked.
pub(super) fn check(reference: &str) -> Result<(), String> {
    let (rest, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if fragment.contains('#') {
        return Err("`docs_url` has one `#`, before its fragment; write `%23` for another".into());
    }
    let (hierarchy, query) = rest.split_once('?').unwrap_or((rest, ""));
    let hierarchy = without_scheme(hierarchy)?;
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", hierarchy),
    };
    if [path, query, fragment].concat().contains(['[', ']']) {
        let rule = "`[` and `]` stand around an IPv6 host only";
        return Err(format!("{rule}; write `%5B` and `%5D` (RFC 3986)"));
    }
    check_authority(authority)
}

/// What is before the first colon of the first segment is a scheme (§3.1, §4.2).
fn without_scheme(hierarchy: &str) -> Result<&str, String> {
    let first = hierarchy.split('/').next().unwrap_or_default();
    let Some((scheme, _)) = first.split_once(':') else {
        return Ok(hierarchy);
    };
    let follows = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    if scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(follows) {
        return Ok(&hierarchy[scheme.len() + 1..]);
    }
    let rule = "what `docs_url` has before its first `:` is no scheme";
    Err(format!(
        "{rule}; write `https:`, or begin a relative reference with `./` (RFC 3986)"
    ))
}

/// `user@host:port` (§3.2)
fn check_authority(authority: &str) -> Result<(), String> {
    let (user, place) = authority.split_once('@').unwrap_or(("", authority));
    if user.contains(['[', ']']) || place.contains('@') {
        return Err("the host of `docs_url` stands after one `@`; write `%40` for another".into());
    }
    let (host, port) = match place.rsplit_once(']') {
        Some((host, port)) => (Some(host), port),
        None => (None, place.find(':').map_or("", |colon| &place[colon..])),
    };
    let address = host.map(|host| host.strip_prefix('[').filter(|host| is_address(host)));
    if address == Some(None) || (host.is_none() && place.contains('[')) {
        let rule = "the host of `docs_url` is no IPv6 address in brackets";
        return Err(format!("{rule}; write it like `[2001:db8::1]`"));
    }
    let digits = match port {
        "" => "",
        port => port.strip_prefix(':').unwrap_or("x"),
    };
    match digits.bytes().all(|digit| digit.is_ascii_digit()) {
        true => Ok(()),
        false => {
            Err("the port of `docs_url` is a number; write digits after the host's `:`".into())
        }
    }
}

/// What stands in brackets; an address of a future version begins with a `v`.
fn is_address(host: &str) -> bool {
    host.parse::<Ipv6Addr>().is_ok() || host.starts_with(['v', 'V'])
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn references_of_every_form_are_right() {
        for right in [
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
        ] {
            assert_eq!(check(right), Ok(()), "{right}");
        }
    }

    #[test]
    fn each_part_has_its_rule() {
        for (wrong, word) in [
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
        ] {
            let message = check(wrong).unwrap_err();
            assert!(message.contains(word), "{wrong}: {message}");
        }
    }
}
