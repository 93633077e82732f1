//! `/v3/merchant-service/complaint-notifications`

use crate::chain::{Members, Method};

/// `/v3/merchant-service/complaint-notifications`
#[derive(Clone)]
pub struct ComplaintNotifications {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintNotifications {
    /// 查询投诉通知回调 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaint-notifications`
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
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaint-notifications")
    }

    /// 创建投诉通知回调 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaint-notifications`
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
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-service/complaint-notifications", request)
    }

    /// 更新投诉通知回调 (direct and partner)
    ///
    /// `PUT /v3/merchant-service/complaint-notifications`
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
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
    #[inline]
    pub fn put(&self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/merchant-service/complaint-notifications",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除投诉通知回调 (direct and partner)
    ///
    /// `DELETE /v3/merchant-service/complaint-notifications`
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
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/merchant-service/complaint-notifications",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaint-notifications")
    }
}

/// 查询投诉通知回调
pub mod get {

    /// 查询投诉通知回调：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 通知地址
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

/// 创建投诉通知回调
pub mod post {

    /// 创建投诉通知回调：请求
    pub struct Request {
        /// 通知地址（必填）
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知地址（必填）
        pub fn url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.url = value.into_member();
            self
        }
    }

    /// 创建投诉通知回调：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 通知地址
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

/// 更新投诉通知回调
pub mod put {

    /// 更新投诉通知回调：请求
    pub struct Request {
        /// 通知地址（必填）
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知地址（必填）
        pub fn url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.url = value.into_member();
            self
        }
    }

    /// 更新投诉通知回调：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 通知地址
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
