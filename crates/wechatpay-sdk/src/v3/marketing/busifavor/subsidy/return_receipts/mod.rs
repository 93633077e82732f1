//! 营销补差回退 · Return a coupon subsidy
//!
//! `/v3/marketing/busifavor/subsidy/return-receipts`

pub mod subsidy_return_receipt_id;

/// 营销补差回退 · Return a coupon subsidy
///
/// `/v3/marketing/busifavor/subsidy/return-receipts`
#[derive(Clone)]
pub struct ReturnReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ReturnReceipts {
    /// `/{subsidy_return_receipt_id}`: 补差回退单号 · Subsidy return receipt number
    pub fn subsidy_return_receipt_id(
        &self,
        value: impl Into<String>,
    ) -> subsidy_return_receipt_id::SubsidyReturnReceiptId {
        subsidy_return_receipt_id::SubsidyReturnReceiptId {
            node: self.node.bind("subsidy_return_receipt_id", value),
        }
    }

    /// 营销补差回退 · Return a coupon subsidy
    ///
    /// `POST /v3/marketing/busifavor/subsidy/return-receipts`
    ///
    /// 订单退款后，商户把补差资金从原入账商户回退给原扣款商户，返回补差回退单号。模式：普通商户、服务商。
    ///
    /// Returns a subsidy from the original payee to the original payer after a refund. The response contains the return receipt ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::subsidy::return_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("128888000000001")
    ///     .coupon_code("ABCD12345678")
    ///     .transaction_id("4200000913202101152566792388")
    ///     .refund_id("50100506732021010105138718375")
    ///     .payer_merchant("1900000001")
    ///     .payee_merchant("1900000002")
    ///     .amount(100)
    ///     .description("20210115DESCRIPTION")
    ///     .out_subsidy_return_no("subsidy-abcd-12345678");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .subsidy()
    ///     .return_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017147332](https://pay.weixin.qq.com/doc/v3/merchant/4017147332), [partner/4017170533](https://pay.weixin.qq.com/doc/v3/partner/4017170533)
    #[doc(alias(
        "营销补差回退",
        "Return a coupon subsidy",
        "商家券",
        "return-receipts",
        "subsidy/return-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/subsidy/return-receipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/subsidy/return-receipts")
    }
}

/// 营销补差回退 · Return a coupon subsidy
pub mod post {

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

    /// 营销补差回退：请求 · Return a coupon subsidy: request
    pub struct Request {
        /// 商家券批次号（必填） · Merchant coupon batch ID (required)
        pub stock_id: Option<String>,
        /// 商家券Code（必填） · Merchant coupon code (required)
        pub coupon_code: Option<String>,
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 微信支付退款单号（必填） · WeChat Pay refund ID (required)
        pub refund_id: Option<String>,
        /// 原营销补差扣款商户号（必填） · Original subsidy payer merchant ID (required)
        pub payer_merchant: Option<String>,
        /// 原营销补差入账商户号（必填） · Original subsidy payee merchant ID (required)
        pub payee_merchant: Option<String>,
        /// 补差回退金额（必填） · Subsidy return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差回退描述（必填） · Subsidy return description (required)
        pub description: Option<String>,
        /// 业务请求唯一单号（必填） · Business request number (required)
        pub out_subsidy_return_no: Option<String>,
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

        /// 微信支付退款单号（必填） · WeChat Pay refund ID (required)
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }

        /// 原营销补差扣款商户号（必填） · Original subsidy payer merchant ID (required)
        pub fn payer_merchant<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_merchant = value.into_member();
            self
        }

        /// 原营销补差入账商户号（必填） · Original subsidy payee merchant ID (required)
        pub fn payee_merchant<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_merchant = value.into_member();
            self
        }

        /// 补差回退金额（必填） · Subsidy return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 补差回退描述（必填） · Subsidy return description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 业务请求唯一单号（必填） · Business request number (required)
        pub fn out_subsidy_return_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.out_subsidy_return_no = value.into_member();
            self
        }
    }

    /// 营销补差回退：应答 · Return a coupon subsidy: answer
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

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => coupon_code: Required "coupon_code",
            2 => transaction_id: Required "transaction_id",
            3 => refund_id: Required "refund_id",
            4 => payer_merchant: Required "payer_merchant",
            5 => payee_merchant: Required "payee_merchant",
            6 => amount: Required "amount",
            7 => description: Required "description",
            8 => out_subsidy_return_no: Required "out_subsidy_return_no",
        }
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
