//! `/v3/marketing/busifavor/subsidy/return-receipts`

pub mod subsidy_return_receipt_id;

/// `/v3/marketing/busifavor/subsidy/return-receipts`
pub struct ReturnReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ReturnReceipts {
    /// `/{subsidy_return_receipt_id}`: 补差回退单号
    pub fn subsidy_return_receipt_id(
        self,
        value: impl Into<String>,
    ) -> subsidy_return_receipt_id::SubsidyReturnReceiptId {
        subsidy_return_receipt_id::SubsidyReturnReceiptId {
            node: self.node.bind("subsidy_return_receipt_id", value),
        }
    }

    /// 营销补差回退 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/subsidy/return-receipts`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/subsidy/return-receipts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/subsidy/return-receipts")
    }
}

/// 营销补差回退
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::busifavor::subsidy::return_receipts::subsidy_return_receipt_id::get::{Response, Status, FailReason};

    /// 营销补差回退：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("coupon_code"),
            message::required::<String>("transaction_id"),
            message::required::<String>("refund_id"),
            message::required::<String>("payer_merchant"),
            message::required::<String>("payee_merchant"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::required::<String>("out_subsidy_return_no"),
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

        /// 微信支付退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }

        /// 原营销补差扣款商户号（必填）
        pub fn payer_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_merchant", value))
        }

        /// 原营销补差入账商户号（必填）
        pub fn payee_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_merchant", value))
        }

        /// 补差回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 补差回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 业务请求唯一单号（必填）
        pub fn out_subsidy_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_subsidy_return_no", value))
        }
    }

    request!(Request);
}
