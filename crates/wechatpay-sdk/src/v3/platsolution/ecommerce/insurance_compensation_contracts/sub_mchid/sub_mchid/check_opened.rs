//! 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
//!
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`

use crate::chain::{Members, Method};

/// 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
///
/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
#[derive(Clone)]
pub struct CheckOpened {
    pub(crate) node: crate::chain::Node,
}

impl CheckOpened {
    /// 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
    ///
    /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
    ///
    /// 收付通平台按二级商户号查询保险理赔功能是否已开通，返回开通结果和成功时间。模式：服务商。
    ///
    /// Returns whether insurance claims are enabled for a sub-merchant and since when. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .insurance_compensation_contracts()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .check_opened()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012781480](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
    #[doc(alias(
        "查询保险理赔功能开通状态",
        "Check whether insurance claims are enabled",
        "平台收付通 二级商户充值",
        "check-opened",
        "sub-mchid/check-opened"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened")
    }
}

/// 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
pub mod post {

    /// 查询保险理赔功能开通状态：应答 · Check whether insurance claims are enabled: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 是否开通成功 · Whether activated
        pub opened: Option<bool>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => opened: Optional "opened",
            2 => success_time: Optional "success_time",
        }
    }
}
