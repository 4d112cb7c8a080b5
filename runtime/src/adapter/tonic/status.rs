//! The status of an error.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::tonic::{Code, Status};
use bytes::Bytes;
use errbook_contract::GrpcCode;
use tonic_types::{ErrorDetails, StatusExt};

use crate::error_info::Sent;
use crate::grpc::HasDomain;
use crate::render::content::Content;
use crate::render::guard::Failure;
use crate::{Definition, ErrorInfo, log};

/// The most bytes that message and details may take in the trailers: what common clients accept is 8 KiB for all of them.
const LONGEST: usize = 7 * 1024;

/// The status of an error, with its details. The log is told.
pub fn status<E: HasDomain>(error: E) -> Status {
    let occurrence = error.occurrence();
    let plan = occurrence.plan();
    let facts = Facts {
        definition: occurrence.definition(),
        delay: occurrence.retry_after(),
    };
    let Content {
        message,
        details,
        mut failure,
    } = Content::of(&occurrence);
    let mut status = facts.status(&message, details.into_iter().collect());
    if let Some(size) = too_large(&status) {
        status = facts.status(&message, HashMap::new());
        if too_large(&status).is_some() {
            status = facts.status(facts.definition.public_description(), HashMap::new());
        }
        failure.get_or_insert_with(|| left_out(size));
    }
    let sent = Sent {
        status: facts.definition.status(),
        content_type: None,
        body: Bytes::new(),
        message: status.message().to_owned().into(),
    };
    drop(message);
    let mut info = ErrorInfo::new(facts.definition, error.erase(plan), failure, sent);
    log::of_status(&mut info, facts.code());
    status.set_source(Arc::new(Source(info)));
    status
}

/// What the status says of the error, whatever its size.
struct Facts {
    definition: &'static Definition,
    delay: Option<Duration>,
}

impl Facts {
    fn code(&self) -> GrpcCode {
        self.definition.grpc().unwrap_or(GrpcCode::Unknown)
    }

    fn status(&self, message: &str, metadata: HashMap<String, String>) -> Status {
        let reason = self.definition.grpc_reason().unwrap_or_default();
        let domain = self.definition.domain().unwrap_or_default();
        let mut details = ErrorDetails::with_error_info(reason, domain, metadata);
        if let Some(delay) = self.delay {
            details.set_retry_info(Some(delay));
        }
        let code = Code::from_i32(self.code().number());
        Status::with_error_details(code, message, details)
    }
}

/// The size of message and details in the trailers, if that is too much.
fn too_large(status: &Status) -> Option<usize> {
    let is_plain = |byte: &u8| (b' '..=b'~').contains(byte) && *byte != b'%';
    let plain = status.message().bytes().filter(|byte| is_plain(byte));
    let plain = plain.count();
    // Every other byte becomes `%XX`, and three bytes of the details four letters.
    let message = plain + 3 * (status.message().len() - plain);
    let size = message + status.details().len().div_ceil(3) * 4;
    (size > LONGEST).then_some(size)
}

#[cold]
fn left_out(size: usize) -> Failure {
    Failure::new(format!(
        "details not sent: with them the trailers would take {size} bytes, and clients accept no more than {LONGEST}"
    ))
}

/// The error behind a status: for the log, never for the client. `None` for a status that no errbook error made, as on
/// the side of the client.
///
/// tonic puts the status into the extensions of the response, so that a layer finds it:
///
/// ```
/// fn log<B>(response: &http::Response<B>) {
///     let status = response.extensions().get::<tonic::Status>();
///     if let Some(info) = status.and_then(errbook::tonic::info) {
///         let chain: Vec<_> = info.chain().map(|error| error.to_string()).collect();
///         eprintln!("{}: {}", info.code(), chain.join(": "));
///     }
/// }
/// # log(&http::Response::new(()));
/// ```
#[must_use]
pub fn info(status: &Status) -> Option<&ErrorInfo> {
    let source = status.source()?.downcast_ref::<Source>();
    source.map(|Source(info)| info)
}

/// The source of a status.
struct Source(ErrorInfo);

/// tonic shows it in the `Display` of a status, which may be passed on: the code, and nothing of the error.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code())
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code())
    }
}

/// The value and its sources follow.
impl Error for Source {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.error().map(|error| error as &(dyn Error + 'static))
    }
}
