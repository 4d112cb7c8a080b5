//! What the log is told.

use std::fmt::{self, Write as _};
use std::sync::{Arc, LazyLock, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Metadata, Subscriber};

/// Keeps errbook's events of a thread as lines: level, fields, the message last.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

impl Subscriber for Events {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "errbook"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let level = event.metadata().level();
        let line = format!("{level}{} | {}", line.fields, line.message);
        self.0.lock().unwrap().push(line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Line {
    fields: String,
    message: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.message = format!("{value:?}");
        } else {
            write!(self.fields, " {}={value:?}", field.name()).unwrap();
        }
    }
}

/// While there is just one subscriber, tracing decides by the thread that is the first to tell of an event whether
/// anybody wants it: a test without a subscriber would switch it off for all.
static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Events::default()));

/// The result of what runs on this thread, and the events meanwhile.
#[allow(clippy::missing_panics_doc)] // a test's
pub fn events<T>(run: impl FnOnce() -> T) -> (T, Vec<String>) {
    LazyLock::force(&SECOND);
    let events = Events::default();
    let result = tracing::subscriber::with_default(events.clone(), run);
    let lines = events.0.lock().unwrap().clone();
    (result, lines)
}
