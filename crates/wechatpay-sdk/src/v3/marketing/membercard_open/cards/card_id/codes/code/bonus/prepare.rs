//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
pub struct Prepare {
    pub(crate) node: crate::chain::Node,
}

impl Prepare {
    /// 支付结果页展示会员积分 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::prepare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .mchid("1230000109")
    ///     .sub_mchid("1900000109")
    ///     .bonus_value(30);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("478515832665")
    ///     .codes()
    ///     .code("478515832665")
    ///     .bonus()
    ///     .prepare()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012595808)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare")
    }
}

/// 支付结果页展示会员积分
pub mod post {

    pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::commit::post::Request;
}
