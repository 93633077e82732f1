//! `v2/secapi/pay/refund`

/// `v2/secapi/pay/refund`
pub struct Refund {
    pub(crate) node: crate::chain::Node,
}

impl Refund {
    /// 申请退款 (direct and partner)
    ///
    /// `POST /secapi/pay/refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .total_fee(100)
    ///     .refund_fee(100)
    ///     .refund_fee_type("CNY")
    ///     .refund_desc("商品已售完")
    ///     .refund_account("REFUND_SOURCE_RECHARGE_FUNDS")
    ///     .notify_url("https://weixin.qq.com/notify/");
    /// let answer = client.v2().secapi().pay().refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634906)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/refund", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/refund")
    }
}

/// 申请退款
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_micropay_post_sign_type::SignType;
    pub use crate::shared::v2_deposit_refund_post::{Request, Response};
}
