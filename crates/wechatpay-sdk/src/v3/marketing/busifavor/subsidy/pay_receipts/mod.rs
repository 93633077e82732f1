//! 查询营销补差付款单列表、营销补差付款 · List subsidy payments; Pay a coupon subsidy
//!
//! `/v3/marketing/busifavor/subsidy/pay-receipts`

pub mod subsidy_receipt_id;

/// 查询营销补差付款单列表、营销补差付款 · List subsidy payments; Pay a coupon subsidy
///
/// `/v3/marketing/busifavor/subsidy/pay-receipts`
#[derive(Clone)]
pub struct PayReceipts {
    pub(crate) node: crate::chain::Node,
}

impl PayReceipts {
    /// `/{subsidy_receipt_id}`: 补差付款单号 · Subsidy payment receipt number
    pub fn subsidy_receipt_id(
        &self,
        value: impl Into<String>,
    ) -> subsidy_receipt_id::SubsidyReceiptId {
        subsidy_receipt_id::SubsidyReceiptId { node: self.node.bind("subsidy_receipt_id", value) }
    }

    /// 查询营销补差付款单列表 · List subsidy payments
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// 商户按批次号、券码或商户补差单号查询营销补差付款单列表。模式：普通商户、服务商。
    ///
    /// Lists subsidy payments by batch ID, coupon code or merchant subsidy number. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::subsidy::pay_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_id("128888000000001").coupon_code("ABCD12345678");
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
    /// 官方文档 · Official pages: [merchant/4017147338](https://pay.weixin.qq.com/doc/v3/merchant/4017147338), [partner/4017171346](https://pay.weixin.qq.com/doc/v3/partner/4017171346)
    #[doc(alias(
        "查询营销补差付款单列表",
        "List subsidy payments",
        "商家券",
        "pay-receipts",
        "subsidy/pay-receipts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/subsidy/pay-receipts", request)
    }

    /// 营销补差付款 · Pay a coupon subsidy
    ///
    /// `POST /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// 用户用券支付后，商户从扣款商户向入账商户付款补差，返回补差付款单号和金额。模式：普通商户、服务商。
    ///
    /// Pays a subsidy for a coupon from the payer merchant to the payee merchant after a payment and returns the receipt ID. Modes: direct merchant, partner.
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
    /// 官方文档 · Official pages: [merchant/4017147321](https://pay.weixin.qq.com/doc/v3/merchant/4017147321), [partner/4017170057](https://pay.weixin.qq.com/doc/v3/partner/4017170057)
    #[doc(alias(
        "营销补差付款",
        "Pay a coupon subsidy",
        "商家券",
        "pay-receipts",
        "subsidy/pay-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/subsidy/pay-receipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/subsidy/pay-receipts")
    }
}

/// 查询营销补差付款单列表 · List subsidy payments
pub mod get {

    enumeration! {
        /// 补差付款单据状态 · Subsidy payment status
        Status {
            /// `PAY_RECEIPT_UNKNOWN`: 状态未知 · Unknown state
            PAY_RECEIPT_UNKNOWN = "PAY_RECEIPT_UNKNOWN",
            /// `PAY_RECEIPT_ACCEPTED`: 补差已受理 · Subsidy accepted
            PAY_RECEIPT_ACCEPTED = "PAY_RECEIPT_ACCEPTED",
            /// `PAY_RECEIPT_SUCCESS`: 补差成功 · Subsidy paid
            PAY_RECEIPT_SUCCESS = "PAY_RECEIPT_SUCCESS",
            /// `PAY_RECEIPT_FAIL`: 补差失败 · Subsidy failed
            PAY_RECEIPT_FAIL = "PAY_RECEIPT_FAIL",
            /// `PAY_RECEIPT_RETURNING`: 补差回退中 · Subsidy being returned
            PAY_RECEIPT_RETURNING = "PAY_RECEIPT_RETURNING",
            /// `PAY_RECEIPT_PARTIAL_RETURN`: 补差部分回退 · Subsidy partly returned
            PAY_RECEIPT_PARTIAL_RETURN = "PAY_RECEIPT_PARTIAL_RETURN",
            /// `PAY_RECEIPT_FULL_RETURN`: 补差全额回退 · Subsidy fully returned
            PAY_RECEIPT_FULL_RETURN = "PAY_RECEIPT_FULL_RETURN",
        }
    }

