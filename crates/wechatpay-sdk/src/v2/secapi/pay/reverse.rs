//! `v2/secapi/pay/reverse`

/// `v2/secapi/pay/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单 (direct and partner)
    ///
    /// `POST /secapi/pay/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().secapi().pay().reverse().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634900)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/reverse", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/reverse")
    }
}

/// 撤销订单
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_reverse_post::{Recall, Response};
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::v2::secapi::pay::facepayreverse::post::Request;
}
