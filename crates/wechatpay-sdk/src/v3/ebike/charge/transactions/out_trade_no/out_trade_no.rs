//! `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 查询订单
    ///
    /// `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("121775250124070332")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查询订单
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::ebike::charge::contracts::contract_id::get::Request;
    pub use crate::v3::ebike::charge::transactions::id::transaction_id::get::{
        Amount, DeviceInfo, Payer, PromotionDetail, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}");
}
