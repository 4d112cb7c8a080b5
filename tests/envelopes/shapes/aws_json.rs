//! AWS: the protocol AWS JSON 1.1, "Operation error serialization" (smithy.io/2.0/aws/protocols).

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The shape's absolute name
    const AWS_JSON: "application/x-amz-json-1.1" = {
        "__type": "{extra.namespace}#{code}", "message": message, ..details
    };
}

#[derive(ApiError)]
#[api_error(envelope = AWS_JSON, extra(namespace = "com.amazonaws.kinesis.v20131202"),
            headers("x-amzn-ErrorType" = "{code}"))]
enum KinesisError {
    #[api_error(
        code = "ResourceNotFoundException",
        status = 400,
        message = "Stream {name} not found."
    )]
    NotFound { name: &'static str },
    #[api_error(
        code = "ProvisionedThroughputExceededException",
        status = 400,
        retry = "throttled",
        details,
        message = "Rate exceeded"
    )]
    Throughput {
        #[serde(rename = "ShardId")]
        shard_id: Option<&'static str>,
    },
}

#[test]
fn the_type_is_in_the_body_and_in_a_header() {
    assert_answer(
        &KinesisError::NotFound { name: "s" },
        400,
        &[
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amzn-errortype", "ResourceNotFoundException"),
        ],
        r#"{
            "__type": "com.amazonaws.kinesis.v20131202#ResourceNotFoundException", "message": "Stream s not found."
        }"#,
    );
}

#[test]
fn modeled_members_stand_beside_the_type() {
    let headers = [
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amzn-errortype", "ProvisionedThroughputExceededException"),
    ];
    let name = "com.amazonaws.kinesis.v20131202#ProvisionedThroughputExceededException";
    let expected = format!(r#"{{"__type":"{name}","message":"Rate exceeded","ShardId":"s-1"}}"#);
    let error = KinesisError::Throughput {
        shard_id: Some("s-1"),
    };
    assert_answer(&error, 400, &headers, &expected);
    let expected = format!(r#"{{"__type":"{name}","message":"Rate exceeded"}}"#);
    assert_answer(
        &KinesisError::Throughput { shard_id: None },
        400,
        &headers,
        &expected,
    );
}
