//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/payafter-orders/{out_order_no}/sync`
#[derive(Clone, Debug)]
pub struct Sync(pub(crate) Node);

impl Sync {
    /// 支付分订单同步 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .r#type(post::Type::ORDER_PAID)
    ///     .detail(post::Detail::new().paid_time("20091225091010"));
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/payafter-orders/{out_order_no}/sync", rest)
    }
}

/// 支付分订单同步
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::post::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/payafter-orders/{out_order_no}/sync");

    /// 支付分订单同步：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 场景类型
        pub r#type: Option<Enumeration<Type>>,
        /// 内容信息详情
        pub detail: Option<Detail>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// 场景类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 内容信息详情
        #[inline]
        pub fn detail(mut self, value: Detail) -> Self {
            self.detail = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("service_id", &mut self.service_id),
                ("type", &mut self.r#type),
                ("detail", &mut self.detail),
            ]);
        }
    }

    /// 内容信息详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 用户通过其他方式付款成功的实际时间
        pub paid_time: Option<String>,
    }

    impl Detail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户通过其他方式付款成功的实际时间
        #[inline]
        pub fn paid_time(mut self, value: impl Into<String>) -> Self {
            self.paid_time = Some(value.into());
            self
        }
    }

    impl Message for Detail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("paid_time", &mut self.paid_time)]);
        }
    }

    /// 支付分订单同步：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_order_no", &mut self.out_order_no),
                ("order_id", &mut self.order_id),
            ]);
        }
    }

    message!(Request, Detail, Response);
}
