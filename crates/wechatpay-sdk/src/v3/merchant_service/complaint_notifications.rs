//! 查询投诉通知回调、创建投诉通知回调、更新投诉通知回调、删除投诉通知回调 · Query the complaint notification URL; Create the complaint notification URL; Update the complaint notification URL; Delete the complaint notification URL
//!
//! `/v3/merchant-service/complaint-notifications`

use crate::chain::{Members, Method};

/// 查询投诉通知回调、创建投诉通知回调、更新投诉通知回调、删除投诉通知回调 · Query the complaint notification URL; Create the complaint notification URL; Update the complaint notification URL; Delete the complaint notification URL
///
/// `/v3/merchant-service/complaint-notifications`
#[derive(Clone)]
pub struct ComplaintNotifications {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintNotifications {
    /// 查询投诉通知回调 · Query the complaint notification URL
    ///
    /// `GET /v3/merchant-service/complaint-notifications`
    ///
    /// 查询商户或服务商已设置的投诉通知回调地址，返回商户号和通知地址。模式：普通商户、服务商。
    ///
    /// Returns the URL to which complaint notifications are sent, with the merchant ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant_service().complaint_notifications().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012459014](https://pay.weixin.qq.com/doc/v3/merchant/4012459014), [partner/4012459065](https://pay.weixin.qq.com/doc/v3/partner/4012459065)
    #[doc(alias(
        "查询投诉通知回调",
        "Query the complaint notification URL",
        "消费者投诉",
        "complaint-notifications",
        "merchant-service/complaint-notifications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaint-notifications")
    }

    /// 创建投诉通知回调 · Create the complaint notification URL
    ///
    /// `POST /v3/merchant-service/complaint-notifications`
    ///
    /// 创建接收投诉通知的回调地址，之后新投诉和状态变化都会通知，返回通知地址。模式：普通商户、服务商。
    ///
    /// Creates the notification URL for new complaints and complaint state changes, and returns it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaint_notifications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().url("https://www.xxx.com/notify");
    /// let answer = client.v3().merchant_service().complaint_notifications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012458679](https://pay.weixin.qq.com/doc/v3/merchant/4012458679), [partner/4012458106](https://pay.weixin.qq.com/doc/v3/partner/4012458106)
    #[doc(alias(
        "创建投诉通知回调",
        "Create the complaint notification URL",
        "消费者投诉",
        "complaint-notifications",
        "merchant-service/complaint-notifications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-service/complaint-notifications", request)
    }

    /// 更新投诉通知回调 · Update the complaint notification URL
    ///
    /// `PUT /v3/merchant-service/complaint-notifications`
    ///
    /// 更新接收投诉通知的回调地址，返回商户号和更新后的通知地址。模式：普通商户、服务商。
    ///
    /// Changes the URL to which complaint notifications are sent and returns it with the merchant ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaint_notifications::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new().url("https://www.xxx.com/notify");
    /// let answer = client.v3().merchant_service().complaint_notifications().put(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012459282](https://pay.weixin.qq.com/doc/v3/merchant/4012459282), [partner/4012459287](https://pay.weixin.qq.com/doc/v3/partner/4012459287)
    #[doc(alias(
        "更新投诉通知回调",
        "Update the complaint notification URL",
        "消费者投诉",
        "complaint-notifications",
        "merchant-service/complaint-notifications"
    ))]
    #[inline]
    pub fn put(&self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/merchant-service/complaint-notifications",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除投诉通知回调 · Delete the complaint notification URL
    ///
    /// `DELETE /v3/merchant-service/complaint-notifications`
    ///
    /// 删除投诉通知的回调地址，删除后不再收到投诉通知。模式：普通商户、服务商。
    ///
    /// Deletes the complaint notification URL, so that complaint notifications are no longer sent. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().merchant_service().complaint_notifications().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012460452](https://pay.weixin.qq.com/doc/v3/merchant/4012460452), [partner/4012460474](https://pay.weixin.qq.com/doc/v3/partner/4012460474)
    #[doc(alias(
        "删除投诉通知回调",
        "Delete the complaint notification URL",
        "消费者投诉",
        "complaint-notifications",
        "merchant-service/complaint-notifications"
    ))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/merchant-service/complaint-notifications",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaint-notifications")
    }
}

/// 查询投诉通知回调 · Query the complaint notification URL
pub mod get {

    /// 查询投诉通知回调：应答 · Query the complaint notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => url: Optional "url",
        }
    }
}

/// 创建投诉通知回调 · Create the complaint notification URL
pub mod post {

    /// 创建投诉通知回调：请求 · Create the complaint notification URL: request
    pub struct Request {
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.url = value.into_member();
            self
        }
    }

    /// 创建投诉通知回调：应答 · Create the complaint notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => url: Required "url",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => url: Optional "url",
        }
    }
}

/// 更新投诉通知回调 · Update the complaint notification URL
pub mod put {

    /// 更新投诉通知回调：请求 · Update the complaint notification URL: request
    pub struct Request {
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.url = value.into_member();
            self
        }
    }

    /// 更新投诉通知回调：应答 · Update the complaint notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => url: Required "url",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => url: Optional "url",
        }
    }
}
