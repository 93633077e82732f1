//! `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 商户订单号查单 (partner)
    ///
    /// `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 商户订单号查单
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::eduschoolpay::transactions::id::transaction_id::get::{
        Amount, DeviceInfo, Payer, PromotionDetail, Request, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}");
}
