use errbook::ApiError;

// The attributes by which other derives write `Display`.

#[derive(Debug, derive_more::Display, derive_more::Error, ApiError)]
enum DeriveMore {
    #[display("disk: {source}")]
    #[api_error(code = "a", status = 500, message(display))]
    Named { source: std::io::Error },
    #[display("disk: {_0}")]
    #[api_error(code = "b", status = 500, message(display))]
    Binding(#[error(source)] std::io::Error),
    #[display("disk: {}", _0.kind())]
    #[api_error(code = "c", status = 500, message(display))]
    Argument(#[error(source)] std::io::Error),
    #[api_error(code = "d", status = 500, message(display))]
    OnlyFieldByDefault(#[error(source)] std::io::Error),
}

// To derive_more, the only field of a tuple is the source without an attribute.

#[derive(Debug, derive_more::Display, derive_more::Error, ApiError)]
enum DeriveMoreInfers {
    #[display("disk: {_0}")]
    #[api_error(code = "a", status = 500, message(display))]
    Binding(std::io::Error),
    #[api_error(code = "b", status = 500, message(display))]
    OnlyFieldByDefault(std::io::Error),
    #[display("disk: {cause}")]
    #[api_error(code = "c", status = 500, message(display))]
    Named { cause: std::io::Error },
}

#[derive(Debug, derive_more::Display, derive_more::Error, ApiError)]
#[display("disk: {_variant}")]
enum DeriveMoreWraps {
    #[api_error(code = "a", status = 500, message(display))]
    OnlyField(#[error(source)] std::io::Error),
    #[display("{_0}")]
    #[api_error(code = "b", status = 500, message(display))]
    Own(#[error(source)] std::io::Error),
}

#[derive(Debug, snafu::Snafu, ApiError)]
enum Snafu {
    #[snafu(display("disk: {source}"))]
    #[api_error(code = "a", status = 500, message(display))]
    Named { source: std::io::Error },
    #[snafu(display("disk: {}", error.kind()))]
    #[api_error(code = "b", status = 500, message(display))]
    Argument {
        #[snafu(source)]
        error: std::io::Error,
    },
    #[snafu(transparent)]
    #[api_error(code = "c", status = 500, message(display))]
    Transparent { source: std::fmt::Error },
}

#[derive(Debug, displaydoc::Display, ApiError)]
enum Displaydoc {
    /// Disk: {source}
    #[api_error(code = "a", status = 500, message(display))]
    Named { source: std::io::Error },
    #[displaydoc("disk: {0:?}")]
    #[api_error(code = "b", status = 500, message(display))]
    Trace(std::backtrace::Backtrace),
}

fn main() {}
