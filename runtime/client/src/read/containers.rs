//! Lists, maps, tuples, and what can be `null`.

use std::collections::BTreeMap;

use super::FromJson;
use crate::decode::{Json, Kind};

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: Json<'_>) -> Option<Self> {
        json.elements()?.map(T::from_json).collect()
    }
}

/// As a whole; a name that is there twice is no member of a map.
impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(json: Json<'_>) -> Option<Self> {
        let mut map = BTreeMap::new();
        for (name, value) in json.members()? {
            if map
                .insert(name.text().into_owned(), T::from_json(value)?)
                .is_some()
            {
                return None;
            }
        }
        Some(map)
    }
}

/// Only in lists, maps and tuples: a member that is `null` is absent.
impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: Json<'_>) -> Option<Self> {
        match json.kind() {
            Kind::Null => Some(None),
            _ => T::from_json(json).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(json: Json<'_>) -> Option<Self> {
        T::from_json(json).map(Box::new)
    }

    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(Box::new)
    }
}

macro_rules! tuples {
    ($(($($element:ident),*))*) => {$(
        impl<$($element: FromJson),*> FromJson for ($($element,)*) {
            fn from_json(json: Json<'_>) -> Option<Self> {
                let mut elements = json.elements()?;
                let tuple = ($($element::from_json(elements.next()?)?,)*);
                elements.next().is_none().then_some(tuple)
            }
        }
    )*};
}

tuples! {
    (A)
    (A, B)
    (A, B, C)
    (A, B, C, D)
    (A, B, C, D, E)
    (A, B, C, D, E, F)
    (A, B, C, D, E, F, G)
    (A, B, C, D, E, F, G, H)
}
