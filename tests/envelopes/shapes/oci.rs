//! OCI Distribution 1.1, "Error Codes": what a container registry answers with.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// A list of one; `detail` is unstructured
    const OCI: "application/json" = {
        "errors": [{ "code": code, "message"?: message, "detail"?: details }]
    };
}

#[derive(ApiError)]
#[api_error(envelope = OCI, headers("Docker-Distribution-Api-Version" = "registry/2.0"))]
enum RegistryError {
    #[api_error(
        code = "BLOB_UNKNOWN",
        status = 404,
        details,
        message = "blob unknown to registry"
    )]
    BlobUnknown { digest: Option<&'static str> },
    #[api_error(code = "UNSUPPORTED", status = 405, headers("Allow" = "GET, HEAD"),
                message = "the operation is unsupported")]
    Unsupported,
}

#[test]
fn a_detail_is_there_when_something_is_known() {
    let headers = [
        ("content-type", "application/json"),
        ("docker-distribution-api-version", "registry/2.0"),
    ];
    assert_answer(
        &RegistryError::BlobUnknown {
            digest: Some("sha256:6c3c"),
        },
        404,
        &headers,
        r#"{ "errors": [
            { "code": "BLOB_UNKNOWN", "message": "blob unknown to registry", "detail": { "digest": "sha256:6c3c" } }
        ] }"#,
    );
    assert_answer(
        &RegistryError::BlobUnknown { digest: None },
        404,
        &headers,
        r#"{ "errors": [{ "code": "BLOB_UNKNOWN", "message": "blob unknown to registry" }] }"#,
    );
}

#[test]
fn a_variants_headers_join_those_of_the_type() {
    assert_answer(
        &RegistryError::Unsupported,
        405,
        &[
            ("allow", "GET, HEAD"),
            ("content-type", "application/json"),
            ("docker-distribution-api-version", "registry/2.0"),
        ],
        r#"{ "errors": [{ "code": "UNSUPPORTED", "message": "the operation is unsupported" }] }"#,
    );
}
