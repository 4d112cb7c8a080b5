//! Moving an API to errbook without a change that clients notice.
//!
//! - [From thiserror and `IntoResponse`](from_thiserror)
//! - [From api-error](from_api_error)
//! - [From problem_details](from_problem_details)
//! - [From http-api-problem](from_http_api_problem)
//! - [From kynos](from_kynos)
//! - [From doxa](from_doxa)
//!
#![cfg_attr(any(not(doctest), feature = "axum"), doc = include_str!("overview.md"))]

#[doc = include_str!("from_api_error.md")]
pub mod from_api_error {}
#[doc = include_str!("from_doxa.md")]
pub mod from_doxa {}
#[doc = include_str!("from_http_api_problem.md")]
pub mod from_http_api_problem {}
#[doc = include_str!("from_kynos.md")]
pub mod from_kynos {}
#[doc = include_str!("from_problem_details.md")]
pub mod from_problem_details {}
#[cfg_attr(any(not(doctest), feature = "axum"), doc = include_str!("from_thiserror.md"))]
pub mod from_thiserror {}
