use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = NEXT))]
struct ComputedNotAFunction;

const NEXT: u32 = 7;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next))]
struct ComputedTakesArgument;

fn next(id: u32) -> u32 {
    id
}

fn computed_not_serialize() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, computed(id = next))]
    struct NotFound;

    struct Id;

    fn next() -> Id {
        Id
    }
}

fn computed_of_another_type() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, computed(id: u64 = next))]
    struct NotFound;

    fn next() -> &'static str {
        "7"
    }
}

fn main() {}
