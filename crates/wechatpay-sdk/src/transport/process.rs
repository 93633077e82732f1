//! Values that belong to one process: a thread, a runtime, connections.
//!
//! After `fork()`, the child has the parent's memory, but only one of its threads. Threads of the parent do not run in
//! the child, and on a shared connection the requests of both would mix. So the child makes its own values, and neither
//! uses nor drops the parent's values.

use std::fmt;
use std::sync::OnceLock;

use crate::error::Result;

/// A value for each process that asks for one.
pub(super) struct PerProcess<T>(Link<T>);

/// The processes so far, in their order. There is no lock: a thread of the parent could hold it at the moment of
/// the fork, and it would stay locked in the child.
type Link<T> = OnceLock<Box<Own<T>>>;

struct Own<T> {
    process: u32,
    value: T,
    next: Link<T>,
}

impl<T> PerProcess<T> {
    pub(super) const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The value of this process. It is made if there is none. If two threads make it at the same time, one of
    /// them drops its value.
    pub(super) fn get_or_make(&self, make: impl Fn() -> Result<T>) -> Result<&T> {
        self.of(std::process::id(), make)
    }

    fn of(&self, process: u32, make: impl Fn() -> Result<T>) -> Result<&T> {
        let mut link = &self.0;
        let mut made = None;
        loop {
            match link.get() {
                Some(own) if own.process == process => return Ok(&own.value),
                Some(other) => link = &other.next,
                None => {
                    let own = match made.take() {
                        Some(own) => own,
                        None => Box::new(Own { process, value: make()?, next: OnceLock::new() }),
                    };
                    made = link.set(own).err();
                }
            }
        }
    }

    /// The values of the processes that this one was forked from.
    pub(super) fn of_others(&self) -> impl Iterator<Item = &T> {
        let process = std::process::id();
        let all = std::iter::successors(self.0.get(), |own| own.next.get());
        all.filter(move |own| own.process != process).map(|own| &own.value)
    }

    /// Drops the value of this process. The values of others are leaked: dropping them could wait for a thread
    /// that does not run in this process.
    fn drop_of(&mut self, process: u32) {
        let mut link = self.0.take();
        while let Some(mut own) = link {
            link = own.next.take();
            if own.process != process {
                std::mem::forget(own);
            }
        }
    }
}

impl<T> Default for PerProcess<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        self.drop_of(std::process::id());
    }
}

impl<T> fmt::Debug for PerProcess<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PerProcess").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;
    use crate::error::Error;

    #[test]
    fn each_process_has_its_own() {
        let (own, made) = (PerProcess::new(), Cell::new(0));
        let make = || {
            made.set(made.get() + 1);
            Ok(made.get())
        };
        for (process, expected) in [(10, 1), (10, 1), (20, 2), (10, 1), (30, 3), (20, 2)] {
            assert_eq!(*own.of(process, make).unwrap(), expected);
        }
        assert_eq!(made.get(), 3);
    }

    #[test]
    fn what_cannot_be_made_is_tried_again() {
        let own = PerProcess::new();
        assert!(own.of(10, || Err(Error::configuration("no"))).is_err());
        assert_eq!(*own.of(10, || Ok(1)).unwrap(), 1);
    }

    #[test]
    fn a_child_drops_nothing_of_its_parent() {
        let [parents, childs] = [Rc::new(()), Rc::new(())];
        let mut own = PerProcess::new();
        own.of(10, || Ok(Rc::clone(&parents))).unwrap();
        own.of(20, || Ok(Rc::clone(&childs))).unwrap();
        own.drop_of(20);
        drop(own);
        assert_eq!((Rc::strong_count(&parents), Rc::strong_count(&childs)), (2, 1));
    }
}
