//! 查询商家券事件通知地址、设置商家券事件通知地址 · Query the coupon notification URL; Set the coupon notification URL
//!
//! `/v3/marketing/busifavor/callbacks`

/// 查询商家券事件通知地址、设置商家券事件通知地址 · Query the coupon notification URL; Set the coupon notification URL
///
/// `/v3/marketing/busifavor/callbacks`
#[derive(Clone)]
pub struct Callbacks {
    pub(crate) node: crate::chain::Node,
}

impl Callbacks {
    /// 查询商家券事件通知地址 · Query the coupon notification URL
    ///
    /// `GET /v3/marketing/busifavor/callbacks`
    ///
    /// 查询商户当前用来接收商家券事件的通知地址，返回地址和商户号。模式：普通商户、服务商。
    ///
    /// Returns the URL at which a merchant receives merchant coupon event notifications. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900000001");
    /// let answer = client.v3().marketing().busifavor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012465507](https://pay.weixin.qq.com/doc/v3/merchant/4012465507), [partner/4012465557](https://pay.weixin.qq.com/doc/v3/partner/4012465557)
    #[doc(alias(
        "查询商家券事件通知地址",
        "Query the coupon notification URL",
        "商家券",
        "callbacks",
        "busifavor/callbacks"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/callbacks", request)
    }

    /// 设置商家券事件通知地址 · Set the coupon notification URL
    ///
    /// `POST /v3/marketing/busifavor/callbacks`
    ///
    /// 设置商户接收商家券事件的通知地址，返回设置后的地址和修改时间。模式：普通商户、服务商。
    ///
    /// Sets the URL at which a merchant receives merchant coupon event notifications and returns the time of the change. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://www.example.com/notify");
    /// let answer = client.v3().marketing().busifavor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 批次已存在，或券已被其他请求核销。查询批次或券的状态。 · The stock already exists, or another request has redeemed the coupon. Query the stock or the coupon.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012465431](https://pay.weixin.qq.com/doc/v3/merchant/4012465431), [partner/4012465425](https://pay.weixin.qq.com/doc/v3/partner/4012465425)
    #[doc(alias(
        "设置商家券事件通知地址",
        "Set the coupon notification URL",
        "商家券",
        "callbacks",
        "busifavor/callbacks"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/callbacks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/callbacks")
    }
}

/// 查询商家券事件通知地址 · Query the coupon notification URL
pub mod get {

    /// 查询商家券事件通知地址：请求 · Query the coupon notification URL: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 15 个字符。At most 15 characters.
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

    /// 查询商家券事件通知地址：应答 · Query the coupon notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
        }
        Response {
            0 => notify_url: Optional "notify_url",
            1 => mchid: Optional "mchid",
        }
    }
}

/// 设置商家券事件通知地址 · Set the coupon notification URL
pub mod post {

    /// 设置商家券事件通知地址：请求 · Set the coupon notification URL: request
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 8～15 个字符。8 to 15 characters.
        pub mchid: Option<String>,
        /// 通知URL地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；10～256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. 10 to 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 通知URL地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置商家券事件通知地址：应答 · Set the coupon notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间 · Modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 通知URL地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => notify_url: Required "notify_url",
        }
        Response {
            0 => update_time: Optional "update_time",
            1 => notify_url: Optional "notify_url",
            2 => mchid: Optional "mchid",
        }
    }
}
