//! `/v3/industry-rebate/transactions/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/industry-rebate/transactions/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// 支付码牌/点餐码牌交易回传 (partner)
    ///
    /// `POST /v3/industry-rebate/transactions/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_rebate::transactions::transaction_id::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000001")
    ///     .code_url("URl:weixin://wxpay/s/An4baqw")
    ///     .out_trade_no("example_out_trade_no");
    /// client
    ///     .v3()
    ///     .industry_rebate()
    ///     .transactions()
    ///     .transaction_id("20190611222222222200000000012122")
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/industry-rebate/transactions/{transaction_id}", rest)
    }
}

/// 支付码牌/点餐码牌交易回传
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/industry-rebate/transactions/{transaction_id}")
            .numbered_by("out_trade_no");

    /// 支付码牌/点餐码牌交易回传：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("code_url"),
            required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 收款链接url（必填）
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("code_url", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }
    }

    request!(Request);
}
