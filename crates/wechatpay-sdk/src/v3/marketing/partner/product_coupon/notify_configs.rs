//! `/v3/marketing/partner/product-coupon/notify-configs`

/// `/v3/marketing/partner/product-coupon/notify-configs`
pub struct NotifyConfigs {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/partner/product-coupon/notify-configs")
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/notify-configs", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/notify-configs")
    }
}

/// 获取商品券事件通知地址
pub mod get {

    /// 获取商品券事件通知地址：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 修改时间
        pub update_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => notify_url: "notify_url",
            1 => update_time: "update_time",
        }
    }
}

/// 设置商品券事件通知地址
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::partner::product_coupon::notify_configs::get::Response;

    /// 设置商品券事件通知地址：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 通知URL地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    request!(Request);
}
