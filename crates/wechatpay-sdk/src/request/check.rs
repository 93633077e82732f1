//! Checks a call without sending it.

use std::future::IntoFuture;

use super::RequestSpec;
use super::attempt::Limits;
use super::call::Call;
use super::name::Name;
use super::pending::PendingCall;
use super::prepare::{PreparedRequest, prepare};
use crate::client::Client;
use crate::error::Result;
use crate::sign::signing_key::BoxFuture;
use crate::transport::{Driven, block_on};

/// The check of a call that [`Call::check`] has prepared. It starts with `.await` or
/// [`.wait()`](Self::wait), and never sends the call.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::Checking;
///
/// let call = client["v3/certificates"].get();
/// let checking: Checking = call.check();
/// checking.wait()?; // without a fault
/// # Ok(())
/// # }
/// ```
#[must_use = "it does nothing until `.await` or `.wait()`"]
pub struct Checking(Box<PendingCall>);

impl<A> Call<A> {
    /// Validates this call without sending it: limits and conditions of the catalogue, required members, members
    /// that must be encrypted. Use it before a batch, to find a mistake in the last row before the first
    /// row is paid.
    ///
    /// For an untyped call, missing required members are reported with [`Checks::Strict`](crate::Checks::Strict)
    /// only, as when the call is sent. A client that has no platform key yet downloads the platform certificates.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    /// use wechatpay_sdk::Checks;
    ///
    /// let refund = client["v3/refund/domestic/refunds"].post(json!({ "out_refund_no": "1" }));
    /// let error = refund.checks(Checks::Strict).check().wait().unwrap_err();
    /// assert!(error.to_string().contains("`amount` is required and missing"), "{error}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The error that sending the call would return before the request is sent. It names all faults of the request.
    pub fn check(&self) -> Checking {
        Checking(self.copied())
    }
}

impl Checking {
    /// Blocks this thread until the check has finished.
    ///
    /// # Errors
    /// See [`Call::check`].
    pub fn wait(self) -> Result<()> {
        // Use the client's own runtime: this thread may belong to another one, and is blocked here.
        let handle = self.0.own_handle()?;
        block_on(Driven::new(handle, checked(self.0)))
    }
}

impl IntoFuture for Checking {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let handle = self.0.handle()?;
            Driven::new(handle, checked(self.0)).await
        })
    }
}

impl std::fmt::Debug for Checking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let RequestSpec { method, path, .. } = &*self.0.spec;
        write!(f, "Checking({method} {path})")
    }
}

async fn checked(pending: Box<PendingCall>) -> Result<()> {
    let PendingCall { client, spec, bounds, .. } = *pending;
    let client = client?;
    let (limits, _) = bounds.of(&client);
    prepared(&client, spec, &limits).await.map(drop)
}

/// The request as it would be sent.
pub(super) async fn prepared(
    client: &Client,
    spec: Box<RequestSpec>,
    limits: &Limits,
) -> Result<Box<PreparedRequest>> {
    let name = Name::of(&spec);
    let prepared = limits.before(Box::pin(prepare(client, spec))).await;
    prepared.map_err(|error| name.add_to(error))
}
