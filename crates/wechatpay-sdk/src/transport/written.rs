//! Watches at the socket, below TLS, whether bytes of a request have left this machine.
//!
//! "Nothing was sent" is a claim about money, so it needs proof. A connection is armed before it gets a request. If
//! the request fails, [`Written::seal`] tells whether the system has accepted a byte since then. If it has not, no
//! byte is written afterwards.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Nothing has been written since the connection was armed.
const ARMED: u8 = 0;
/// Something has been written, or is just being written.
const WRITTEN: u8 = 1;
/// Nothing was written, and nothing will be written.
const SEALED: u8 = 2;

/// What has been written to one socket.
#[derive(Debug, Default)]
pub(super) struct Written(AtomicU8);

impl Written {
    /// A request begins.
    pub(super) fn arm(&self) {
        // A sealed connection stays sealed.
        let _ = self.0.compare_exchange(WRITTEN, ARMED, Ordering::AcqRel, Ordering::Acquire);
    }

    /// Ends writing if nothing was written since the request began, and returns whether that is the case.
    pub(super) fn seal(&self) -> bool {
        match self.0.compare_exchange(ARMED, SEALED, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => true,
            Err(state) => state == SEALED,
        }
    }

    /// Writes by `write`, unless the socket is sealed.
    fn watch(&self, write: impl FnOnce() -> Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        let before = self.0.compare_exchange(ARMED, WRITTEN, Ordering::AcqRel, Ordering::Acquire);
        if before == Err(SEALED) {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let result = write();
        let is_written = matches!(result, Poll::Ready(Ok(count)) if count > 0);
        if before.is_ok() && !is_written {
            self.0.store(ARMED, Ordering::Release);
        }
        result
    }
}

/// A socket that records whether something was written to it.
pub(super) struct WatchedSocket<S> {
    socket: S,
    written: Arc<Written>,
}

impl<S> WatchedSocket<S> {
    pub(super) fn new(socket: S, written: Arc<Written>) -> Self {
        Self { socket, written }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for WatchedSocket<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for WatchedSocket<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let Self { socket, written } = &mut *self;
        written.watch(|| Pin::new(socket).poll_write(context, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let Self { socket, written } = &mut *self;
        written.watch(|| Pin::new(socket).poll_write_vectored(context, slices))
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt as _;

    use super::*;

    /// A socket that does not take anything yet.
    struct Full;

    impl AsyncWrite for Full {
        fn poll_write(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &[u8],
        ) -> Poll<io::Result<usize>> {
            Poll::Pending
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    #[tokio::test]
    async fn a_byte_that_was_taken_may_have_left() {
        let written = Arc::new(Written::default());
        let mut socket = WatchedSocket::new(Vec::new(), Arc::clone(&written));
        socket.write_all(b"a").await.unwrap();
        assert!(!written.seal());
        // The next request on the same connection.
        written.arm();
        socket.write_all(b"b").await.unwrap();
        assert!(!written.seal());
        assert_eq!(socket.socket, b"ab");
    }

    #[tokio::test]
    async fn nothing_leaves_once_it_was_said_that_nothing_left() {
        let written = Arc::new(Written::default());
        let mut socket = WatchedSocket::new(Vec::new(), Arc::clone(&written));
        assert!(written.seal() && written.seal());
        let refused = socket.write_all(b"a").await.unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::BrokenPipe);
        written.arm();
        assert!(socket.write_all(b"a").await.is_err());
        assert!(socket.socket.is_empty());
    }

    #[test]
    fn what_a_socket_did_not_take_has_not_left() {
        let written = Arc::new(Written::default());
        let mut socket = WatchedSocket::new(Full, Arc::clone(&written));
        let mut context = Context::from_waker(std::task::Waker::noop());
        assert!(Pin::new(&mut socket).poll_write(&mut context, b"a").is_pending());
        assert!(written.seal());
    }
}
