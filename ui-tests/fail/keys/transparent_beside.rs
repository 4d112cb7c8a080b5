use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
enum BesideCode {
    #[api_error(transparent, code = "outer", status = 400)]
    Inner(Inner),
}

#[derive(ApiError)]
enum BesideWrongValue {
    #[api_error(transparent, code = 404)]
    Inner(Inner),
}

#[derive(ApiError)]
enum FalseBesideCode {
    #[api_error(transparent = false, code = "outer", status = 4000)]
    Inner(Inner),
}

#[derive(ApiError)]
enum WrongAndBesideCode {
    #[api_error(transparent = true, code = "outer")]
    Inner(Inner),
}

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent, message = "Outer.")]
    Inner(Inner),
}

#[derive(ApiError)]
enum BesideSeveralMistakes {
    #[api_error(transparent, extra(a = 1, b = 'c', c = 'd'))]
    Inner(Inner),
}

#[derive(ApiError)]
enum BesideFieldKey {
    #[api_error(transparent)]
    Inner(#[api_error(detail)] Inner),
}

fn beside_retry_after() {
    #[derive(ApiError)]
    #[api_error(transparent)]
    struct Outer(#[api_error(retry_after)] Inner);
}

fn main() {}
