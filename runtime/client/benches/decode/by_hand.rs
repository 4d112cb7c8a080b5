//! What a client writes by hand: structs of the same shape, and one parse.

#![allow(dead_code)] // measured, not read

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(crate) struct Body<D> {
    pub(crate) error: Error<D>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Error<D> {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) details: Option<D>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

#[derive(Debug, Deserialize)]
pub(crate) struct Wide {
    pub(crate) text_1: String,
    pub(crate) text_2: String,
    pub(crate) text_3: String,
    pub(crate) text_4: String,
    pub(crate) text_5: String,
    pub(crate) text_6: String,
    pub(crate) text_7: String,
    pub(crate) text_8: String,
    pub(crate) text_9: String,
    pub(crate) text_10: String,
    pub(crate) text_11: String,
    pub(crate) text_12: String,
    pub(crate) text_13: String,
    pub(crate) text_14: String,
    pub(crate) text_15: String,
    pub(crate) text_16: String,
    pub(crate) text_17: String,
    pub(crate) text_18: String,
    pub(crate) text_19: String,
    pub(crate) text_20: String,
    pub(crate) count_1: u64,
    pub(crate) count_2: u64,
    pub(crate) count_3: u64,
    pub(crate) count_4: u64,
    pub(crate) count_5: u64,
    pub(crate) count_6: u64,
    pub(crate) count_7: u64,
    pub(crate) count_8: u64,
    pub(crate) count_9: u64,
    pub(crate) count_10: u64,
    pub(crate) offset_1: i64,
    pub(crate) offset_2: i64,
    pub(crate) offset_3: i64,
    pub(crate) offset_4: i64,
    pub(crate) offset_5: i64,
    pub(crate) ratio_1: f64,
    pub(crate) ratio_2: f64,
    pub(crate) ratio_3: f64,
    pub(crate) ratio_4: f64,
    pub(crate) ratio_5: f64,
    pub(crate) flag_1: bool,
    pub(crate) flag_2: bool,
    pub(crate) flag_3: bool,
    pub(crate) flag_4: bool,
    pub(crate) flag_5: bool,
    pub(crate) tags_1: Vec<String>,
    pub(crate) tags_2: Vec<String>,
    pub(crate) tags_3: Vec<String>,
    pub(crate) note_1: Option<String>,
    pub(crate) note_2: Option<String>,
}
