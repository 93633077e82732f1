//! `/v3/hire-power-bank/insurance-orders`

pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/hire-power-bank/insurance-orders`
#[derive(Clone, Debug)]
pub struct InsuranceOrders(pub(crate) Node);

impl InsuranceOrders {
    /// `/{out_order_no}`: 商户创建保险订单时的凭据号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
    }

    /// 创建保险订单 (direct)
    ///
    /// `POST /v3/hire-power-bank/insurance-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::hire_power_bank::insurance_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .openid("2323dfsdf342342")
    ///     .notify_url("https://api.test.com")
    ///     .service_id("实例值");
    /// let answer = client.v3().hire_power_bank().insurance_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/hire-power-bank/insurance-orders", rest)
    }
}

/// 创建保险订单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub use crate::v3::hire_power_bank::insurance_orders::out_order_no::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/hire-power-bank/insurance-orders");

    /// 创建保险订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户创建保险订单时的凭据号
        pub out_order_no: Option<String>,
        /// 微信用户在商户对应appid下的唯一标识
        pub openid: Option<String>,
        /// 用于接收保险订单状态变化通知
        pub notify_url: Option<String>,
        /// 商户在支付分服务下对应的服务ID
        pub service_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户创建保险订单时的凭据号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// 微信用户在商户对应appid下的唯一标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用于接收保险订单状态变化通知
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 商户在支付分服务下对应的服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_no", &mut self.out_order_no),
                ("openid", &mut self.openid),
                ("notify_url", &mut self.notify_url),
                ("service_id", &mut self.service_id),
            ]);
        }
    }

    message!(Request);
}
