//! Which word was probably meant.

/// The word that begins so, or that differs in few letters; upper or lower case makes no difference.
pub(super) fn nearest(
    typed: &str,
    words: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    let typed = typed.to_lowercase();
    let ranked = words.filter_map(|word| {
        let distance = match word.starts_with(&typed) && typed.len() > 1 {
            true => 0,
            false => distance(&typed, word),
        };
        (distance <= (word.len() + 2) / 4).then_some((distance, word))
    });
    ranked.min().map(|(_, word)| word)
}

/// How many letters must be changed, added, dropped or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let changed = rows[i][j] + usize::from(a[i] != b[j]);
            let mut best = changed.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_changed_added_dropped_and_swapped_count() {
        for (a, b, expected) in [
            ("json", "json", 0),
            ("jsn", "json", 1),
            ("jsoon", "json", 1),
            ("jsan", "json", 1),
            ("josn", "json", 1),
            ("", "json", 4),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
    }
}
