//! 获取商品券事件通知地址、设置商品券事件通知地址 · Query the product coupon notification URL; Set the product coupon notification URL
//!
//! `/brand/marketing/product-coupon/notify-configs`

/// 获取商品券事件通知地址、设置商品券事件通知地址 · Query the product coupon notification URL; Set the product coupon notification URL
///
/// `/brand/marketing/product-coupon/notify-configs`
#[derive(Clone)]
pub struct NotifyConfigs {
    pub(crate) node: crate::chain::Node,
}

impl NotifyConfigs {
    /// 获取商品券事件通知地址 · Query the product coupon notification URL
    ///
    /// `GET /brand/marketing/product-coupon/notify-configs`
    ///
    /// 品牌查询已设置的商品券事件通知地址，返回通知地址和修改时间。模式：品牌。
    ///
    /// Returns the URL that the brand has set for product coupon events. Mode: brand.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.brand().marketing().product_coupon().notify_configs().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015736292](https://pay.weixin.qq.com/doc/brand/4015736292)
    #[doc(alias(
        "获取商品券事件通知地址",
        "Query the product coupon notification URL",
        "商品券",
        "notify-configs",
        "product-coupon/notify-configs"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/brand/marketing/product-coupon/notify-configs")
    }

    /// 设置商品券事件通知地址 · Set the product coupon notification URL
    ///
    /// `POST /brand/marketing/product-coupon/notify-configs`
    ///
    /// 品牌设置接收商品券事件的通知地址，返回通知地址和修改时间。模式：品牌。
    ///
    /// Sets the URL to which product coupon events are sent and returns it with the update time. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::notify_configs::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://www.example.com/notify");
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .notify_configs()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015736293](https://pay.weixin.qq.com/doc/brand/4015736293)
    #[doc(alias(
        "设置商品券事件通知地址",
        "Set the product coupon notification URL",
        "商品券",
        "notify-configs",
        "product-coupon/notify-configs"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/marketing/product-coupon/notify-configs", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/notify-configs")
    }
}

/// 获取商品券事件通知地址 · Query the product coupon notification URL
pub mod get {

    /// 获取商品券事件通知地址：应答 · Query the product coupon notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 修改时间 · Modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => notify_url: Optional "notify_url",
            1 => update_time: Optional "update_time",
        }
    }
}

/// 设置商品券事件通知地址 · Set the product coupon notification URL
pub mod post {

    /// 设置商品券事件通知地址：请求 · Set the product coupon notification URL: request
    pub struct Request {
        /// 通知URL地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知URL地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置商品券事件通知地址：应答 · Set the product coupon notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 修改时间 · Modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => notify_url: Required "notify_url",
        }
        Response {
            0 => notify_url: Optional "notify_url",
            1 => update_time: Optional "update_time",
        }
    }
}
