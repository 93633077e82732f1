//! `v2/pay/refundquery`

/// `v2/pay/refundquery`
pub struct Refundquery {
    pub(crate) node: crate::chain::Node,
}

impl Refundquery {
    /// 查询退款 (direct and partner)
    ///
    /// `POST /pay/refundquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .refund_id("1217752501201407033233368018")
    ///     .offset(15);
    /// let answer = client.v2().pay().refundquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634907)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/refundquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/refundquery")
    }
}

/// 查询退款
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_micropay_post_sign_type::SignType;
    pub use crate::shared::v2_deposit_refundquery_post::{Request, Response};
}
