#[derive(Debug, errbook::ApiError)]
enum ApiError {
    #[api_error(code = "not_found", status = 404, details, message = "{visitor}")]
    Visitor { visitor: u32, serializer: u8, f: u8 },
    #[api_error(transparent)]
    Occurrence(Box<Definition>),
}

#[derive(Debug, errbook::ApiError)]
#[api_error(code = "gone", status = 410)]
struct Definition;

struct Option;
struct String;
trait Serialize {}
trait Display {}
