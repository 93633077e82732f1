//! Goes through all operations.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::calls::AREAS;
use crate::case::Case;
use crate::catalogue::{OPERATIONS, Operation};
use crate::exceptions::{Exception, unexplained};
use crate::platform::Platform;

/// The case of each operation, by its name.
pub(crate) fn cases() -> BTreeMap<String, &'static Case> {
    let cases = AREAS.iter().copied().flatten();
    cases.map(|case| (format!("{} {}", case.method, path(case.template)), case)).collect()
}

/// The path of a template: v2's is sent without the prefix.
fn path(template: &str) -> String {
    template.strip_prefix("v2").map_or_else(|| format!("/{template}"), str::to_owned)
}

/// Has every operation checked, and fails with what no exception explains.
pub(crate) fn check(
    exceptions: &[Exception],
    check: impl Fn(&Platform, &Operation, &Case, &mut Vec<String>) + Sync,
) {
    let cases = cases();
    let next = AtomicUsize::new(0);
    let worker = || {
        let platform = Platform::start();
        let mut found = Vec::new();
        while let Some(operation) = OPERATIONS.get(next.fetch_add(1, Ordering::Relaxed)) {
            let name = operation.name();
            let case = cases.get(&name).unwrap_or_else(|| panic!("{name} has no chain"));
            let mut differences = Vec::new();
            check(&platform, operation, case, &mut differences);
            found.extend(differences.into_iter().map(|difference| (name.clone(), difference)));
        }
        found
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut found: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    found.sort();
    let unexplained = unexplained(&found, exceptions);
    assert!(
        unexplained.is_empty(),
        "{} differences:\n{}",
        unexplained.len(),
        unexplained.join("\n")
    );
}
