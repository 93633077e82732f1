//! `v2/xdc/apiv2sandbox/pay/orderquery`

/// `v2/xdc/apiv2sandbox/pay/orderquery`
pub struct Orderquery {
    pub(crate) node: crate::chain::Node,
}

impl Orderquery {
    /// 沙箱订单查询 (direct and partner)
    ///
    /// `POST /xdc/apiv2sandbox/pay/orderquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2sandbox::pay::orderquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().xdc().apiv2sandbox().pay().orderquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/xdc/apiv2sandbox/pay/orderquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox/pay/orderquery")
    }
}

/// 沙箱订单查询
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v2_pay_closeorder_post::Request;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;
    pub use crate::v2::xdc::apiv2sandbox::pay::micropay::post::Response;
}
