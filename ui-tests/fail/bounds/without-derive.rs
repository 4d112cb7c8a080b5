use errbook::ApiError;

struct NotFound;

fn answer(error: impl ApiError) -> String {
    error.code().to_owned()
}

const _: fn() -> String = || answer(NotFound);

fn main() {}
