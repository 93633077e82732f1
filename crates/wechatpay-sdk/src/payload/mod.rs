//! What the payer's device takes to pay, to claim a coupon, to sign a contract:
//! made and signed on the server, passed on to the front end.
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
//! An order of v3 is paid with a payload signed with RSA, which is what the
//! first three are; one of v2 with one under the APIv2 key and the digest that
//! the order was placed with: `client.payload().md5().jsapi(…)`. These three are
//! ended by `.await` or `.wait()`, as a call is: the private key may be
//! [elsewhere](crate::RemoteSigner).
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
    /// What the payer's device takes: see [`payload`](crate::payload).
    pub fn payload(&self) -> Payload<'_> {
        Payload { client: self, digest: None }
    }
}

/// Makes payloads as one merchant: see [the module](self).
#[derive(Clone, Copy)]
#[must_use = "it does nothing until one of its constructors is called"]
pub struct Payload<'a> {
    client: &'a Client,
    /// Of v2; RSA without it.
    digest: Option<SignType>,
}

impl Payload<'_> {
    /// For an order of v2 that was placed with `sign_type` `MD5`, or without one.
    pub fn md5(self) -> Self {
        Self { digest: Some(SignType::Md5), ..self }
    }

    /// For an order of v2 that was placed with `sign_type` `HMAC-SHA256`.
    pub fn hmac_sha256(self) -> Self {
        Self { digest: Some(SignType::HmacSha256), ..self }
    }

    fn api_v2_key(&self) -> Result<&ApiV2Key> {
        api_v2_key(self.client)
    }
}

fn api_v2_key(client: &Client) -> Result<&ApiV2Key> {
    client.parts().api_v2_key.as_ref().ok_or_else(|| {
        Error::configuration("this payload is signed with the APIv2 key, and the client has none")
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

/// A text of the caller that stands in what is signed: neither empty nor able
/// to look like two members.
fn checked<'a>(name: &str, value: &'a str) -> Result<&'a str> {
    let wrong = |why: &str| Error::request(format!("the payload's `{name}` {why}"));
    if value.is_empty() {
        return Err(wrong("is empty"));
    }
    if value.chars().any(|character| character.is_control() || character == ' ') {
        return Err(wrong("has white space in it"));
    }
    Ok(value)
}
