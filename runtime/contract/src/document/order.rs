//! The order of the catalog, for exports that preserve it; the document itself is sorted.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::RetiredDocument;

/// The order of the catalog, as indices into the sorted lists of its document. Empty if the document is read from a
/// file.
#[derive(Debug, Clone, Default)]
pub(crate) struct CatalogOrder {
    pub(crate) codes: Vec<usize>,
    #[cfg_attr(not(feature = "html"), allow(dead_code))] // only pages list them
    pub(crate) retired: Vec<usize>,
}

/// For each item, its index after a stable sort.
pub(super) fn sorted_positions<T>(items: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..items.len()).collect();
    indices.sort_by(|a, b| compare(&items[*a], &items[*b]));
    let mut positions = vec![0; items.len()];
    for (position, index) in indices.into_iter().enumerate() {
        positions[index] = position;
    }
    positions
}

/// For each retired code or number, its index in the sorted list; repetitions are left out.
pub(super) fn retired_positions(
    declared: &[RetiredDocument],
    sorted: &[RetiredDocument],
) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let positions = declared
        .iter()
        .filter_map(|retired| sorted.binary_search(retired).ok());
    positions
        .filter(|position| seen.insert(*position))
        .collect()
}

/// The items in the order of the catalog, or in their own order if the document has none.
pub(crate) fn in_catalog_order<'a, T>(items: &'a [T], order: &[usize]) -> Vec<&'a T> {
    let ordered: Vec<_> = order.iter().filter_map(|index| items.get(*index)).collect();
    if ordered.len() == items.len() {
        ordered
    } else {
        items.iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_items_are_put_back_in_order() {
        let declared = ["c", "a", "b", "a"];
        let mut sorted = declared;
        sorted.sort_unstable();
        let order = sorted_positions(&declared, |a, b| a.cmp(b));
        assert_eq!(order, [3, 0, 2, 1]);
        assert_eq!(in_catalog_order(&sorted, &order), [&"c", &"a", &"b", &"a"]);
        assert_eq!(in_catalog_order(&sorted, &[]), [&"a", &"a", &"b", &"c"]);
    }

    #[test]
    fn a_code_retired_twice_has_one_position() {
        let retired = |number| RetiredDocument {
            code: None,
            status: None,
            number: Some(number),
        };
        let declared = [retired(2), retired(1), retired(2)];
        let sorted = [retired(1), retired(2)];
        assert_eq!(retired_positions(&declared, &sorted), [1, 0]);
    }
}
