//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`

use crate::chain::{Members, Method};

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
#[derive(Clone)]
pub struct Check {
    pub(crate) node: crate::chain::Node,
}

impl Check {
    /// 检查子商户开票功能状态 (partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check")
    }
}
