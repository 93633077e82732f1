//! `/v3/industry-rebate/transactions/{transaction_id}`

/// `/v3/industry-rebate/transactions/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/industry-rebate/transactions/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate/transactions/{transaction_id}")
    }
}

/// 支付码牌/点餐码牌交易回传
pub mod post {
    use crate::message;

    /// 支付码牌/点餐码牌交易回传：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("code_url"),
            message::required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 收款链接url（必填）
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("code_url", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }
    }

    request!(Request);
}
