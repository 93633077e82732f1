//! `/v3/marketing/busifavor/subsidy/pay-receipts`

pub mod subsidy_receipt_id;

/// `/v3/marketing/busifavor/subsidy/pay-receipts`
pub struct PayReceipts {
    pub(crate) node: crate::chain::Node,
}

impl PayReceipts {
    /// `/{subsidy_receipt_id}`: 补差付款单号
    pub fn subsidy_receipt_id(
        self,
        value: impl Into<String>,
    ) -> subsidy_receipt_id::SubsidyReceiptId {
        subsidy_receipt_id::SubsidyReceiptId { node: self.node.bind("subsidy_receipt_id", value) }
    }

    /// 查询营销补差付款单列表 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::subsidy::pay_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .stock_id("128888000000001")
    ///     .coupon_code("ABCD12345678")
    ///     .out_subsidy_no("subsidy-abcd-12345678");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .pay_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/subsidy/pay-receipts", request.0)
    }

    /// 营销补差付款 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::subsidy::pay_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("128888000000001")
    ///     .coupon_code("ABCD12345678")
    ///     .transaction_id("4200000913202101152566792388")
    ///     .payer_merchant("1900000001")
    ///     .payee_merchant("1900000002")
    ///     .amount(100)
    ///     .description("20210115DESCRIPTION")
    ///     .out_subsidy_no("subsidy-abcd-12345678");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .pay_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/subsidy/pay-receipts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/subsidy/pay-receipts")
    }
}

/// 查询营销补差付款单列表
pub mod get {
    use crate::message;

    pub use crate::v3::marketing::busifavor::subsidy::pay_receipts::subsidy_receipt_id::get::{
        FailReason, Status,
    };

    /// 查询营销补差付款单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("coupon_code"),
            message::optional::<String>("out_subsidy_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家券批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 商家券Code（必填）
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 补差付款请求单号
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_subsidy_no", value))
        }
    }

    /// 查询营销补差付款单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 补差付款单据列表
        pub pay_receipt_list: Option<Vec<PayReceiptList>>,
    }

    /// 补差付款单据列表
    #[non_exhaustive]
    pub struct PayReceiptList {
        /// 补差付款单号
        pub subsidy_receipt_id: Option<String>,
        /// 商家券批次号
        pub stock_id: Option<String>,
        /// 商家券Code
        pub coupon_code: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 营销补差扣款商户号
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号
        pub payee_merchant: Option<String>,
        /// 补差付款金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 补差付款描述
        pub description: Option<String>,
        /// 补差付款单据状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 补差付款失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 补差付款完成时间
        pub success_time: Option<crate::Time>,
        /// 业务请求唯一单号
        pub out_subsidy_no: Option<String>,
        /// 补差付款发起时间
        pub create_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => pay_receipt_list: "pay_receipt_list",
        }
        PayReceiptList {
            0 => subsidy_receipt_id: "subsidy_receipt_id",
            1 => stock_id: "stock_id",
            2 => coupon_code: "coupon_code",
            3 => transaction_id: "transaction_id",
            4 => payer_merchant: "payer_merchant",
            5 => payee_merchant: "payee_merchant",
            6 => amount: "amount",
            7 => description: "description",
            8 => status: "status",
            9 => fail_reason: "fail_reason",
            10 => success_time: "success_time",
            11 => out_subsidy_no: "out_subsidy_no",
            12 => create_time: "create_time",
        }
    }
}

/// 营销补差付款
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::busifavor::subsidy::pay_receipts::subsidy_receipt_id::get::{
        FailReason, Response, Status,
    };

    /// 营销补差付款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("coupon_code"),
            message::required::<String>("transaction_id"),
            message::required::<String>("payer_merchant"),
            message::required::<String>("payee_merchant"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::required::<String>("out_subsidy_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家券批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 商家券Code（必填）
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 营销补差扣款商户号（必填）
        pub fn payer_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_merchant", value))
        }

        /// 营销补差入账商户号（必填）
        pub fn payee_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_merchant", value))
        }

        /// 补差付款金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 补差付款描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 业务请求唯一单号（必填）
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_subsidy_no", value))
        }
    }

    request!(Request);
}
