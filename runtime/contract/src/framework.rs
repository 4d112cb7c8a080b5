//! The names of the frameworks whose traits are implemented for errors.

/// The names that the key `adapters` takes: those of errbook's features, as identifiers.
pub const FRAMEWORKS: [&str; 7] = [
    "axum",
    "actix_web",
    "poem",
    "rocket",
    "salvo",
    "tonic",
    "warp",
];
