//! `/v3/hire-power-bank/insurance-orders`

pub mod out_order_no;

/// `/v3/hire-power-bank/insurance-orders`
pub struct InsuranceOrders {
    pub(crate) node: crate::chain::Node,
}

impl InsuranceOrders {
    /// `/{out_order_no}`: 商户创建保险订单时的凭据号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/hire-power-bank/insurance-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank/insurance-orders")
    }
}

/// 创建保险订单
pub mod post {
    use crate::message;

    pub use crate::v3::hire_power_bank::insurance_orders::out_order_no::get::Response;

    /// 创建保险订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("out_order_no"),
            message::optional::<String>("openid"),
            message::optional::<String>("notify_url"),
            message::optional::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户创建保险订单时的凭据号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 微信用户在商户对应appid下的唯一标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用于接收保险订单状态变化通知
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 商户在支付分服务下对应的服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }
    }

    request!(Request);
}
