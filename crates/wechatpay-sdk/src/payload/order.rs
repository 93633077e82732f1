//! The payment of an order: JSAPI, mini program and app.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::{Payload, Signing, Stamp, api_v2_key, checked};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::keys::ApiV2Key;
use crate::sign::v2::{self, SignType};
use crate::sign::v3::Signer;

/// The argument of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::Jsapi;
///
/// let payment: Jsapi = client.payload().jsapi("wx8888888888888888", "wx201410272009395522657a69").wait()?;
/// assert_eq!(payment.package, "prepay_id=wx201410272009395522657a69");
/// println!("{}", serde_json::to_string(&payment)?); // for your front end
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Jsapi {
    /// `appId`
    pub app_id: String,
    /// `timeStamp`: seconds since 1970, as a text.
    pub time_stamp: String,
    /// `nonceStr`
    pub nonce_str: String,
    /// `package`: `prepay_id=…`
    pub package: String,
    /// `signType`: `RSA`, `MD5` or `HMAC-SHA256`.
    pub sign_type: &'static str,
    /// `paySign`
    pub pay_sign: String,
}

/// The argument of a mini program's `wx.requestPayment(…)`.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::MiniProgram;
///
/// let payment: MiniProgram = client.payload().mini_program("wx8888888888888888", "wx201410272009395522657a69").wait()?;
/// assert_eq!(payment.sign_type, "RSA");
/// println!("{}", serde_json::to_string(&payment)?); // for your front end
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MiniProgram {
    /// `timeStamp`: seconds since 1970, as a text.
    pub time_stamp: String,
    /// `nonceStr`
    pub nonce_str: String,
    /// `package`: `prepay_id=…`
    pub package: String,
    /// `signType`: `RSA`, `MD5` or `HMAC-SHA256`.
    pub sign_type: &'static str,
    /// `paySign`
    pub pay_sign: String,
}

/// The members of `PayReq` of an app's SDK. Some SDKs have other names for them: `packageValue` for
/// `package`, `timeStamp` and others.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::App;
///
/// let payment: App = client.payload().app("wx8888888888888888", client.mchid(), "wx201410272009395522657a69").wait()?;
/// assert_eq!(payment.package, "Sign=WXPay");
/// println!("{}", serde_json::to_string(&payment)?); // for your front end
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct App {
    /// `appid`
    pub appid: String,
    /// `partnerid`
    pub partnerid: String,
    /// `prepayid`
    pub prepayid: String,
    /// `package`: `Sign=WXPay`
    pub package: &'static str,
    /// `noncestr`
    pub noncestr: String,
    /// `timestamp`: seconds since 1970, as a text.
    pub timestamp: String,
    /// `sign`
    pub sign: String,
}

impl Payload<'_> {
    /// Makes the payload of a page within WeChat. `appid` is the appid of the order, `prepay_id` comes
    /// from the answer to the order and is valid for two hours.
    ///
    /// # Errors
    /// A request error if a text is malformed; a configuration error if the client lacks the key that
    /// signs.
    ///
    /// [`Jsapi`] has an example.
    pub fn jsapi(&self, appid: &str, prepay_id: &str) -> Signing<Jsapi> {
        let (client, digest) = (self.client.clone(), self.digest);
        let (appid, prepay_id) = (appid.to_owned(), prepay_id.to_owned());
        Signing::new(self.client, async move {
            jsapi(key(&client, digest)?, &appid, &prepay_id, Stamp::new()?).await
        })
    }

    /// Makes the payload of a mini program, with the arguments of [`jsapi`](Self::jsapi).
    ///
    /// # Errors
    /// As `jsapi`.
    ///
    /// [`MiniProgram`] has an example.
    pub fn mini_program(&self, appid: &str, prepay_id: &str) -> Signing<MiniProgram> {
        let signing = self.jsapi(appid, prepay_id);
        Signing::new(self.client, async move {
            let Jsapi { time_stamp, nonce_str, package, sign_type, pay_sign, .. } = signing.await?;
            Ok(MiniProgram { time_stamp, nonce_str, package, sign_type, pay_sign })
        })
    }

    /// Makes the payload of an app. `appid` is the app's, `partnerid` is the merchant that is paid (for a
    /// partner's order: the sub-merchant), `prepay_id` comes from the answer to the order.
    ///
    /// # Errors
    /// As `jsapi`.
    ///
    /// [`App`] has an example.
    pub fn app(&self, appid: &str, partnerid: &str, prepay_id: &str) -> Signing<App> {
        let (client, digest) = (self.client.clone(), self.digest);
        let [appid, partnerid, prepay_id] = [appid, partnerid, prepay_id].map(str::to_owned);
        Signing::new(self.client, async move {
            let key = key(&client, digest)?;
            app(key, &appid, &partnerid, &prepay_id, Stamp::new()?).await
        })
    }
}

