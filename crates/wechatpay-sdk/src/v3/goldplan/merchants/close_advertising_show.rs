//! `/v3/goldplan/merchants/close-advertising-show`

/// `/v3/goldplan/merchants/close-advertising-show`
pub struct CloseAdvertisingShow {
    pub(crate) node: crate::chain::Node,
}

impl CloseAdvertisingShow {
    /// 关闭广告展示 (partner)
    ///
    /// `POST /v3/goldplan/merchants/close-advertising-show`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::close_advertising_show::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client.v3().goldplan().merchants().close_advertising_show().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/goldplan/merchants/close-advertising-show", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/close-advertising-show")
    }
}

/// 关闭广告展示
pub mod post {

    pub use crate::shared::v3_compliance_inactive_merchant_identity_verification_merchants_post::Request;
}
