//! For each preset, an error without details and, if the preset has a place for them, one with two and one with a list.

use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, VND_ERROR};

use crate::errors::FieldError;
pub(super) use crate::errors::field_errors as errors;

macro_rules! shaped {
    ($($envelope:ident: $unit:ident $code:literal $(, $two:ident $two_code:literal, $list:ident $list_code:literal)?;)*) => {
        #[derive(ApiError)]
        #[api_error(docs_url = "/errors/{code}")]
        pub(crate) enum Shaped {
            $(
                /// Slot is not available
                #[api_error(code = $code, number = 17, status = 404, envelope = $envelope, shared_number,
                            message = "The requested time slot is no longer available.")]
                $unit,
                $(
                    /// Slot is not available
                    #[api_error(code = $two_code, status = 404, envelope = $envelope, details,
                                message = "The requested time slot is no longer available.")]
                    $two {
                        requested_time: String,
                        next_available: String,
                    },
                    /// Slot is not available
                    #[api_error(code = $list_code, status = 404, envelope = $envelope, details,
                                message = "The requested time slot is no longer available.")]
                    $list { errors: Vec<FieldError> },
                )?
            )*
        }
    };
}

shaped! {
    NESTED: Nested "nested", NestedTwo "nested_two", NestedList "nested_list";
    PROBLEM: Problem "problem", ProblemTwo "problem_two", ProblemList "problem_list";
    NUMERIC_CODE: Numeric "numeric";
    FLAT: Flat "flat", FlatTwo "flat_two", FlatList "flat_list";
    FLAT_ERROR: FlatError "flat_error";
    VND_ERROR: Vnd "vnd", VndTwo "vnd_two", VndList "vnd_list";
}

pub(super) fn requested_time() -> String {
    "2026-03-14T10:00:00Z".to_owned()
}

pub(super) fn next_available() -> String {
    "2026-03-14T11:30:00Z".to_owned()
}
