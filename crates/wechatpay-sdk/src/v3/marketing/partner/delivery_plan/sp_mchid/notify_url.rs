//! `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
pub struct NotifyUrl {
    pub(crate) node: crate::chain::Node,
}

impl NotifyUrl {
    /// 设置投放计划回调地址 (partner)
    ///
    /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::sp_mchid::notify_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://pay.weixin.qq.com");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .sp_mchid("298689900")
    ///     .notify_url()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url")
    }
}

/// 设置投放计划回调地址
pub mod post {

    pub use crate::shared::v3_marketing_membercard_open_callback_patch::Request;
    pub use crate::shared::v3_marketing_partner_delivery_plan_sp_mchid_notify_url_post::Response;
}
