//! `/v3/marketing/goods-subsidy-activity/qualification/unlock`

/// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
pub struct Unlock {
    pub(crate) node: crate::chain::Node,
}

impl Unlock {
    /// 解锁品牌加价购活动资格 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::qualification::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .order_information(
    ///         post::OrderInformation::new()
    ///             .payer_openid("")
    ///             .out_trade_no("")
    ///             .total_fee(0)
    ///             .store_id("")
    ///             .store_merchant_id(""),
    ///     )
    ///     .qualification_ids(vec!["string".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .qualification()
    ///     .unlock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/goods-subsidy-activity/qualification/unlock", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/qualification/unlock")
    }
}

/// 解锁品牌加价购活动资格
pub mod post {

    pub use crate::v3::marketing::goods_subsidy_activity::qualification::lock::post::{
        OrderInformation, Request, Response,
    };
}
