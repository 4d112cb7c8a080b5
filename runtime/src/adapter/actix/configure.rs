//! What the extractors and unknown paths are answered with.

use ::actix_web::error::{
    JsonPayloadError, PathError, PayloadError, QueryPayloadError, UrlencodedError,
};
use ::actix_web::web::{self, FormConfig, JsonConfig, PathConfig, QueryConfig, ServiceConfig};
use ::actix_web::{HttpRequest, ResponseError};

use super::answer::Answer;
use crate::error_text::ErrorText;
use crate::rejection::{invalid, of_json};
use crate::{AnswersRejections, ApiError, Rejection, RejectionKind};

/// Answers with `E` what `web::Json`, `web::Form`, `web::Path` and `web::Query` refuse, and every path without a
/// service.
///
/// It sets the default service and the four configurations with their default limits. For another limit set
/// [`json_config`] or [`form_config`] afterwards. See the [module](crate::actix) for an example.
pub fn configure<E: ApiError + AnswersRejections + 'static>(config: &mut ServiceConfig) {
    config
        .app_data(json_config::<E>())
        .app_data(form_config::<E>())
        .app_data(path_config::<E>())
        .app_data(query_config::<E>())
        .default_service(web::to(|request: HttpRequest| async move {
            let rejection = Rejection::new(RejectionKind::NotFound);
            Err::<&str, _>(Answer::of::<E>(rejection, request.method()))
        }));
}

macro_rules! configurations {
    ($($function:ident, $config:ident, $of:ident, $extractor:literal;)*) => {$(
        #[doc = concat!("The configuration of `web::", $extractor, "` whose refusals are answered with `E`.")]
        #[must_use]
        pub fn $function<E: ApiError + AnswersRejections + 'static>() -> $config {
            $config::default().error_handler(|error, request| {
                let rejection = $of(&error).with_source(ErrorText::of(&error));
                Answer::of::<E>(rejection, request.method()).into()
            })
        }
    )*};
}

configurations! {
    json_config, JsonConfig, of_json_payload, "Json";
    form_config, FormConfig, of_form, "Form";
    path_config, PathConfig, of_path, "Path";
    query_config, QueryConfig, of_query, "Query";
}

fn of_json_payload(error: &JsonPayloadError) -> Rejection {
    match error {
        JsonPayloadError::OverflowKnownLength { limit, .. }
        | JsonPayloadError::Overflow { limit } => too_large(*limit),
        JsonPayloadError::ContentType => Rejection::new(RejectionKind::UnsupportedMediaType)
            .with_reason("the media type of the body must be application/json"),
        JsonPayloadError::Deserialize(error) => of_json(error),
        JsonPayloadError::Payload(error) => of_payload(error),
        other => of_status(other),
    }
}

fn of_form(error: &UrlencodedError) -> Rejection {
    match error {
        UrlencodedError::Overflow { limit, .. } => too_large(*limit),
        UrlencodedError::ContentType => Rejection::new(RejectionKind::UnsupportedMediaType)
            .with_reason("the media type of the body must be application/x-www-form-urlencoded"),
        UrlencodedError::Parse(error) => invalid(RejectionKind::InvalidBody, &error.to_string()),
        UrlencodedError::Encoding => Rejection::new(RejectionKind::MalformedBody),
        UrlencodedError::Payload(error) => of_payload(error),
        other => of_status(other),
    }
}

fn of_payload(error: &PayloadError) -> Rejection {
    match error {
        PayloadError::Overflow => Rejection::new(RejectionKind::PayloadTooLarge),
        other => of_status(other).with_reason("the body could not be read"),
    }
}

fn of_path(error: &PathError) -> Rejection {
    let PathError::Deserialize(error) = error else {
        return Rejection::new(RejectionKind::InvalidPath);
    };
    invalid(RejectionKind::InvalidPath, &error.to_string())
}

fn of_query(error: &QueryPayloadError) -> Rejection {
    let QueryPayloadError::Deserialize(error) = error else {
        return Rejection::new(RejectionKind::InvalidQuery);
    };
    invalid(RejectionKind::InvalidQuery, &error.to_string())
}

fn too_large(limit: usize) -> Rejection {
    Rejection::new(RejectionKind::PayloadTooLarge).with_limit(limit as u64)
}

fn of_status(error: &impl ResponseError) -> Rejection {
    let status = http::StatusCode::from_u16(error.status_code().as_u16());
    Rejection::for_status(status.unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR))
}