    enumeration! {
        /// 补差付款失败原因 · Subsidy payment failure reason
        FailReason {
            /// `PAY_RECEIPT_INSUFFICIENT_BALANCE`: 补差方余额不足 · The subsidy payer's balance is not enough
            PAY_RECEIPT_INSUFFICIENT_BALANCE = "PAY_RECEIPT_INSUFFICIENT_BALANCE",
            /// `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`: 不是分账订单 · Not an order with profit sharing
            PAY_RECEIPT_NOT_INCOMESPLIT_ORDER = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
            /// `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`: 超过补差金额额度 · The subsidy amount quota is exceeded
            PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
            /// `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`: 超过补差次数额度 · The subsidy count quota is exceeded
            PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
            /// `PAY_RECEIPT_OTHER`: 其他原因 · Other reason
            PAY_RECEIPT_OTHER = "PAY_RECEIPT_OTHER",
        }
    }

    /// 查询营销补差付款单列表：请求 · List subsidy payments: request
    pub struct Request {
        /// 商家券批次号（必填） · Merchant coupon batch ID (required)
        pub stock_id: Option<String>,
        /// 商家券Code（必填） · Merchant coupon code (required)
        pub coupon_code: Option<String>,
        /// 补差付款请求单号 · Subsidy payment request number
        pub out_subsidy_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商家券批次号（必填） · Merchant coupon batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 商家券Code（必填） · Merchant coupon code (required)
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 补差付款请求单号 · Subsidy payment request number
        pub fn out_subsidy_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_subsidy_no = value.into_member();
            self
        }
    }

    /// 查询营销补差付款单列表：应答 · List subsidy payments: answer
    #[non_exhaustive]
    pub struct Response {
        /// 补差付款单据列表 · Subsidy payment receipts
        pub pay_receipt_list: Option<Vec<PayReceiptList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 补差付款单据列表 · Subsidy payment receipts
    #[non_exhaustive]
    pub struct PayReceiptList {
        /// 补差付款单号 · Subsidy payment receipt number
        pub subsidy_receipt_id: Option<String>,
        /// 商家券批次号 · Merchant coupon batch ID
        pub stock_id: Option<String>,
        /// 商家券Code · Merchant coupon code
        pub coupon_code: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 营销补差扣款商户号 · Subsidy payer merchant ID
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号 · Subsidy payee merchant ID
        pub payee_merchant: Option<String>,
        /// 补差付款金额 · Subsidy payment amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差付款描述 · Subsidy payment description
        pub description: Option<String>,
        /// 补差付款单据状态 · Subsidy payment status
        pub status: Status,
        /// 补差付款失败原因 · Subsidy payment failure reason
        pub fail_reason: FailReason,
        /// 补差付款完成时间 · Subsidy payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 业务请求唯一单号 · Business request number
        pub out_subsidy_no: Option<String>,
        /// 补差付款发起时间 · Subsidy payment initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => coupon_code: Required "coupon_code",
            2 => out_subsidy_no: Optional "out_subsidy_no",
        }
        Response {
            0 => pay_receipt_list: Optional "pay_receipt_list",
        }
        PayReceiptList {
            0 => subsidy_receipt_id: Optional "subsidy_receipt_id",
            1 => stock_id: Optional "stock_id",
            2 => coupon_code: Optional "coupon_code",
            3 => transaction_id: Optional "transaction_id",
            4 => payer_merchant: Optional "payer_merchant",
            5 => payee_merchant: Optional "payee_merchant",
            6 => amount: Optional "amount",
            7 => description: Optional "description",
            8 => status: Optional "status",
            9 => fail_reason: Optional "fail_reason",
            10 => success_time: Optional "success_time",
            11 => out_subsidy_no: Optional "out_subsidy_no",
            12 => create_time: Optional "create_time",
        }
    }
}

/// 营销补差付款 · Pay a coupon subsidy
pub mod post {

    enumeration! {
        /// 补差付款单据状态 · Subsidy payment status
        Status {
            /// `PAY_RECEIPT_UNKNOWN`: 状态未知 · Unknown state
            PAY_RECEIPT_UNKNOWN = "PAY_RECEIPT_UNKNOWN",
            /// `PAY_RECEIPT_ACCEPTED`: 补差已受理 · Subsidy accepted
            PAY_RECEIPT_ACCEPTED = "PAY_RECEIPT_ACCEPTED",
            /// `PAY_RECEIPT_SUCCESS`: 补差成功 · Subsidy paid
            PAY_RECEIPT_SUCCESS = "PAY_RECEIPT_SUCCESS",
            /// `PAY_RECEIPT_FAIL`: 补差失败 · Subsidy failed
            PAY_RECEIPT_FAIL = "PAY_RECEIPT_FAIL",
            /// `PAY_RECEIPT_RETURNING`: 补差回退中 · Subsidy being returned
            PAY_RECEIPT_RETURNING = "PAY_RECEIPT_RETURNING",
            /// `PAY_RECEIPT_PARTIAL_RETURN`: 补差部分回退 · Subsidy partly returned
            PAY_RECEIPT_PARTIAL_RETURN = "PAY_RECEIPT_PARTIAL_RETURN",
            /// `PAY_RECEIPT_FULL_RETURN`: 补差全额回退 · Subsidy fully returned
            PAY_RECEIPT_FULL_RETURN = "PAY_RECEIPT_FULL_RETURN",
        }
    }

