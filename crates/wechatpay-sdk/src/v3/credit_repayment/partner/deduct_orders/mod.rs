//! `/v3/credit-repayment/partner/deduct-orders`

pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/deduct-orders`
#[derive(Clone, Debug)]
pub struct DeductOrders(pub(crate) Node);

impl DeductOrders {
    /// `/{out_trade_no}`: 商户侧交易单号
    #[inline]
    pub fn out_trade_no(self, value: impl Into<String>) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0.bind("out_trade_no", value))
    }

    /// 发起还款 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/deduct-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::deduct_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_record_id("1234567abcde")
    ///     .deduct_amount("10000")
    ///     .notify_url("wxd678efh567hg6787")
    ///     .description("信贷还款")
    ///     .attach("备注");
    /// let answer = client.v3().credit_repayment().partner().deduct_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/deduct-orders", rest)
    }
}

/// 发起还款
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::credit_repayment::partner::deduct_orders::out_trade_no::get::{
        OrderState, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/credit-repayment/partner/deduct-orders")
            .numbered_by("out_trade_no");

    /// 发起还款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 还款协议ID
        pub contract_id: Required<String>,
        /// 商户侧交易单号
        pub out_trade_no: Required<String>,
        /// 商户侧预约还款单号
        pub out_record_id: Required<String>,
        /// 还款金额
        pub deduct_amount: Required<String>,
        /// 商户回调地址
        pub notify_url: Required<String>,
        /// 产品描述
        pub description: Required<String>,
        /// 商户数据包
        pub attach: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款协议ID
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 商户侧交易单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商户侧预约还款单号
        #[inline]
        pub fn out_record_id(mut self, value: impl Into<String>) -> Self {
            self.out_record_id = Required::set(value.into());
            self
        }

        /// 还款金额
        #[inline]
        pub fn deduct_amount(mut self, value: impl Into<String>) -> Self {
            self.deduct_amount = Required::set(value.into());
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 产品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 商户数据包
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contract_id", &mut self.contract_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_record_id", &mut self.out_record_id),
                ("deduct_amount", &mut self.deduct_amount),
                ("notify_url", &mut self.notify_url),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
            ]);
        }
    }

    message!(Request);
}
