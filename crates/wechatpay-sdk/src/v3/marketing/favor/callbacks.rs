//! 获取已设置的消息通知地址、设置消息通知地址 · Query the notification URL; Set the notification URL
//!
//! `/v3/marketing/favor/callbacks`

/// 获取已设置的消息通知地址、设置消息通知地址 · Query the notification URL; Set the notification URL
///
/// `/v3/marketing/favor/callbacks`
#[derive(Clone)]
pub struct Callbacks {
    pub(crate) node: crate::chain::Node,
}

impl Callbacks {
    /// 获取已设置的消息通知地址 · Query the notification URL
    ///
    /// `GET /v3/marketing/favor/callbacks`
    ///
    /// 查询商户已设置的代金券消息通知地址，返回商户号和通知地址。模式：普通商户、服务商。
    ///
    /// Returns the URL that the merchant has set for cash coupon notifications. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900000001");
    /// let answer = client.v3().marketing().favor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每秒 2000 次请求。
    ///
    /// Rate limits: 2000 requests a second for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012464070](https://pay.weixin.qq.com/doc/v3/merchant/4012464070), [partner/4012464155](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
    #[doc(alias(
        "获取已设置的消息通知地址",
        "Query the notification URL",
        "代金券",
        "callbacks",
        "favor/callbacks"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/callbacks", request)
    }

    /// 设置消息通知地址 · Set the notification URL
    ///
    /// `POST /v3/marketing/favor/callbacks`
    ///
    /// 设置接收代金券核销等消息的通知地址，并可打开或关闭回调，返回通知地址和修改时间。模式：普通商户、服务商。
    ///
    /// Sets the URL for cash coupon notifications, such as redemptions, and switches them on or off. Returns the URL and the update time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client.v3().marketing().favor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每分钟 1000 次请求。
    ///
    /// Rate limits: 1000 requests a minute for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，券可能已发。out_request_no 与参数不变再发。可能已经执行。 · The platform failed or timed out. The coupon may have been sent. Send the request again with the same `out_request_no` and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012464198](https://pay.weixin.qq.com/doc/v3/merchant/4012464198), [partner/4012464176](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
    #[doc(alias(
        "设置消息通知地址",
        "Set the notification URL",
        "代金券",
        "callbacks",
        "favor/callbacks"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/callbacks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/callbacks")
    }
}

/// 获取已设置的消息通知地址 · Query the notification URL
pub mod get {

    /// 获取已设置的消息通知地址：请求 · Query the notification URL: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 获取已设置的消息通知地址：应答 · Query the notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
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
            0 => mchid: Required "mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => notify_url: Optional "notify_url",
        }
    }
}

/// 设置消息通知地址 · Set the notification URL
pub mod post {

    /// 设置消息通知地址：请求 · Set the notification URL: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 通知url地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 回调开关 · Notification switch
        pub switch: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 通知url地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 回调开关 · Notification switch
        pub fn switch<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.switch = value.into_member();
            self
        }
    }

    /// 设置消息通知地址：应答 · Set the notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间 · Modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
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
            0 => mchid: Required "mchid",
            1 => notify_url: Required "notify_url",
            2 => switch: Optional "switch",
        }
        Response {
            0 => update_time: Optional "update_time",
            1 => notify_url: Optional "notify_url",
        }
    }
}
