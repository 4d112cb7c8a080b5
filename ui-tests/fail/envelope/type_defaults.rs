use errbook::ApiError;

#[derive(ApiError)]
#[api_error(status = 500, computed(message = next), envelope = errbook::envelope::FLAT)]
enum NameOfAMember {
    #[api_error(code = "a")]
    A,
    #[api_error(code = "b")]
    B,
    #[api_error(code = "c", envelope = errbook::envelope::VND_ERROR)]
    C,
    #[api_error(code = "d", envelope = errbook::envelope::FLAT_ERROR)]
    D,
}

fn next() -> u32 {
    7
}

fn main() {}
