//! `/v3/refunds/out-refund-no/{out_refund_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/refunds/out-refund-no/{out_refund_no}`
pub struct OutRefundNo(pub(crate) Node);

impl OutRefundNo {
    /// 查询单笔退款(商户退款订单号)
    ///
    /// `GET /v3/refunds/out-refund-no/{out_refund_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::out_refund_no::out_refund_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client
    ///     .v3()
    ///     .refunds()
    ///     .out_refund_no()
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refunds/out-refund-no/{out_refund_no}", rest)
    }
}

/// 查询单笔退款(商户退款订单号)
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::refunds::id::refund_id::get::{
        Amount, Channel, Detail, ExchangeRate, ExchangeRateType, FundSource, Request, Response,
        Scope, Status, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/refunds/out-refund-no/{out_refund_no}")
            .at("api.mch.weixin.qq.com", "/hk");
}
