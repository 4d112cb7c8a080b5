use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum DisplayOfTransparent {
    #[error(transparent)]
    #[api_error(code = "io", status = 500, message(display))]
    Io(#[from] std::io::Error),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
enum DisplayOfTransparentEnum {
    #[api_error(code = "io", status = 500, message(display))]
    Io(#[from] std::io::Error),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {source}")]
enum DisplayOfEnumShowsSource {
    #[api_error(code = "io", status = 500, message(display))]
    Io { source: std::io::Error },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {source}")]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsSource {
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {0}")]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsSourceByIndex(#[source] std::io::Error);

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {}", .source.kind())]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsSourceAsArgument {
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {cause}", cause = .source)]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsRenamedSource {
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum DisplayShowsSelf {
    #[error("{self:?}")]
    #[api_error(code = "io", status = 500, message(display))]
    Io { source: std::io::Error },
    #[error("{}", text(self))]
    #[api_error(code = "net", status = 500, message(display))]
    Net { source: std::io::Error },
}

fn text(error: &DisplayShowsSelf) -> String {
    format!("{error:?}")
}

#[derive(Debug, thiserror::Error, ApiError)]
enum DisplayCallsAFunction {
    #[error(fmt = show)]
    #[api_error(code = "io", status = 500, message(display))]
    Io { source: std::io::Error },
}

fn show(source: &std::io::Error, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    write!(f, "{source}")
}

// thiserror's other names for the field of a tuple.

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {_0}")]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsSourceByBinding(#[source] std::io::Error);

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {:?}", _0)]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsBindingAsArgument(#[source] std::io::Error);

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {}", .0.1)]
#[api_error(code = "io", status = 500, message(display))]
struct DisplayShowsPartOfSource(#[source] Pair);

#[derive(Debug, thiserror::Error)]
#[error("pair")]
struct Pair(u8, u8);

// An error that no attribute marks as the source is one by its name.

#[derive(Debug, thiserror::Error, ApiError)]
enum DisplayShowsAnError {
    #[error("disk: {0}")]
    #[api_error(code = "disk", status = 500, message(display))]
    Disk(std::io::Error),
    #[error(fmt = show)]
    #[api_error(code = "io", status = 500, message(display))]
    Io { cause: std::io::Error },
}

fn main() {}
