//! What a layout, as a document has it, shows.

/// The tokens of a layout that matter: facts, those inside strings included; names and literals with their quotes.
fn tokens(layout: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = layout;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (token, behind) = rest.split_at(length);
        if !token.trim().is_empty() {
            tokens.push(token);
        }
        rest = behind;
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || "_.-+".contains(c)
}

/// The length of a JSON string at the start, its quotes counted.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether the layout shows this fact.
pub(super) fn shows(layout: &str, fact: &str) -> bool {
    facts(&tokens(layout)).iter().any(|it| it == fact)
}

/// The facts that are shown; of what else is no name, the token.
fn facts(tokens: &[&str]) -> Vec<String> {
    let mut facts = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.strip_prefix('"') {
            _ if head(tokens, at) > at => {}
            Some(text) => {
                let text = text.replace("{{", "").replace("}}", "");
                let behind = text.split('{').skip(1);
                facts.extend(behind.filter_map(|it| Some(it.split_once('}')?.0.to_owned())));
            }
            None => facts.push(token.trim_start_matches("..").to_owned()),
        }
    }
    facts
}

/// Whether the members of objects stand in another order, and nothing else has changed.
pub(super) fn is_reordered(old: &str, new: &str) -> bool {
    sorted(&tokens(old)) == sorted(&tokens(new))
}

/// The same tokens, the members of each object by their names.
fn sorted<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        all.push(*token);
        at += 1;
        if *token == "{" {
            let (members, last) = members(tokens, at);
            all.extend(members.join(&","));
            at = last;
        }
    }
    all
}

/// The members that begin here, sorted, and where they end.
fn members<'a>(tokens: &[&'a str], mut at: usize) -> (Vec<Vec<&'a str>>, usize) {
    let mut members = Vec::new();
    loop {
        let last = end(tokens, head(tokens, at));
        match tokens.get(at..last) {
            Some(member @ [_, ..]) => members.push(sorted(member)),
            _ => break,
        }
        at = last + usize::from(tokens.get(last) == Some(&","));
    }
    members.sort();
    (members, at)
}

/// Whether `new` is `old` with members added to its objects.
pub(super) fn is_grown(old: &str, new: &str) -> bool {
    let (old, new) = (&sorted(&tokens(old))[..], &sorted(&tokens(new))[..]);
    let ends = Growth { old, new }.value(0, 0);
    ends == Some((old.len(), new.len())) && !places_detail(&facts(old), &facts(new))
}

/// Whether a detail has got a place of its own, which takes it out of `details`.
fn places_detail(old: &[String], new: &[String]) -> bool {
    let mut placed = new.iter().filter(|it| it.starts_with("details."));
    old.iter().any(|it| it == "details") && placed.any(|it| !old.contains(it))
}

struct Growth<'a> {
    old: &'a [&'a str],
    new: &'a [&'a str],
}

impl Growth<'_> {
    /// Where the values at these places end, if the new one has all that the old one has.
    fn value(&self, mut old: usize, mut new: usize) -> Option<(usize, usize)> {
        if self.old.get(old)? != &"{" || self.new.get(new)? != &"{" {
            let (old_end, new_end) = (end(self.old, old), end(self.new, new));
            return (self.old.get(old..old_end)? == self.new.get(new..new_end)?)
                .then_some((old_end, new_end));
        }
        (old, new) = (old + 1, new + 1);
        loop {
            let (old_last, new_last) = (self.old.get(old)? == &"}", self.new.get(new)? == &"}");
            match (old_last, new_last) {
                (true, true) => return Some((old + 1, new + 1)),
                (false, true) => return None,
                _ => {}
            }
            let (old_name, new_name) = (head(self.old, old), head(self.new, new));
            if !old_last && self.old.get(old..old_name)? == self.new.get(new..new_name)? {
                (old, new) = self.value(old_name, new_name)?;
                old += usize::from(self.old.get(old)? == &",");
            } else {
                // Another member: of the new one alone, or this is no growth.
                new = end(self.new, new_name);
            }
            new += usize::from(self.new.get(new)? == &",");
        }
    }
}

