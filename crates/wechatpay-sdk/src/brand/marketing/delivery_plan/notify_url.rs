//! 设置投放计划回调地址 · Set the delivery plan notification URL
//!
//! `/brand/marketing/delivery-plan/notify-url`

/// 设置投放计划回调地址 · Set the delivery plan notification URL
///
/// `/brand/marketing/delivery-plan/notify-url`
#[derive(Clone)]
pub struct NotifyUrl {
    pub(crate) node: crate::chain::Node,
}

impl NotifyUrl {
    /// 设置投放计划回调地址 · Set the delivery plan notification URL
    ///
    /// `POST /brand/marketing/delivery-plan/notify-url`
    ///
    /// 品牌设置接收投放计划通知的回调地址，返回设置后的地址。模式：品牌。
    ///
    /// Sets the URL that receives notifications of delivery plans and returns it. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::delivery_plan::notify_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://www.example.com/notify");
    /// let answer = client.brand().marketing().delivery_plan().notify_url().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4018381183](https://pay.weixin.qq.com/doc/brand/4018381183)
    #[doc(alias(
        "设置投放计划回调地址",
        "Set the delivery plan notification URL",
        "摇优惠活动",
        "notify-url",
        "delivery-plan/notify-url"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/marketing/delivery-plan/notify-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/delivery-plan/notify-url")
    }
}

/// 设置投放计划回调地址 · Set the delivery plan notification URL
pub mod post {

    /// 设置投放计划回调地址：请求 · Set the delivery plan notification URL: request
    pub struct Request {
        /// 通知url地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知url地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置投放计划回调地址：应答 · Set the delivery plan notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
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
        }
    }
}
