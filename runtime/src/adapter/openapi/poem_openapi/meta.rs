//! Responses as poem-openapi keeps them.

use poem_openapi::registry::{MetaHeader, MetaMediaType, MetaResponse, MetaResponses};
use serde_json::Value as Json;

use super::schema::{intern, schema};
use crate::{ApiError, export};

/// The responses of the type's errors.
#[must_use]
pub fn meta<E: ApiError>() -> MetaResponses {
    let responses = export::openapi_responses(&E::CATALOG.document()).into_iter();
    MetaResponses {
        responses: responses
            .map(|(status, response)| response_of(status, &response))
            .collect(),
    }
}

fn response_of(status: String, response: &Json) -> MetaResponse {
    let members = |name: &str| response[name].as_object().into_iter().flatten();
    let content = members("content").map(|(media_type, media)| MetaMediaType {
        content_type: intern(media_type),
        schema: schema(&media["schema"]),
    });
    let headers = members("headers").map(|(name, header)| MetaHeader {
        name: name.clone(),
        description: header["description"].as_str().map(str::to_owned),
        required: header["required"] == true,
        deprecated: false,
        schema: schema(&header["schema"]),
    });
    let number = status.parse().ok();
    MetaResponse {
        description: intern(response["description"].as_str().unwrap_or_default()),
        status: number,
        status_range: number.is_none().then_some(status),
        content: content.collect(),
        headers: headers.collect(),
    }
}
