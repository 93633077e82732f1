//! Coupons of the merchant (商家券), which the payer claims with the plugin of a mini program, or on a page
//! of the platform.

use serde::Serialize;

use super::{Payload, checked};
use crate::error::{Error, Result};
use crate::keys::ApiV2Key;
use crate::operation::encode_query;
use crate::sign::v2::{SignType, sign};

/// A coupon for the payer to claim.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::{Coupon, CouponPlugin};
///
/// let coupon = Coupon::new("9856888", "claim-0001");
/// // If your merchant supplies the codes of this batch:
/// let coded = Coupon::new("9856889", "claim-0002").coupon_code("abc-123");
///
/// // In a mini program, for its plugin `send-coupon`:
/// let plugin: CouponPlugin = client.payload().coupon_plugin([coupon.clone(), coded])?;
/// println!("{}", serde_json::to_string(&plugin)?);
///
/// // On a page within WeChat, redirect the payer:
/// let url = client.payload().coupon_url(&coupon, "o-MYE42l80oelYMDE34nYD456Xoy")?;
/// assert!(url.starts_with("https://action.weixin.qq.com/busifavor/getcouponinfo?"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coupon {
    stock_id: String,
    out_request_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    coupon_code: Option<String>,
}

impl Coupon {
    /// A coupon of the batch `stock_id`. `out_request_no` is the merchant's number of this claim.
    pub fn new(stock_id: impl Into<String>, out_request_no: impl Into<String>) -> Self {
        let (stock_id, out_request_no) = (stock_id.into(), out_request_no.into());
        Self { stock_id, out_request_no, coupon_code: None }
    }

    /// Sets the code of the coupon, for a batch whose codes the merchant supplies at the claim.
    #[must_use = "the coupon with the code is what is returned"]
    pub fn coupon_code(self, code: impl Into<String>) -> Self {
        Self { coupon_code: Some(code.into()), ..self }
    }

    /// Its members, checked.
    fn members(&self) -> Result<Vec<(&'static str, &str)>> {
        let mut members = vec![
            ("stock_id", checked("stock_id", &self.stock_id)?),
            ("out_request_no", checked("out_request_no", &self.out_request_no)?),
        ];
        if let Some(code) = &self.coupon_code {
            members.push(("coupon_code", checked("coupon_code", code)?));
        }
        Ok(members)
    }
}

/// The argument of the mini program's plugin `send-coupon`. [`Coupon`] has an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CouponPlugin {
    /// `send_coupon_params`
    pub send_coupon_params: Vec<Coupon>,
    /// `send_coupon_merchant`
    pub send_coupon_merchant: String,
    /// `sign`
    pub sign: String,
}

impl Payload<'_> {
    /// Makes the payload of the coupon plugin of a mini program. [`Coupon`] has an example.
    ///
    /// # Errors
    /// A request error if there is no coupon or a member is empty; a configuration error if the client
    /// has no APIv2 key.
    pub fn coupon_plugin(&self, coupons: impl Into<Vec<Coupon>>) -> Result<CouponPlugin> {
        plugin(self.api_v2_key()?, self.client.mchid(), coupons.into())
    }

    /// Makes the URL of the platform's page on which the user `open_id` claims a coupon. Your page
    /// within WeChat redirects the payer to it. [`Coupon`] has an example.
    ///
    /// # Errors
    /// As [`coupon_plugin`](Self::coupon_plugin).
    pub fn coupon_url(&self, coupon: &Coupon, open_id: &str) -> Result<String> {
        url(self.api_v2_key()?, self.client.mchid(), coupon, open_id)
    }
}

/// The members of the coupon at `index` are signed under their names with the
/// index after them: `stock_id0`.
pub(super) fn plugin(key: &ApiV2Key, mchid: &str, coupons: Vec<Coupon>) -> Result<CouponPlugin> {
    if coupons.is_empty() {
        return Err(Error::request("the list of coupons is empty"));
    }
    let mut members = vec![("send_coupon_merchant".to_owned(), mchid)];
    for (index, coupon) in coupons.iter().enumerate() {
        let own = coupon.members()?.into_iter();
        members.extend(own.map(|(name, value)| (format!("{name}{index}"), value)));
    }
    let pairs = members.iter().map(|(name, value)| (name.as_str(), *value));
    let sign = sign(pairs, key, SignType::HmacSha256);
    let send_coupon_merchant = mchid.to_owned();
    Ok(CouponPlugin { send_coupon_params: coupons, send_coupon_merchant, sign })
}

pub(super) fn url(key: &ApiV2Key, mchid: &str, coupon: &Coupon, open_id: &str) -> Result<String> {
    let mut members = coupon.members()?;
    members.push(("send_coupon_merchant", mchid));
    members.push(("open_id", checked("open_id", open_id)?));
    let sign = sign(members.iter().copied(), key, SignType::HmacSha256);
    members.push(("sign", &sign));
    let pairs = members.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let query = encode_query(&pairs.collect::<Vec<_>>());
    // The page refuses to open without what stands after the `#`.
    Ok(format!(
        "https://action.weixin.qq.com/busifavor/getcouponinfo?{query}#wechat_pay&wechat_redirect"
    ))
}
