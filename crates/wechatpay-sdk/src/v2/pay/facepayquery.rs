//! `v2/pay/facepayquery`

/// `v2/pay/facepayquery`
pub struct Facepayquery {
    pub(crate) node: crate::chain::Node,
}

impl Facepayquery {
    /// 查询订单 (direct and partner)
    ///
    /// `POST /pay/facepayquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::facepayquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1230000109")
    ///     .sub_mch_id("1900000100")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .out_trade_no("20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().facepayquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/facepayquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/facepayquery")
    }
}

/// 查询订单
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_deposit_facepay_post::{
        PromotionDetail, PromotionDetailGoodsDetail as GoodsDetail, PromotionDetailPromotionDetail,
        SubIsSubscribe,
    };
    pub use crate::shared::v2_deposit_facepay_post_is_subscribe::IsSubscribe;
    pub use crate::shared::v2_deposit_micropay_post_sign_type::SignType;
    pub use crate::shared::v2_deposit_orderquery_post::{Request, Response};
    pub use crate::shared::v2_deposit_orderquery_post_trade_state::TradeState;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_type::Type;
}
