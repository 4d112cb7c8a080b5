use errbook::ApiError;

// Errors by their type, not by its name.

type Cause = std::io::Error;

#[derive(Debug, thiserror::Error, serde::Serialize)]
#[error("the row is locked")]
struct DbErr;

#[derive(ApiError)]
enum InAMessage {
    #[api_error(code = "db", status = 500, message = "query failed: {0}")]
    Db(DbErr),
    #[api_error(code = "disk", status = 500, message = "{path}: {cause:?}")]
    Disk {
        path: String,
        cause: Option<std::rc::Rc<Cause>>,
    },
}

#[derive(Debug, derive_more::Display, derive_more::Error, ApiError)]
enum InADisplay {
    #[display("query failed: {_0}")]
    #[api_error(code = "db", status = 500, message(display))]
    TheSourceOfDeriveMore(DbErr),
    #[api_error(code = "disk", status = 500, message(display))]
    OnlyFieldByDefault(Cause),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum InTheDisplayOfThiserror {
    #[error("query failed: {}", .cause)]
    #[api_error(code = "db", status = 500, message(display))]
    Argument { cause: DbErr },
    #[error("{self:?}")]
    #[api_error(code = "disk", status = 500, message(display))]
    All { cause: Cause },
}

#[derive(ApiError)]
#[api_error(code = "db", status = 500)]
struct InAHeader {
    #[api_error(header = "X-Cause")]
    cause: Option<DbErr>,
}

#[derive(ApiError)]
enum InDetails {
    #[api_error(code = "db", status = 500)]
    Marked {
        #[api_error(detail)]
        cause: DbErr,
    },
    #[api_error(code = "disk", status = 500, details)]
    WithoutAWord { cause: DbErr },
}

#[derive(ApiError)]
#[api_error(code = "named", status = 400, message = "No {name}.")]
struct NoError {
    #[api_error(public)]
    name: Name,
}

#[derive(Debug, derive_more::Display)]
struct Name;

fn main() {}
