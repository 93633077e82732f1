//! `v2/deposit/facepay`

/// `v2/deposit/facepay`
pub struct Facepay {
    pub(crate) node: crate::chain::Node,
}

impl Facepay {
    /// 支付押金（人脸支付） (direct and partner)
    ///
    /// `POST /deposit/facepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::facepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .deposit(post::Deposit::Y)
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000100")
    ///     .device_info("013467007045764")
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .detail(
    ///         post::Detail::new()
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .goods_num(1)
    ///                     .price(528800)
    ///                     .goods_category("123789")
    ///                     .body("苹果手机"),
    ///             ]),
    ///     )
    ///     .attach("说明")
    ///     .out_trade_no("1217472501201407033233367018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("1234")
    ///     .limit_pay("no_credit")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .face_code("b713b5d2-666c-48")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().deposit().facepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986577)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/facepay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/deposit/facepay")
    }
}

/// 支付押金（人脸支付）
pub mod post {

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_facepay_post::{
        Deposit, Detail, GoodsDetail, PromotionDetail, PromotionDetailGoodsDetail,
        PromotionDetailPromotionDetail, Request, Response, SubIsSubscribe,
    };
    pub use crate::shared::v2_deposit_facepay_post_is_subscribe::IsSubscribe;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
}
