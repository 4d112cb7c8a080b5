//! Compile errors, collected so that one run reports them all, and wording that they share.

use std::collections::HashSet;

use proc_macro::is_available;
use proc_macro2::Span;
#[cfg(feature = "derive")]
use quote::ToTokens;

/// Collects errors instead of stopping at the first.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    /// Reports an error. Its message states the rule, then after a semicolon the remedy; keys are in backticks as typed.
    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Reports an error that underlines all of the tokens.
    #[cfg(feature = "derive")]
    pub(crate) fn error_at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.errors.extend(error);
    }

    #[cfg(feature = "derive")]
    pub(crate) fn extend(&mut self, errors: impl IntoIterator<Item = syn::Error>) {
        errors.into_iter().for_each(|error| self.push(error));
    }

    /// The value, or `None` if it is an error, which is reported.
    #[cfg(feature = "derive")]
    pub(crate) fn ok<T>(&mut self, parsed: syn::Result<T>) -> Option<T> {
        parsed.map_err(|error| self.push(error)).ok()
    }

    /// Combines all errors into one, in source order. The same error at the same place is one mistake: a default of the
    /// type is wrong for each variant that has it.
    pub(crate) fn finish(mut self) -> Option<syn::Error> {
        if is_available() {
            let place = |error: &syn::Error| {
                let span = error.span().unwrap(); // the compiler's own span, available inside a macro
                (span.line(), span.column())
            };
            let mut known = HashSet::new();
            self.errors
                .retain(|error| known.insert((place(error), error.to_string())));
            self.errors.sort_by_key(place);
        }
        combine(self.errors)
    }
}

/// Combines the errors into one, if there are any.
pub(crate) fn combine(errors: impl IntoIterator<Item = syn::Error>) -> Option<syn::Error> {
    errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

/// Replaces the message of a parse error and keeps its span.
pub(crate) fn or_message<T>(parsed: syn::Result<T>, message: &str) -> syn::Result<T> {
    parsed.map_err(|error| syn::Error::new(error.span(), message))
}

/// The error for a name that is given again.
pub(crate) fn given_twice(span: Span, name: &str) -> syn::Error {
    syn::Error::new(span, format!("`{name}` is given twice; keep one"))
}

/// The remedy for an unknown word: `did you mean …?` if one of the known words is similar, otherwise all of them.
#[cfg(feature = "derive")]
pub(crate) fn suggest<'a>(
    typed: &str,
    words: impl IntoIterator<Item = &'a str, IntoIter: Clone>,
) -> String {
    let words = words.into_iter();
    did_you_mean(typed, words.clone(), || format!("use {}", or_list(words)))
}

/// `did you mean …?` if one of the words is similar, otherwise `fallback`.
pub(crate) fn did_you_mean<'a>(
    typed: &str,
    words: impl IntoIterator<Item = &'a str>,
    fallback: impl FnOnce() -> String,
) -> String {
    nearest(typed, words).map_or_else(fallback, |word| format!("did you mean `{word}`?"))
}

/// The word that was probably meant. It may also be a part of what was typed: `status_code` means `status`.
pub(crate) fn nearest<'a>(
    typed: &str,
    words: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let typed = typed.trim_start_matches("r#");
    let part = |word: &str| typed.split('_').position(|part| part == word);
    let ranked = words.into_iter().filter_map(|word| match part(word) {
        Some(part) => Some((0, part, word)),
        None => {
            let distance = distance(typed, word);
            // Small enough that unrelated short words are not similar.
            (distance <= 1 + word.len() / 5).then_some((distance, 0, word))
        }
    });
    ranked.min().map(|(.., word)| word)
}

/// The edit distance, in which swapping two neighbouring letters is one edit.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// `a`, `b` or `c`
#[cfg(feature = "derive")]
pub(crate) fn or_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(all(test, feature = "derive"))]
mod tests {
    use super::*;

    #[test]
    fn a_similar_word_is_suggested() {
        let similar = |typed| did_you_mean(typed, ["status", "code"], String::new);
        assert_eq!(similar("staus"), "did you mean `status`?");
        assert_eq!(similar("cdoe"), "did you mean `code`?");
        assert_eq!(similar("http_status"), "did you mean `status`?");
        assert_eq!(similar("r#code"), "did you mean `code`?");
        assert_eq!(similar("statsu_"), "did you mean `status`?");
        for other in ["colour", "nope", "mode_", "cd"] {
            assert_eq!(similar(other), "", "{other}");
        }
        assert_eq!(
            suggest("colour", ["status", "code"]),
            "use `status` or `code`"
        );
    }

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(or_list(["a"]), "`a`");
        assert_eq!(or_list(["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
