//! 撤销资料变更申请单 · Revoke a merchant data change
//!
//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`

use crate::chain::{Members, Method};

/// 撤销资料变更申请单 · Revoke a merchant data change
///
/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
#[derive(Clone)]
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 撤销资料变更申请单 · Revoke a merchant data change
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    ///
    /// 服务商按申请单号撤销商户的资料变更申请，返回撤销状态。模式：服务商。
    ///
    /// Revokes a merchant data change by application ID and returns the result. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchsubjectalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014090672](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    #[doc(alias(
        "撤销资料变更申请单",
        "Revoke a merchant data change",
        "资料变更",
        "revoke",
        "mchsubjectalterapplyment/revoke"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke")
    }
}

/// 撤销资料变更申请单 · Revoke a merchant data change
pub mod post {

    enumeration! {
        /// 撤销状态 · Cancellation status
        ResponseResult {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 撤销资料变更申请单：应答 · Revoke a merchant data change: answer
    #[non_exhaustive]
    pub struct Response {
        /// 撤销状态 · Cancellation status
        pub result: ResponseResult,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => result: Optional "result",
        }
    }
}
