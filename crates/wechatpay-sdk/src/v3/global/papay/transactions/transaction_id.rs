//! `/v3/global/papay/transactions/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/transactions/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/transactions/{transaction_id}", rest)
    }
}

/// 查询订单(微信支付订单号)
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{
        ExchangeRate, ExchangeRateType, Scope, Type,
    };
    pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::get::{
        Amount, GoodsDetail, Payer, PromotionDetail, Response, TradeType,
    };
    pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::reverse::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/papay/transactions/{transaction_id}")
            .at("apihk.mch.weixin.qq.com", "");
}
