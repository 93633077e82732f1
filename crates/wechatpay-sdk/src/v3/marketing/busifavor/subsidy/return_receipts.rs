//! `/v3/marketing/busifavor/subsidy/return-receipts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/subsidy/return-receipts`
#[derive(Clone, Debug)]
pub struct ReturnReceipts(pub(crate) Node);

impl ReturnReceipts {
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
    /// let answer = client.v3().marketing().busifavor().subsidy().return_receipts().post(request).await?;
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

    use crate::message::{Fen, Member, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/subsidy/return-receipts");

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
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("stock_id", &mut self.stock_id);
            each("coupon_code", &mut self.coupon_code);
            each("transaction_id", &mut self.transaction_id);
            each("refund_id", &mut self.refund_id);
            each("payer_merchant", &mut self.payer_merchant);
            each("payee_merchant", &mut self.payee_merchant);
            each("amount", &mut self.amount);
            each("description", &mut self.description);
            each("out_subsidy_return_no", &mut self.out_subsidy_return_no);
        }
    }

    /// 营销补差回退：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差回退单号
        pub subsidy_return_receipt_id: Option<String>,
        /// 商家券批次号
        pub stock_id: Option<String>,
        /// 商家券Code
        pub coupon_code: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 微信支付退款单号
        pub refund_id: Option<String>,
        /// 原营销补差扣款商户号
        pub payer_merchant: Option<String>,
        /// 原营销补差入账商户号
        pub payee_merchant: Option<String>,
        /// 补差回退金额，单位为分
        pub amount: Option<Fen>,
        /// 补差回退描述
        pub description: Option<String>,
        /// 补差回退单据状态
        pub status: Option<String>,
        /// 补差回退失败原因
        pub fail_reason: Option<String>,
        /// 补差回退完成时间
        pub return_done_time: Option<String>,
        /// 补差付款单号
        pub subsidy_receipt_id: Option<String>,
        /// 业务请求唯一单号
        pub out_subsidy_return_no: Option<String>,
        /// 补差回退发起时间
        pub return_create_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("subsidy_return_receipt_id", &mut self.subsidy_return_receipt_id);
            each("stock_id", &mut self.stock_id);
            each("coupon_code", &mut self.coupon_code);
            each("transaction_id", &mut self.transaction_id);
            each("refund_id", &mut self.refund_id);
            each("payer_merchant", &mut self.payer_merchant);
            each("payee_merchant", &mut self.payee_merchant);
            each("amount", &mut self.amount);
            each("description", &mut self.description);
            each("status", &mut self.status);
            each("fail_reason", &mut self.fail_reason);
            each("return_done_time", &mut self.return_done_time);
            each("subsidy_receipt_id", &mut self.subsidy_receipt_id);
            each("out_subsidy_return_no", &mut self.out_subsidy_return_no);
            each("return_create_time", &mut self.return_create_time);
        }
    }

    message!(Request, Response);
}
