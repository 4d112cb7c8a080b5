//! Compile errors: collected, so that all are reported in one run, and the wording they share.

use proc_macro::is_available;
use proc_macro2::Span;
use quote::ToTokens;

/// Collects mistakes; nothing stops at the first.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    /// The rule first, the remedy after a semicolon, keys in backticks as typed.
    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(syn::Error::new(span, message));
    }

    /// The same, at all of the tokens.
    pub(crate) fn error_at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.errors.extend(error);
    }

    pub(crate) fn extend(&mut self, errors: impl IntoIterator<Item = syn::Error>) {
        errors.into_iter().for_each(|error| self.push(error));
    }

    /// All mistakes as one error, in the order of the source.
    pub(crate) fn finish(mut self) -> Option<syn::Error> {
        if is_available() {
            self.errors.sort_by_key(|error| {
                let span = error.span().unwrap(); // the compiler's own span; there is one inside a macro
                (span.line(), span.column())
            });
        }
        combine(self.errors)
    }
}

/// The errors as one, if there are any.
pub(crate) fn combine(errors: impl IntoIterator<Item = syn::Error>) -> Option<syn::Error> {
    errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

/// One message for whatever could not be parsed, at the place where parsing stopped.
pub(crate) fn or_message<T>(parsed: syn::Result<T>, message: &str) -> syn::Result<T> {
    parsed.map_err(|error| syn::Error::new(error.span(), message))
}

/// `did you mean …?` when one of the words is near, otherwise `fallback`.
pub(crate) fn did_you_mean<'a>(
    typed: &str,
    words: impl IntoIterator<Item = &'a str>,
    fallback: impl FnOnce() -> String,
) -> String {
    nearest(typed, words).map_or_else(fallback, |word| format!("did you mean `{word}`?"))
}

/// The word that was probably meant; the part of a longer one, as in `status_code`, counts as well.
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
            // One letter in five may differ: with more, most short words are near.
            (distance <= 1 + word.len() / 5).then_some((distance, 0, word))
        }
    });
    ranked.min().map(|(.., word)| word)
}

/// The edit distance, where swapping two neighbours is one edit.
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
pub(crate) fn or_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_suggested() {
        let suggest = |typed| did_you_mean(typed, ["status", "code"], String::new);
        assert_eq!(suggest("staus"), "did you mean `status`?");
        assert_eq!(suggest("cdoe"), "did you mean `code`?");
        assert_eq!(suggest("http_status"), "did you mean `status`?");
        assert_eq!(suggest("r#code"), "did you mean `code`?");
        assert_eq!(suggest("statsu_"), "did you mean `status`?");
        for far in ["colour", "nope", "mode_", "cd"] {
            assert_eq!(suggest(far), "", "{far}");
        }
    }

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(or_list(["a"]), "`a`");
        assert_eq!(or_list(["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
