//! A payload that is not signed yet, and the two ways to sign it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::client::Client;
use crate::error::Result;
use crate::sign::signing_key::BoxFuture;
use crate::transport::{Driven, block_on};

/// A payload that is not signed yet. It is signed with `.await` or [`.wait()`](Self::wait), like a
/// [`Call`](crate::Call).
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::{Jsapi, Signing};
///
/// let payment: Signing<Jsapi> =
///     client.payload().jsapi("wx8888888888888888", "wx201410272009395522657a69");
/// assert_eq!(payment.wait()?.sign_type, "RSA");
/// # Ok(())
/// # }
/// ```
#[must_use = "a payload is not signed until `.await` or `.wait()`"]
pub struct Signing<T> {
    client: Client,
    future: BoxFuture<'static, Result<T>>,
}

impl<T: 'static> Signing<T> {
    pub(super) fn new(
        client: &Client,
        future: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Self {
        Self { client: client.clone(), future: Box::pin(future) }
    }

    /// Signs the payload, and blocks this thread until then.
    ///
    /// # Errors
    /// The errors of the method that returned this value.
    pub fn wait(self) -> Result<T> {
        if self.client.parts().signer.as_ref().is_some_and(|signer| signer.key.is_remote()) {
            // Not by the runtime that this thread may be one of: it is blocked.
            return block_on(Driven::new(self.client.io_thread().handle()?, self.future));
        }
        block_on(self.future)
    }
}

impl<T> Future for Signing<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Signing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signing({})", self.client.mchid())
    }
}
