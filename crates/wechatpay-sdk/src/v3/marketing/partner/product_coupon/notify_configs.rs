//! `/v3/marketing/partner/product-coupon/notify-configs`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/notify-configs`
pub struct NotifyConfigs(pub(crate) Node);

impl NotifyConfigs {
    /// 获取商品券事件通知地址 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .notify_configs()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// 设置商品券事件通知地址 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::notify_configs::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://pay.weixin.qq.com");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .notify_configs()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/notify-configs", rest)
    }
}

/// 获取商品券事件通知地址
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/partner/product-coupon/notify-configs");

    /// 获取商品券事件通知地址：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 修改时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("notify_url", &mut self.notify_url),
                1 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 设置商品券事件通知地址
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::notify_configs::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/notify-configs");

    /// 设置商品券事件通知地址：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 通知URL地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    request!(Request);
}
