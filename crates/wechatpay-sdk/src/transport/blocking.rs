//! Waits for a future on a thread that may block.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

/// Unparks the waiting thread. The flag decides, because other code that parks within a poll, such as a log
/// writer, may take the token.
struct Unpark {
    thread: Thread,
    woken: AtomicBool,
}

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Runs `future` to its end on this thread, also within a runtime: the client's I/O thread does the work that
/// the future waits for.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let thread = std::thread::current();
    let unpark = Arc::new(Unpark { thread, woken: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&unpark));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        while !unpark.woken.swap(false, Ordering::Acquire) {
            std::thread::park();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// A future that is woken, and then parks and unparks for itself before it
    /// returns, as a blocking log writer does.
    #[test]
    fn a_wake_up_is_not_lost_to_another_park() {
        let (ended, end) = mpsc::channel();
        std::thread::spawn(move || {
            let mut polls = 0;
            let future = std::future::poll_fn(move |context| {
                polls += 1;
                if polls == 2 {
                    return Poll::Ready(polls);
                }
                context.waker().wake_by_ref();
                std::thread::park();
                Poll::Pending
            });
            let _ = ended.send(block_on(future));
        });
        assert_eq!(end.recv_timeout(std::time::Duration::from_secs(60)), Ok(2));
    }
}
