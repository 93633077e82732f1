//! Payloads of PayScore (微信支付分): they lead to its mini program.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Payload, Stamp, checked};
use crate::error::Result;
use crate::keys::ApiV2Key;
use crate::operation::encode_query;
use crate::sign::v2::{SignType, sign};

/// A jump to the platform's PayScore pages. Convert it into the form of your front end.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::{AppView, JsapiView, MiniProgramView, PayScore};
///
/// // `package` comes from the answer to `v3/payscore/serviceorder`.
/// let jump: PayScore = client.payload().pay_score_use("DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we")?;
///
/// let mini_program: MiniProgramView = jump.mini_program();
/// let page: JsapiView = jump.jsapi();
/// let app: AppView = jump.app();
/// println!("{}", serde_json::to_string(&mini_program)?);
/// assert_eq!(page.query_string, app.query);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayScore {
    business_type: &'static str,
    members: BTreeMap<&'static str, String>,
}

/// The argument of a mini program's `wx.openBusinessView(…)`. [`PayScore`] has an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MiniProgramView {
    /// `businessType`
    pub business_type: &'static str,
    /// `extraData`
    pub extra_data: BTreeMap<&'static str, String>,
}

/// The argument of a page's `wx.invoke('openBusinessView', …)`. [`PayScore`] has an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiView {
    /// `businessType`
    pub business_type: &'static str,
    /// `queryString`
    pub query_string: String,
}

/// The argument of `WXOpenBusinessView` of an app's SDK. [`PayScore`] has an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppView {
    /// `businessType`
    pub business_type: &'static str,
    /// `query`
    pub query: String,
    /// `extInfo`: the released mini program.
    pub ext_info: &'static str,
}

impl PayScore {
    /// The payload of a mini program.
    pub fn mini_program(&self) -> MiniProgramView {
        MiniProgramView { business_type: self.business_type, extra_data: self.members.clone() }
    }

    /// The payload of a page within WeChat.
    pub fn jsapi(&self) -> JsapiView {
        JsapiView { business_type: self.business_type, query_string: self.query() }
    }

    /// The payload of an app.
    pub fn app(&self) -> AppView {
        let ext_info = r#"{"miniProgramType":0}"#;
        AppView { business_type: self.business_type, query: self.query(), ext_info }
    }

    fn query(&self) -> String {
        let members = self.members.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        encode_query(&members.collect::<Vec<_>>())
    }
}

impl Payload<'_> {
    /// Leads the payer to confirm a PayScore order. `package` comes from the answer to its creation.
    ///
    /// # Errors
    /// A request error if a text is empty or has white space; a configuration error if the client has no
    /// APIv2 key.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let payment = client.payload().pay_score_use("a-package")?;
    /// println!("{}", serde_json::to_string(&payment.mini_program())?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pay_score_use(&self, package: &str) -> Result<PayScore> {
        let members = [("package", checked("package", package)?)];
        let members = self.with_mchid(&members);
        Ok(signed("wxpayScoreUse", members, self.api_v2_key()?, Stamp::new()?))
    }

    /// Shows the payer a PayScore order.
    ///
    /// # Errors
    /// As [`pay_score_use`](Self::pay_score_use).
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let payment = client.payload().pay_score_detail("service-1", "order-0001")?;
    /// println!("{}", serde_json::to_string(&payment.app())?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pay_score_detail(&self, service_id: &str, out_order_no: &str) -> Result<PayScore> {
        let service_id = checked("service_id", service_id)?;
        let out_order_no = checked("out_order_no", out_order_no)?;
        let members =
            self.with_mchid(&[("service_id", service_id), ("out_order_no", out_order_no)]);
        Ok(signed("wxpayScoreDetail", members, self.api_v2_key()?, Stamp::new()?))
    }

    /// Leads the payer to authorise a PayScore service. `apply_permissions_token` comes from the answer to
    /// `v3/payscore/permissions`. This payload is not signed.
    ///
    /// # Errors
    /// A request error if the text is empty or has white space.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let payment = client.payload().pay_score_enable("a-token")?;
    /// println!("{}", serde_json::to_string(&payment.jsapi())?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pay_score_enable(&self, apply_permissions_token: &str) -> Result<PayScore> {
        let token = checked("apply_permissions_token", apply_permissions_token)?;
        let mut members = BTreeMap::new();
        members.insert("apply_permissions_token", token.to_owned());
        Ok(PayScore { business_type: "wxpayScoreEnable", members })
    }

    fn with_mchid(&self, members: &[(&'static str, &str)]) -> BTreeMap<&'static str, String> {
        let mut all = BTreeMap::new();
        all.extend(members.iter().map(|(name, value)| (*name, (*value).to_owned())));
        all.insert("mch_id", self.client.mchid().to_owned());
        all
    }
}

pub(super) fn signed(
    business_type: &'static str,
    mut members: BTreeMap<&'static str, String>,
    key: &ApiV2Key,
    stamp: Stamp,
) -> PayScore {
    // The one digest that PayScore takes.
    const DIGEST: SignType = SignType::HmacSha256;
    members.insert("timestamp", stamp.time);
    members.insert("nonce_str", stamp.nonce);
    members.insert("sign_type", DIGEST.name().to_owned());
    let pairs = members.iter().map(|(name, value)| (*name, value.as_str()));
    let sign = sign(pairs, key, DIGEST);
    members.insert("sign", sign);
    PayScore { business_type, members }
}
