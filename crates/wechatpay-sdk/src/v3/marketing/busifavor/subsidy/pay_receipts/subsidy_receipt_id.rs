//! 查询营销补差付款单详情 · Query a subsidy payment
//!
//! `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`

/// 查询营销补差付款单详情 · Query a subsidy payment
///
/// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
#[derive(Clone)]
pub struct SubsidyReceiptId {
    pub(crate) node: crate::chain::Node,
}

impl SubsidyReceiptId {
    /// 查询营销补差付款单详情 · Query a subsidy payment
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    ///
    /// 商户按补差付款单号查询一笔营销补差付款，返回付款双方、金额和结果。模式：普通商户、服务商。
    ///
    /// Queries a subsidy payment by its receipt ID and returns payer, payee, amount and result. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .pay_receipts()
    ///     .subsidy_receipt_id("1120200119165100000000000001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017147336](https://pay.weixin.qq.com/doc/v3/merchant/4017147336), [partner/4017170661](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
    #[doc(alias(
        "查询营销补差付款单详情",
        "Query a subsidy payment",
        "商家券",
        "pay-receipts",
        "subsidy/pay-receipts"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}")
    }
}

/// 查询营销补差付款单详情 · Query a subsidy payment
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

    /// 查询营销补差付款单详情：应答 · Query a subsidy payment: answer
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

    message! {
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
