//! 查询商户违规通知回调地址、创建商户违规通知回调地址、修改商户违规通知回调地址、删除商户违规通知回调地址 · Query the violation notification URL; Create the violation notification URL; Update the violation notification URL; Delete the violation notification URL
//!
//! `/v3/merchant-risk-manage/violation-notifications`

use crate::chain::{Members, Method};

/// 查询商户违规通知回调地址、创建商户违规通知回调地址、修改商户违规通知回调地址、删除商户违规通知回调地址 · Query the violation notification URL; Create the violation notification URL; Update the violation notification URL; Delete the violation notification URL
///
/// `/v3/merchant-risk-manage/violation-notifications`
#[derive(Clone)]
pub struct ViolationNotifications {
    pub(crate) node: crate::chain::Node,
}

impl ViolationNotifications {
    /// 查询商户违规通知回调地址 · Query the violation notification URL
    ///
    /// `GET /v3/merchant-risk-manage/violation-notifications`
    ///
    /// 查询已设置的商户违规通知回调地址，返回通知地址。模式：普通商户、服务商。
    ///
    /// Returns the URL to which merchant violation notifications are sent. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant_risk_manage().violation_notifications().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `NOT_FOUND` (404): 还没有设置回调地址。先创建。 · No notification address is set. Create the notification address first.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012471327](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
    #[doc(alias(
        "查询商户违规通知回调地址",
        "Query the violation notification URL",
        "商户风险管理",
        "violation-notifications",
        "merchant-risk-manage/violation-notifications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-risk-manage/violation-notifications")
    }

    /// 创建商户违规通知回调地址 · Create the violation notification URL
    ///
    /// `POST /v3/merchant-risk-manage/violation-notifications`
    ///
    /// 创建接收商户违规通知的回调地址，返回已设置的通知地址。模式：普通商户、服务商。
    ///
    /// Creates the URL to which merchant violation notifications are sent and returns it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::violation_notifications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .violation_notifications()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `ALREADY_EXISTS` (409): 已经设置过回调地址。查询；要改用更新接口。 · A notification address is already set. Query it. To change it, call the update operation.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012471333](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
    #[doc(alias(
        "创建商户违规通知回调地址",
        "Create the violation notification URL",
        "商户风险管理",
        "violation-notifications",
        "merchant-risk-manage/violation-notifications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/violation-notifications", request)
    }

    /// 修改商户违规通知回调地址 · Update the violation notification URL
    ///
    /// `PUT /v3/merchant-risk-manage/violation-notifications`
    ///
    /// 修改接收商户违规通知的回调地址，返回修改后的通知地址。模式：普通商户、服务商。
    ///
    /// Changes the URL to which merchant violation notifications are sent and returns it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::violation_notifications::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .violation_notifications()
    ///     .put(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `NOT_FOUND` (404): 还没有设置回调地址。先创建。 · No notification address is set. Create the notification address first.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012471330](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
    #[doc(alias(
        "修改商户违规通知回调地址",
        "Update the violation notification URL",
        "商户风险管理",
        "violation-notifications",
        "merchant-risk-manage/violation-notifications"
    ))]
    #[inline]
    pub fn put(&self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/merchant-risk-manage/violation-notifications",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除商户违规通知回调地址 · Delete the violation notification URL
    ///
    /// `DELETE /v3/merchant-risk-manage/violation-notifications`
    ///
    /// 删除商户违规通知的回调地址，删除后不再收到违规通知。模式：普通商户、服务商。
    ///
    /// Deletes the violation notification URL, so that violation notifications are no longer sent. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().merchant_risk_manage().violation_notifications().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `NOT_FOUND` (404): 还没有设置回调地址。先创建。 · No notification address is set. Create the notification address first.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012471334](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
    #[doc(alias(
        "删除商户违规通知回调地址",
        "Delete the violation notification URL",
        "商户风险管理",
        "violation-notifications",
        "merchant-risk-manage/violation-notifications"
    ))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/merchant-risk-manage/violation-notifications",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/violation-notifications")
    }
}

/// 查询商户违规通知回调地址 · Query the violation notification URL
pub mod get {

    /// 查询商户违规通知回调地址：应答 · Query the violation notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => notify_url: Optional "notify_url",
        }
    }
}

/// 创建商户违规通知回调地址 · Create the violation notification URL
pub mod post {

    /// 创建商户违规通知回调地址：请求 · Create the violation notification URL: request
    pub struct Request {
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 创建商户违规通知回调地址：应答 · Create the violation notification URL: answer
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
            0 => notify_url: Optional "notify_url",
        }
        Response {
            0 => notify_url: Optional "notify_url",
        }
    }
}

/// 修改商户违规通知回调地址 · Update the violation notification URL
pub mod put {

    /// 修改商户违规通知回调地址：请求 · Update the violation notification URL: request
    pub struct Request {
        /// 通知链接 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知链接 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 修改商户违规通知回调地址：应答 · Update the violation notification URL: answer
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
            0 => notify_url: Optional "notify_url",
        }
        Response {
            0 => notify_url: Optional "notify_url",
        }
    }
}