    enumeration! {
        /// 补差付款失败原因 · Subsidy payment failure reason
        FailReason {
            /// `PAY_RECEIPT_INSUFFICIENT_BALANCE`: 补差方余额不足 · The subsidy payer's balance is not enough
            PAY_RECEIPT_INSUFFICIENT_BALANCE = "PAY_RECEIPT_INSUFFICIENT_BALANCE",
            /// `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`: 不是分账订单 · Not an order with profit sharing
            PAY_RECEIPT_NOT_INCOMESPLIT_ORDER = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
            /// `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`: 超过补差金额额度 · The subsidy amount quota is exceeded
            PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
            /// `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`: 超过补差次数额度 · The subsidy count quota is exceeded
            PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
            /// `PAY_RECEIPT_OTHER`: 其他原因 · Other reason
            PAY_RECEIPT_OTHER = "PAY_RECEIPT_OTHER",
        }
    }

    /// 营销补差付款：请求 · Pay a coupon subsidy: request
    pub struct Request {
        /// 商家券批次号（必填） · Merchant coupon batch ID (required)
        pub stock_id: Option<String>,
        /// 商家券Code（必填） · Merchant coupon code (required)
        pub coupon_code: Option<String>,
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 营销补差扣款商户号（必填） · Subsidy payer merchant ID (required)
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号（必填） · Subsidy payee merchant ID (required)
        pub payee_merchant: Option<String>,
        /// 补差付款金额（必填） · Subsidy payment amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差付款描述（必填） · Subsidy payment description (required)
        pub description: Option<String>,
        /// 业务请求唯一单号（必填） · Business request number (required)
        pub out_subsidy_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商家券批次号（必填） · Merchant coupon batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 商家券Code（必填） · Merchant coupon code (required)
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 营销补差扣款商户号（必填） · Subsidy payer merchant ID (required)
        pub fn payer_merchant<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_merchant = value.into_member();
            self
        }

        /// 营销补差入账商户号（必填） · Subsidy payee merchant ID (required)
        pub fn payee_merchant<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_merchant = value.into_member();
            self
        }

        /// 补差付款金额（必填） · Subsidy payment amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 补差付款描述（必填） · Subsidy payment description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 业务请求唯一单号（必填） · Business request number (required)
        pub fn out_subsidy_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_subsidy_no = value.into_member();
            self
        }
    }

    /// 营销补差付款：应答 · Pay a coupon subsidy: answer
    #[non_exhaustive]
    pub struct Response {
        /// 补差付款单号 · Subsidy payment receipt number
        pub subsidy_receipt_id: Option<String>,
        /// 商家券批次号 · Merchant coupon batch ID
        pub stock_id: Option<String>,
        /// 商家券Code · Merchant coupon code
        pub coupon_code: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 营销补差扣款商户号 · Subsidy payer merchant ID
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号 · Subsidy payee merchant ID
        pub payee_merchant: Option<String>,
        /// 补差付款金额 · Subsidy payment amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差付款描述 · Subsidy payment description
        pub description: Option<String>,
        /// 补差付款单据状态 · Subsidy payment status
        pub status: Status,
        /// 补差付款失败原因 · Subsidy payment failure reason
        pub fail_reason: FailReason,
        /// 补差付款完成时间 · Subsidy payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 业务请求唯一单号 · Business request number
        pub out_subsidy_no: Option<String>,
        /// 补差付款发起时间 · Subsidy payment initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => coupon_code: Required "coupon_code",
            2 => transaction_id: Required "transaction_id",
            3 => payer_merchant: Required "payer_merchant",
            4 => payee_merchant: Required "payee_merchant",
            5 => amount: Required "amount",
            6 => description: Required "description",
            7 => out_subsidy_no: Required "out_subsidy_no",
        }
        Response {
            0 => subsidy_receipt_id: Optional "subsidy_receipt_id",
            1 => stock_id: Optional "stock_id",
            2 => coupon_code: Optional "coupon_code",
            3 => transaction_id: Optional "transaction_id",
            4 => payer_merchant: Optional "payer_merchant",
            5 => payee_merchant: Optional "payee_merchant",
            6 => amount: Optional "amount",
            7 => description: Optional "description",
            8 => status: Optional "status",
            9 => fail_reason: Optional "fail_reason",
            10 => success_time: Optional "success_time",
            11 => out_subsidy_no: Optional "out_subsidy_no",
            12 => create_time: Optional "create_time",
        }
    }
}
