//! 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
//!
//! `/v3/industry-rebate/transactions/{transaction_id}`

/// 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
///
/// `/v3/industry-rebate/transactions/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
    ///
    /// `POST /v3/industry-rebate/transactions/{transaction_id}`
    ///
    /// 服务商按微信支付订单号回传用支付码牌或点餐码牌完成的交易，包括收款链接和商户订单号。模式：服务商。
    ///
    /// Reports a transaction made with a payment or dining QR-code plate by its WeChat Pay transaction ID, with the plate's URL and the merchant order number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_rebate::transactions::transaction_id::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
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
    /// 官方文档 · Official pages: [p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
    #[doc(alias(
        "支付码牌/点餐码牌交易回传",
        "Report a QR-plate transaction",
        "码牌音箱",
        "transactions",
        "industry-rebate/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/industry-rebate/transactions/{transaction_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate/transactions/{transaction_id}")
    }
}

/// 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
pub mod post {

    /// 支付码牌/点餐码牌交易回传：请求 · Report a QR-plate transaction: request
    pub struct Request {
        /// 子商户（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 收款链接url（必填） · Payment collection URL (required)
        pub code_url: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 收款链接url（必填） · Payment collection URL (required)
        pub fn code_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code_url = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => code_url: Required "code_url",
            2 => out_trade_no: Required "out_trade_no",
        }
    }
}
