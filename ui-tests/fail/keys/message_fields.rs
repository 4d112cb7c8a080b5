use errbook::ApiError;

fn no_fields() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {id}.")]
    struct NotFound;
}

fn unknown_field() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {appointment}.")]
    struct NotFound {
        id: u32,
    }
}

fn two_unknown_fields() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {name} in {place}.")]
    struct NotFound {
        id: u32,
    }
}

fn misspelt_field() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {appointmnt}.")]
    struct NotFound {
        appointment: u32,
    }
}

fn index_on_named_field() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {0}.")]
    struct NotFound {
        id: u32,
    }
}

fn index_out_of_range() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {3}.")]
    struct NotFound(u32, u32, u32);
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {self.id}, {&id}, {id.len()} or {*} here.")]
struct Expressions {
    kind: u32,
    id: u32,
}

fn main() {}