fn key(client: &Client, digest: Option<SignType>) -> Result<Key<'_>> {
    if let Some(digest) = digest {
        return Ok(Key::Digest(api_v2_key(client)?, digest));
    }
    let signer = client.parts().signer.as_ref().ok_or_else(|| {
        Error::configuration(
            "a v3 payload is signed with the merchant's API private key, but the client has none; \
             for v2, call `.md5()` or `.hmac_sha256()` first",
        )
    })?;
    Ok(Key::Rsa(signer))
}

/// What signs.
#[derive(Clone, Copy)]
pub(super) enum Key<'a> {
    Rsa(&'a Signer),
    Digest(&'a ApiV2Key, SignType),
}

pub(super) async fn jsapi(
    key: Key<'_>,
    appid: &str,
    prepay_id: &str,
    stamp: Stamp,
) -> Result<Jsapi> {
    let (appid, prepay_id) = (checked("appid", appid)?, checked_prepay_id(prepay_id)?);
    let package = format!("prepay_id={prepay_id}");
    let Stamp { time, nonce } = stamp;
    let (sign_type, pay_sign) = match key {
        Key::Rsa(signer) => ("RSA", rsa(signer, &[appid, &time, &nonce, &package]).await?),
        Key::Digest(key, digest) => {
            let members = [
                ("appId", appid),
                ("timeStamp", &time),
                ("nonceStr", &nonce),
                ("package", &package),
                ("signType", digest.name()),
            ];
            (digest.name(), v2::sign(members.into_iter(), key, digest))
        }
    };
    let app_id = appid.to_owned();
    Ok(Jsapi { app_id, time_stamp: time, nonce_str: nonce, package, sign_type, pay_sign })
}

pub(super) async fn app(
    key: Key<'_>,
    appid: &str,
    partnerid: &str,
    prepay_id: &str,
    stamp: Stamp,
) -> Result<App> {
    const PACKAGE: &str = "Sign=WXPay";
    let (appid, prepayid) = (checked("appid", appid)?, checked_prepay_id(prepay_id)?);
    let partnerid = checked("partnerid", partnerid)?;
    if !partnerid.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::request(
            "the payload's `partnerid` must be a merchant id, which consists of digits",
        ));
    }
    let Stamp { time, nonce } = stamp;
    let sign = match key {
        Key::Rsa(signer) => rsa(signer, &[appid, &time, &nonce, prepayid]).await?,
        Key::Digest(key, digest) => {
            let members = [
                ("appid", appid),
                ("partnerid", partnerid),
                ("prepayid", prepayid),
                ("package", PACKAGE),
                ("noncestr", &nonce),
                ("timestamp", &time),
            ];
            v2::sign(members.into_iter(), key, digest)
        }
    };
    Ok(App {
        appid: appid.to_owned(),
        partnerid: partnerid.to_owned(),
        prepayid: prepayid.to_owned(),
        package: PACKAGE,
        noncestr: nonce,
        timestamp: time,
        sign,
    })
}

/// The signature over lines.
async fn rsa(signer: &Signer, lines: &[&str]) -> Result<String> {
    let mut message = String::with_capacity(192);
    for line in lines {
        message.push_str(line);
        message.push('\n');
    }
    Ok(STANDARD.encode(signer.key.sign(message.as_bytes()).await?))
}

fn checked_prepay_id(prepay_id: &str) -> Result<&str> {
    let prepay_id = checked("prepay_id", prepay_id)?;
    if prepay_id.contains(['=', '/']) {
        return Err(Error::request(
            "the payload's `prepay_id` must be the value from the order's answer, without \
             `prepay_id=` and not a URL",
        ));
    }
    Ok(prepay_id)
}
