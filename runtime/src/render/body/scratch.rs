//! A buffer that each thread reuses, so that a body is one allocation of its exact size.

use std::cell::Cell;

/// A buffer with more capacity is freed rather than reused.
const MAX_CAPACITY: usize = 64 * 1024;

thread_local! {
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Runs `write` on an empty buffer.
#[inline]
pub(super) fn with_scratch<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    // Taken while in use: a `Serialize` may make another response. Fails while the thread shuts down.
    let mut buffer = SCRATCH.try_with(Cell::take).unwrap_or_default();
    let result = write(&mut buffer);
    if buffer.capacity() <= MAX_CAPACITY {
        buffer.clear();
        let _ = SCRATCH.try_with(|scratch| scratch.set(buffer));
    }
    result
}
