//! `/v3/marketing/busifavor/subsidy/return-receipts`

pub mod subsidy_return_receipt_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/subsidy/return-receipts`
#[derive(Clone, Debug)]
pub struct ReturnReceipts(pub(crate) Node);

impl ReturnReceipts {
    /// `/{subsidy_return_receipt_id}`: 补差回退单号
    #[inline]
    pub fn subsidy_return_receipt_id(
        self,
        value: impl Into<String>,
    ) -> subsidy_return_receipt_id::SubsidyReturnReceiptId {
        subsidy_return_receipt_id::SubsidyReturnReceiptId(
            self.0.bind("subsidy_return_receipt_id", value),
        )
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/subsidy/return-receipts", rest)
    }
}

/// 营销补差回退
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::subsidy::return_receipts::subsidy_return_receipt_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/subsidy/return-receipts")
            .numbered_by("out_subsidy_return_no");

    /// 营销补差回退：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商家券批次号
        pub stock_id: Required<String>,
        /// 商家券Code
        pub coupon_code: Required<String>,
        /// 微信支付订单号
        pub transaction_id: Required<String>,
        /// 微信支付退款单号
        pub refund_id: Required<String>,
        /// 原营销补差扣款商户号
        pub payer_merchant: Required<String>,
        /// 原营销补差入账商户号
        pub payee_merchant: Required<String>,
        /// 补差回退金额，单位为分
        pub amount: Required<Fen>,
        /// 补差回退描述
        pub description: Required<String>,
        /// 业务请求唯一单号
        pub out_subsidy_return_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家券批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 商家券Code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Required::set(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 微信支付退款单号
        #[inline]
        pub fn refund_id(mut self, value: impl Into<String>) -> Self {
            self.refund_id = Required::set(value.into());
            self
        }

        /// 原营销补差扣款商户号
        #[inline]
        pub fn payer_merchant(mut self, value: impl Into<String>) -> Self {
            self.payer_merchant = Required::set(value.into());
            self
        }

        /// 原营销补差入账商户号
        #[inline]
        pub fn payee_merchant(mut self, value: impl Into<String>) -> Self {
            self.payee_merchant = Required::set(value.into());
            self
        }

        /// 补差回退金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 补差回退描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 业务请求唯一单号
        #[inline]
        pub fn out_subsidy_return_no(mut self, value: impl Into<String>) -> Self {
            self.out_subsidy_return_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("coupon_code", &mut self.coupon_code),
                ("transaction_id", &mut self.transaction_id),
                ("refund_id", &mut self.refund_id),
                ("payer_merchant", &mut self.payer_merchant),
                ("payee_merchant", &mut self.payee_merchant),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
                ("out_subsidy_return_no", &mut self.out_subsidy_return_no),
            ]);
        }
    }

    message!(Request);
}
