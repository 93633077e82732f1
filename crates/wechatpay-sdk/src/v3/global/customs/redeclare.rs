//! `/v3/global/customs/redeclare`

/// `/v3/global/customs/redeclare`
pub struct Redeclare {
    pub(crate) node: crate::chain::Node,
}

impl Redeclare {
    /// 报关重推 (direct)
    ///
    /// `POST /v3/global/customs/redeclare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::redeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("1000320306201511078440737891")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().global().customs().redeclare().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/customs/redeclare", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/customs/redeclare")
    }
}

/// 报关重推
pub mod post {

    pub use crate::shared::v3_customs_orders_get::State;
    pub use crate::shared::v3_customs_orders_get_customs::Customs;
    pub use crate::shared::v3_customs_redeclare_post::{Request, Response};
}
