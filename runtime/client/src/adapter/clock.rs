//! The time that has passed.

use std::time::Duration;

/// The time since it was made. WebAssembly without an operating system has no clock: there only the delays count.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    start: std::time::Instant,
}

impl Clock {
    pub(super) fn start() -> Self {
        Clock {
            #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
            start: std::time::Instant::now(),
        }
    }

    pub(super) fn elapsed(self) -> Option<Duration> {
        #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
        return Some(self.start.elapsed());
        #[cfg(all(target_family = "wasm", target_os = "unknown"))]
        return None;
    }
}
