//! `/v3/ecommerce/profitsharing/finish-order`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/profitsharing/finish-order`
#[derive(Clone, Debug)]
pub struct FinishOrder(pub(crate) Node);

impl FinishOrder {
    /// 完结分账 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/finish-order`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::finish_order::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("分账完结");
    /// let answer = client.v3().ecommerce().profitsharing().finish_order().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing/finish-order", rest)
    }
}

/// 完结分账
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/profitsharing/finish-order")
            .numbered_by("out_order_no");

    /// 完结分账：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 商户分帐单号
        pub out_order_no: Required<String>,
        /// 分账描述
        pub description: Required<String>,
        /// `notify_url`
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 商户分帐单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 分账描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// `notify_url`
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("transaction_id", &mut self.transaction_id),
                ("out_order_no", &mut self.out_order_no),
                ("description", &mut self.description),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 完结分账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分帐单号
        pub out_order_no: Option<String>,
        /// 微信分帐单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("transaction_id", &mut self.transaction_id),
                ("out_order_no", &mut self.out_order_no),
                ("order_id", &mut self.order_id),
            ]);
        }
    }

    message!(Request, Response);
}
