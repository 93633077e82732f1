//! 撤销超管变更申请单 · Revoke a super administrator change
//!
//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`

use crate::chain::{Members, Method};

/// 撤销超管变更申请单 · Revoke a super administrator change
///
/// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
#[derive(Clone)]
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 撤销超管变更申请单 · Revoke a super administrator change
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
    ///
    /// 服务商按申请单号撤销超管变更申请，返回申请单号和状态。模式：服务商。
    ///
    /// Revokes a super administrator change by application ID and returns its state. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchcontactalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015617919](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
    #[doc(alias(
        "撤销超管变更申请单",
        "Revoke a super administrator change",
        "超管变更",
        "revoke",
        "mchcontactalterapplyment/revoke"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke")
    }
}

/// 撤销超管变更申请单 · Revoke a super administrator change
pub mod post {

    enumeration! {
        /// 申请单状态 · Application status
        State {
            /// `APPLYMENT_STATE_AUDITING`: 审核中 · Under review
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            /// `APPLYMENT_STATE_REJECTED`: 已驳回 · Rejected
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            /// `APPLYMENT_STATE_MODIFING`: 修改中 · Being changed
            APPLYMENT_STATE_MODIFING = "APPLYMENT_STATE_MODIFING",
            /// `APPLYMENT_STATE_FINISHED`: 已完成 · Finished
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            /// `APPLYMENT_STATE_CANCELED`: 已作废 · Cancelled
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 撤销超管变更申请单：应答 · Revoke a super administrator change: answer
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
