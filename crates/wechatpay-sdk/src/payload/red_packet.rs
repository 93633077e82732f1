//! The red packet of a mini program (小程序红包).

use serde::Serialize;

use super::{Payload, Stamp, checked};
use crate::error::Result;
use crate::keys::ApiV2Key;
use crate::operation::encode;
use crate::sign::v2::{SignType, sign};

/// The argument of a mini program's `wx.sendBizRedPacket(…)`: see [`red_packet`](Payload::red_packet) of [`Payload`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RedPacket {
    /// `timeStamp`: seconds since 1970, as a text.
    pub time_stamp: String,
    /// `nonceStr`
    pub nonce_str: String,
    /// `package`, percent-encoded.
    pub package: String,
    /// `signType`: always `MD5`.
    pub sign_type: &'static str,
    /// `paySign`
    pub pay_sign: String,
}

impl Payload<'_> {
    /// Makes the payload with which the payer opens a red packet. `appid` is the mini program's; `package`
    /// is the unchanged member of the answer to `v2/mmpaymkttransfers/sendminiprogramhb`.
    ///
    /// # Errors
    /// A request error if a text is empty or has white space; a configuration error if the client has no
    /// APIv2 key.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use wechatpay_sdk::payload::RedPacket;
    ///
    /// let packet: RedPacket = client.payload().red_packet("wx8888888888888888", "sendid=1&ver=8&sign=1")?;
    /// println!("{}", serde_json::to_string(&packet)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn red_packet(&self, appid: &str, package: &str) -> Result<RedPacket> {
        red_packet(self.api_v2_key()?, appid, package, Stamp::new()?)
    }
}

pub(super) fn red_packet(
    key: &ApiV2Key,
    appid: &str,
    package: &str,
    stamp: Stamp,
) -> Result<RedPacket> {
    let mut encoded = String::new();
    encode(&mut encoded, checked("package", package)?);
    // `package` takes part as it is sent, `signType` not at all.
    let members = [
        ("appId", checked("appid", appid)?),
        ("timeStamp", stamp.time.as_str()),
        ("nonceStr", stamp.nonce.as_str()),
        ("package", encoded.as_str()),
    ];
    let pay_sign = sign(members.into_iter(), key, SignType::Md5);
    Ok(RedPacket {
        time_stamp: stamp.time,
        nonce_str: stamp.nonce,
        package: encoded,
        sign_type: SignType::Md5.name(),
        pay_sign,
    })
}
