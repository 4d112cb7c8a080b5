//! The path of the runtime as a macro writes it: by `$crate`, and by an argument.

/// What a crate offers that wraps errbook.
mod problems {
    pub(crate) use errbook::*;
}

macro_rules! by_crate {
    ($name:ident) => {
        #[derive(errbook::ApiError)]
        #[api_error(crate = $crate::crate_path::through_macros::problems, code = "by_crate", status = 404, details)]
        struct $name {
            id: u32,
        }
    };
}

macro_rules! by_argument {
    ($krate:path, $name:ident) => {
        #[derive(errbook::ApiError)]
        #[api_error(crate = $krate, code = "by_argument", status = 404, details, message = "{id}")]
        struct $name {
            id: u32,
        }
    };
}

by_crate!(ByCrate);
by_argument!(::errbook, ByArgument);
by_argument!(crate::crate_path::through_macros::problems, ByModule);
