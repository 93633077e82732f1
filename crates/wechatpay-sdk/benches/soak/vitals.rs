//! What a process holds: memory, sockets, tasks. Of Linux, by `/proc`; elsewhere
//! nothing is known but the tasks.

use std::fs;

use tokio::runtime::Handle;

/// What this process holds now.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vitals {
    /// Resident memory, in KiB.
    pub(crate) memory: Option<u64>,
    pub(crate) sockets: Option<usize>,
    pub(crate) tasks: usize,
}

impl Vitals {
    pub(crate) fn now() -> Self {
        let tasks = Handle::current().metrics().num_alive_tasks();
        Self { memory: memory(), sockets: sockets(), tasks }
    }
}

fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn sockets() -> Option<usize> {
    let entries = fs::read_dir("/proc/self/fd").ok()?;
    let links = entries.flatten().filter_map(|entry| fs::read_link(entry.path()).ok());
    Some(links.filter(|link| link.to_string_lossy().starts_with("socket:")).count())
}
