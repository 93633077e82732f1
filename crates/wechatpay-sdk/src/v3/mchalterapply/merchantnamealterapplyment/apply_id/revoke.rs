//! 撤销商户简称变更申请单 · Revoke a short name change
//!
//! `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`

use crate::chain::{Members, Method};

/// 撤销商户简称变更申请单 · Revoke a short name change
///
/// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
#[derive(Clone)]
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 撤销商户简称变更申请单 · Revoke a short name change
    ///
    /// `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    ///
    /// 服务商按申请单号撤销商户简称变更申请，返回申请单号和状态。模式：服务商。
    ///
    /// Revokes a short name change by application ID and returns its state. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .merchantnamealterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016166090](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
    #[doc(alias(
        "撤销商户简称变更申请单",
        "Revoke a short name change",
        "商户简称变更",
        "revoke",
        "merchantnamealterapplyment/revoke"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke")
    }
}

/// 撤销商户简称变更申请单 · Revoke a short name change
pub mod post {

    enumeration! {
        /// 申请单状态 · Application status
        State {
            /// `APPLYMENT_STATE_CANCELED`: 已作废 · Cancelled
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 撤销商户简称变更申请单：应答 · Revoke a short name change: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号 · Application number
        pub apply_id: Option<String>,
        /// 申请单状态 · Application status
        pub state: State,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => apply_id: Optional "apply_id",
            1 => state: Optional "state",
        }
    }
}
