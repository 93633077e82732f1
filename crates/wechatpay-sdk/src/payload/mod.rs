//! Payloads for the payer's device: what it needs to pay, to claim a coupon or to sign a contract. Your
//! server makes and signs a payload, and passes it to the front end.
//!
//! ```no_run
//! # async fn example(client: wechatpay_sdk::Client, prepay_id: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let payment = client.payload().jsapi("wxd678efh567hg6787", prepay_id).await?;
//! // {"appId":"wxd6…","timeStamp":"…","nonceStr":"…","package":"prepay_id=…","signType":"RSA","paySign":"…"}
//! let for_the_page = serde_json::to_string(&payment)?;
//! # Ok(())
//! # }
//! ```
//!
//! | for | constructor | signed with |
//! | --- | --- | --- |
//! | JSAPI, `getBrandWCPayRequest` | [`jsapi`](Payload::jsapi) | RSA, or a digest |
//! | mini program, `wx.requestPayment` | [`mini_program`](Payload::mini_program) | RSA, or a digest |
//! | app, `PayReq` | [`app`](Payload::app) | RSA, or a digest |
//! | H5 | [`h5`](Payload::h5) | |
//! | Native, a QR code | [`native`](Payload::native) | |
//! | PayScore | [`pay_score_use`](Payload::pay_score_use), [`pay_score_detail`](Payload::pay_score_detail), [`pay_score_enable`](Payload::pay_score_enable) | HMAC-SHA256 |
//! | coupons | [`coupon_plugin`](Payload::coupon_plugin), [`coupon_url`](Payload::coupon_url) | HMAC-SHA256 |
//! | red packet of a mini program | [`red_packet`](Payload::red_packet) | MD5 |
//! | contract (委托代扣) | [`contract_url`](Payload::contract_url), [`contract_mini_program`](Payload::contract_mini_program) | MD5 |
//! | contract that the server signed before | [`pre_signed_mini_program`](Payload::pre_signed_mini_program), [`pre_signed_app`](Payload::pre_signed_app) | |
//!
//! The payload of a v3 order is signed with RSA: that is the default of the first three. The payload of a
//! v2 order is signed with the APIv2 key, by the digest of the order: `client.payload().md5().jsapi(…)`.
//! End these three with `.await` or `.wait()`, like a call, because a KMS or an HSM may
//! [hold the private key](crate::RemoteSigner).
//!
//! Source: `docs/protocol.md` §8 and the platform's pages of these calls.

mod contract;
mod coupon;
mod order;
mod pay_score;
mod red_packet;
mod signing;
#[cfg(test)]
mod tests;
mod url;

use std::fmt;

pub use self::contract::{Contract, ContractApp, ContractMiniProgram};
pub use self::coupon::{Coupon, CouponPlugin};
pub use self::order::{App, Jsapi, MiniProgram};
pub use self::pay_score::{AppView, JsapiView, MiniProgramView, PayScore};
pub use self::red_packet::RedPacket;
pub use self::signing::Signing;
use crate::client::Client;
use crate::crypto::random;
use crate::error::{Error, Result};
use crate::keys::{ApiV2Key, now};
use crate::sign::v2::SignType;

impl Client {
    /// Makes payloads for the payer's device: see [`payload`](crate::payload).
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let payment = client.payload().jsapi("wx8888888888888888", "wx201410272009395522657a69").wait()?;
    /// println!("{}", serde_json::to_string(&payment)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn payload(&self) -> Payload<'_> {
        Payload { client: self, digest: None }
    }
}

/// Makes payloads for the orders of one merchant: see [the module](self).
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::Payload;
///
/// let (appid, prepay_id) = ("wx8888888888888888", "wx201410272009395522657a69");
/// let payload: Payload<'_> = client.payload();
///
/// // An order of v3.
/// assert_eq!(payload.jsapi(appid, prepay_id).wait()?.sign_type, "RSA");
///
/// // An order of v2, with the `sign_type` of the order.
/// assert_eq!(payload.md5().jsapi(appid, prepay_id).wait()?.sign_type, "MD5");
/// assert_eq!(payload.hmac_sha256().jsapi(appid, prepay_id).wait()?.sign_type, "HMAC-SHA256");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
#[must_use = "it does nothing until one of its constructors is called"]
pub struct Payload<'a> {
    client: &'a Client,
    /// Of v2; RSA without it.
    digest: Option<SignType>,
}

impl Payload<'_> {
    /// Makes the payload of a v2 order whose `sign_type` is `MD5` or missing.
    pub fn md5(self) -> Self {
        Self { digest: Some(SignType::Md5), ..self }
    }

    /// Makes the payload of a v2 order whose `sign_type` is `HMAC-SHA256`.
    pub fn hmac_sha256(self) -> Self {
        Self { digest: Some(SignType::HmacSha256), ..self }
    }

    fn api_v2_key(&self) -> Result<&ApiV2Key> {
        api_v2_key(self.client)
    }
}

fn api_v2_key(client: &Client) -> Result<&ApiV2Key> {
    client.parts().api_v2_key.as_ref().ok_or_else(|| {
        Error::configuration("this payload is signed with the APIv2 key, but the client has none")
    })
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payload")
            .field("mchid", &self.client.mchid())
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

/// The time and the nonce that a signature covers.
struct Stamp {
    /// Seconds since 1970.
    time: String,
    nonce: String,
}

impl Stamp {
    fn new() -> Result<Self> {
        Ok(Self { time: now().to_string(), nonce: random::nonce()? })
    }
}

/// Checks a text of the caller that is a part of the signed message: it is not empty, and cannot look
/// like two members.
fn checked<'a>(name: &str, value: &'a str) -> Result<&'a str> {
    let wrong = |why: &str| Error::request(format!("the payload's `{name}` {why}"));
    if value.is_empty() {
        return Err(wrong("is empty"));
    }
    if value.chars().any(|character| character.is_control() || character == ' ') {
        return Err(wrong("contains white space or control characters"));
    }
    Ok(value)
}
