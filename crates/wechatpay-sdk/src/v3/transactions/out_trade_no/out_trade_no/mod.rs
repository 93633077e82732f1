//! `/v3/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// 查询订单(商户订单号)
    ///
    /// `GET /v3/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client
    ///     .v3()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查询订单(商户订单号)
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::transactions::id::transaction_id::get::{
        Amount, ExchangeRate, ExchangeRateType, GoodsDetail, Payer, PromotionDetail, Request,
        Response, Scope, TradeState, TradeType, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transactions/out-trade-no/{out_trade_no}")
            .at("api.mch.weixin.qq.com", "/hk");
}
