//! The names of the frameworks whose traits are implemented for errors.

/// The names that the key `adapters` takes: those of errbook's features for frameworks and OpenAPI libraries, as identifiers.
pub const FRAMEWORKS: [&str; 11] = [
    "aide",
    "axum",
    "actix_web",
    "poem",
    "poem_openapi",
    "rocket",
    "salvo",
    "salvo_oapi",
    "tonic",
    "utoipa",
    "warp",
];
