//! 查询商家券营销补差回退单详情 · Query a subsidy return
//!
//! `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`

/// 查询商家券营销补差回退单详情 · Query a subsidy return
///
/// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
#[derive(Clone)]
pub struct SubsidyReturnReceiptId {
    pub(crate) node: crate::chain::Node,
}

impl SubsidyReturnReceiptId {
    /// 查询商家券营销补差回退单详情 · Query a subsidy return
    ///
    /// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    ///
    /// 商户按补差回退单号查询一笔营销补差回退，返回关联的退款单、金额和结果。模式：普通商户、服务商。
    ///
    /// Queries the return of a coupon subsidy by its receipt ID and returns the related refund, amount and result. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .return_receipts()
    ///     .subsidy_return_receipt_id("2120200119165100000000000001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017147344](https://pay.weixin.qq.com/doc/v3/merchant/4017147344), [partner/4017171779](https://pay.weixin.qq.com/doc/v3/partner/4017171779)
    #[doc(alias(
        "查询商家券营销补差回退单详情",
        "Query a subsidy return",
        "商家券",
        "return-receipts",
        "subsidy/return-receipts"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}")
    }
}

/// 查询商家券营销补差回退单详情 · Query a subsidy return
pub mod get {

    enumeration! {
        /// 补差回退单据状态 · Subsidy return status
        Status {
            /// `RETURN_RECEIPT_UNKNOWN`: 状态未知 · Unknown state
            RETURN_RECEIPT_UNKNOWN = "RETURN_RECEIPT_UNKNOWN",
            /// `RETURN_RECEIPT_ACCEPTED`: 回退已受理 · Return accepted
            RETURN_RECEIPT_ACCEPTED = "RETURN_RECEIPT_ACCEPTED",
            /// `RETURN_RECEIPT_SUCCESS`: 回退成功 · Returned
            RETURN_RECEIPT_SUCCESS = "RETURN_RECEIPT_SUCCESS",
            /// `RETURN_RECEIPT_FAIL`: 回退失败 · Return failed
            RETURN_RECEIPT_FAIL = "RETURN_RECEIPT_FAIL",
        }
    }

    enumeration! {
        /// 补差回退失败原因 · Subsidy return failure reason
        FailReason {
            /// `RETURN_RECEIPT_INSUFFICIENT_BALANCE`: 余额不足 · Insufficient balance
            RETURN_RECEIPT_INSUFFICIENT_BALANCE = "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
            /// `RETURN_RECEIPT_OTHER`: 其他原因 · Other reason
            RETURN_RECEIPT_OTHER = "RETURN_RECEIPT_OTHER",
        }
    }

    /// 查询商家券营销补差回退单详情：应答 · Query a subsidy return: answer
    #[non_exhaustive]
    pub struct Response {
        /// 补差回退单号 · Subsidy return receipt number
        pub subsidy_return_receipt_id: Option<String>,
        /// 商家券批次号 · Merchant coupon batch ID
        pub stock_id: Option<String>,
        /// 商家券Code · Merchant coupon code
        pub coupon_code: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 微信支付退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 原营销补差扣款商户号 · Original subsidy payer merchant ID
        pub payer_merchant: Option<String>,
        /// 原营销补差入账商户号 · Original subsidy payee merchant ID
        pub payee_merchant: Option<String>,
        /// 补差回退金额 · Subsidy return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差回退描述 · Subsidy return description
        pub description: Option<String>,
        /// 补差回退单据状态 · Subsidy return status
        pub status: Status,
        /// 补差回退失败原因 · Subsidy return failure reason
        pub fail_reason: FailReason,
        /// 补差回退完成时间 · Subsidy return completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_done_time: Option<crate::Time>,
        /// 补差付款单号 · Subsidy payment receipt number
        pub subsidy_receipt_id: Option<String>,
        /// 业务请求唯一单号 · Business request number
        pub out_subsidy_return_no: Option<String>,
        /// 补差回退发起时间 · Subsidy return initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => subsidy_return_receipt_id: Optional "subsidy_return_receipt_id",
            1 => stock_id: Optional "stock_id",
            2 => coupon_code: Optional "coupon_code",
            3 => transaction_id: Optional "transaction_id",
            4 => refund_id: Optional "refund_id",
            5 => payer_merchant: Optional "payer_merchant",
            6 => payee_merchant: Optional "payee_merchant",
            7 => amount: Optional "amount",
            8 => description: Optional "description",
            9 => status: Optional "status",
            10 => fail_reason: Optional "fail_reason",
            11 => return_done_time: Optional "return_done_time",
            12 => subsidy_receipt_id: Optional "subsidy_receipt_id",
            13 => out_subsidy_return_no: Optional "out_subsidy_return_no",
            14 => return_create_time: Optional "return_create_time",
        }
    }
}
