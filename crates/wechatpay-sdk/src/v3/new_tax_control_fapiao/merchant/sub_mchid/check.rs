//! 检查子商户开票功能状态 · Check the sub-merchant's fapiao function
//!
//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`

use crate::chain::{Members, Method};

/// 检查子商户开票功能状态 · Check the sub-merchant's fapiao function
///
/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
#[derive(Clone)]
pub struct Check {
    pub(crate) node: crate::chain::Node,
}

impl Check {
    /// 检查子商户开票功能状态 · Check the sub-merchant's fapiao function
    ///
    /// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    ///
    /// 服务商检查子商户是否已开通电子发票功能，可开票时请求成功。模式：服务商。
    ///
    /// Checks whether a sub-merchant can issue e-fapiaos. The request succeeds if the function is enabled. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .sub_mchid("1900000109")
    ///     .check()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012474022](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
    #[doc(alias(
        "检查子商户开票功能状态",
        "Check the sub-merchants fapiao function",
        "电子发票",
        "check",
        "merchant/check"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check")
    }
}
