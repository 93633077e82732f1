//! PayScore (微信支付分): to its mini program and back.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Payload, Stamp, checked};
use crate::error::Result;
use crate::keys::ApiV2Key;
use crate::operation::encode_query;
use crate::sign::v2::{SignType, sign};

/// A jump to PayScore, in the form that the front end takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayScore {
    business_type: &'static str,
    members: BTreeMap<&'static str, String>,
}

/// What `wx.openBusinessView(…)` of a mini program takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MiniProgramView {
    /// `businessType`
    pub business_type: &'static str,
    /// `extraData`
    pub extra_data: BTreeMap<&'static str, String>,
}

/// What `wx.invoke('openBusinessView', …)` of a page takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiView {
    /// `businessType`
    pub business_type: &'static str,
    /// `queryString`
    pub query_string: String,
}

/// What `WXOpenBusinessView` of an app's SDK takes.
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
    /// For a mini program.
    pub fn mini_program(&self) -> MiniProgramView {
        MiniProgramView { business_type: self.business_type, extra_data: self.members.clone() }
    }

    /// For a page within WeChat.
    pub fn jsapi(&self) -> JsapiView {
        JsapiView { business_type: self.business_type, query_string: self.query() }
    }

    /// For an app.
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
    /// The payer confirms a PayScore order: `package` of the answer to its
    /// creation.
    ///
    /// # Errors
    /// A request error for a text that is none, a configuration error without
    /// the APIv2 key.
    pub fn pay_score_use(&self, package: &str) -> Result<PayScore> {
        let members = [("package", checked("package", package)?)];
        let members = self.with_mchid(&members);
        Ok(signed("wxpayScoreUse", members, self.api_v2_key()?, Stamp::new()?))
    }

    /// The payer looks at a PayScore order.
    ///
    /// # Errors
    /// As [`pay_score_use`](Self::pay_score_use).
    pub fn pay_score_detail(&self, service_id: &str, out_order_no: &str) -> Result<PayScore> {
        let service_id = checked("service_id", service_id)?;
        let out_order_no = checked("out_order_no", out_order_no)?;
        let members =
            self.with_mchid(&[("service_id", service_id), ("out_order_no", out_order_no)]);
        Ok(signed("wxpayScoreDetail", members, self.api_v2_key()?, Stamp::new()?))
    }

    /// The payer grants a PayScore service: `apply_permissions_token` of the
    /// answer to `v3/payscore/permissions`. It is not signed.
    ///
    /// # Errors
    /// A request error for a text that is none.
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
