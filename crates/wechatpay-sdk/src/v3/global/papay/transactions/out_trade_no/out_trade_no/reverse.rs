//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::chain::{Members, Method};

/// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单(商户订单号)
    ///
    /// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
            Members::Query(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销订单(商户订单号)
pub mod post {

    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
}
