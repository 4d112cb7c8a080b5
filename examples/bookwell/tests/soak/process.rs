//! What `/proc` tells of a process.

use std::fs;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Sample {
    /// Resident memory in KiB.
    pub(crate) memory: u64,
    /// Files, sockets and the like.
    pub(crate) open_files: usize,
}

impl Sample {
    pub(crate) fn of(process: u32) -> Self {
        let status = fs::read_to_string(format!("/proc/{process}/status")).expect("it runs");
        let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let memory = memory.and_then(|memory| memory.trim().strip_suffix(" kB"));
        let open = fs::read_dir(format!("/proc/{process}/fd")).expect("it runs");
        Sample {
            memory: memory
                .and_then(|memory| memory.parse().ok())
                .expect("in KiB"),
            open_files: open.count(),
        }
    }
}