/// Behind the name of a member and its colon; `..details` has neither.
fn head(tokens: &[&str], at: usize) -> usize {
    match tokens.get(at..) {
        Some([name, ":", ..]) if name.starts_with('"') => at + 2,
        Some([name, "?", ":", ..]) if name.starts_with('"') => at + 3,
        _ => at,
    }
}

/// Behind the value that starts here.
fn end(tokens: &[&str], at: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(at) {
        match *token {
            "{" | "[" => depth += 1,
            "," | "}" | "]" if depth == 0 => return place,
            "}" | "]" => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::{is_grown, is_reordered, shows};

    const NESTED: &str =
        r#"{ "error": { "code": code, "details"?: details }, "a": "{{code}} {status}" }"#;

    #[test]
    fn facts_are_told_from_names_and_texts() {
        assert!(shows(NESTED, "code"));
        assert!(shows(NESTED, "status"));
        assert!(shows(NESTED, "details"));
        assert!(!shows(NESTED, "error"));
        assert!(!shows(
            r#"{ "code": message, "code"?: help, "x": "{{code}}" }"#,
            "code"
        ));
        assert!(shows(r#"{ "a": 1, ..details }"#, "details"));
        assert!(shows(r#"{ "a": extra.domain or "code" }"#, "extra.domain"));
        assert!(shows(r#"["{code}"?, { "a"?: 1 }]"#, "code"));
    }

    #[test]
    fn the_order_of_members_is_none_that_of_a_list_is_one() {
        let old = r#"{ "a": [code, { "x": help or { "y": 1, "z": "," }, "w"?: status }], ..details, "b": 2 }"#;
        for new in [
            old,
            r#"{ ..details, "b": 2, "a": [code, { "x": help or { "y": 1, "z": "," }, "w"?: status }] }"#,
            r#"{"a":[code,{"w"?:status,"x":help or{"z":",","y":1}}],..details,"b":2}"#,
        ] {
            assert!(is_reordered(old, new), "{new}");
        }
        for new in [
            r#"{ "a": [{ "x": help or { "y": 1, "z": "," }, "w"?: status }, code], ..details, "b": 2 }"#,
            r#"{ "a": [code, { "x": help or { "y": 1, "z": "," }, "w": status }], ..details, "b": 2 }"#,
            r#"{ "a": [code, { "x": help or { "y": "z", "z": 1 }, "w"?: status }], ..details, "b": 2 }"#,
            r#"{ "b": 2, ..details }"#,
        ] {
            assert!(!is_reordered(old, new), "{new}");
        }
        for broken in ["{", "{ ]", "{ , }", r#"{ "a": ] }"#, "}{", ""] {
            assert!(is_reordered(broken, broken), "{broken}");
        }
    }

    #[test]
    fn a_layout_grows_by_members_alone() {
        let old = r#"{ "a": code, "b"?: { "c": message }, ..details }"#;
        for new in [
            old,
            r#"{ "new": 1, "a": code, "b"?: { "c": message }, ..details }"#,
            r#"{ "a": code, "b"?: { "x": [1, { "y": 2 }], "c": message, "d": "}" }, ..details, "z": 1 }"#,
            r#"{ ..details, "b"?: { "x": 1, "c": message }, "a": code }"#,
        ] {
            assert!(is_grown(old, new), "{new}");
        }
        for new in [
            r#"{ "a": code, "b"?: { "c": message } }"#,
            r#"{ "a": message, "b"?: { "c": message }, ..details }"#,
            r#"{ "a": code, "b": { "c": message }, ..details }"#,
            r#"{ "a": code, "b"?: { "c": "message" }, ..details }"#,
            r#"[{ "a": code, "b"?: { "c": message }, ..details }]"#,
            r#"{ "a": code, "b"?: { "c": message }, "d"?: details.d, ..details }"#,
            r#"{ "a": code, "b"?: { "c": message }, "d"?: "{details.d}", ..details }"#,
            "",
        ] {
            assert!(!is_grown(old, new), "{new}");
        }
    }
}
