//! `/v3/merchant-risk-manage/violation-notifications`

use crate::chain::{Members, Method};

/// `/v3/merchant-risk-manage/violation-notifications`
#[derive(Clone)]
pub struct ViolationNotifications {
    pub(crate) node: crate::chain::Node,
}

impl ViolationNotifications {
    /// 查询商户违规通知回调地址 (direct and partner)
    ///
    /// `GET /v3/merchant-risk-manage/violation-notifications`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant_risk_manage().violation_notifications().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-risk-manage/violation-notifications")
    }

    /// 创建商户违规通知回调地址 (direct and partner)
    ///
    /// `POST /v3/merchant-risk-manage/violation-notifications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::violation_notifications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://www.weixin.qq.com/wxpay/pay.php");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/violation-notifications", request)
    }

    /// 修改商户违规通知回调地址 (direct and partner)
    ///
    /// `PUT /v3/merchant-risk-manage/violation-notifications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::violation_notifications::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new().notify_url("https://www.weixin.qq.com/wxpay/pay.php");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
    #[inline]
    pub fn put(&self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/merchant-risk-manage/violation-notifications",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除商户违规通知回调地址 (direct and partner)
    ///
    /// `DELETE /v3/merchant-risk-manage/violation-notifications`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().merchant_risk_manage().violation_notifications().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/merchant-risk-manage/violation-notifications",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/violation-notifications")
    }
}

/// 查询商户违规通知回调地址
pub mod get {

    /// 查询商户违规通知回调地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址
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

/// 创建商户违规通知回调地址
pub mod post {

    /// 创建商户违规通知回调地址：请求
    pub struct Request {
        /// 通知地址
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知地址
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 创建商户违规通知回调地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址
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

/// 修改商户违规通知回调地址
pub mod put {

    /// 修改商户违规通知回调地址：请求
    pub struct Request {
        /// 通知链接
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知链接
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 修改商户违规通知回调地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址
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
