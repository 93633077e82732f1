//! `/v3/global/papay/transactions/{transaction_id}`

/// `/v3/global/papay/transactions/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 查询订单(微信支付订单号)
    ///
    /// `GET /v3/global/papay/transactions/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/papay/transactions/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions/{transaction_id}")
    }
}

/// 查询订单(微信支付订单号)
pub mod get {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_get::{
        Amount, GoodsDetail, Payer, PromotionDetail, TradeType,
    };
    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
    pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::get::Response;
}
