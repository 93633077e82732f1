//! `/v3/merchant-service/complaint-notifications`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaint-notifications`
pub struct ComplaintNotifications(pub(crate) Node);

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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
    #[inline]
    pub fn put(self, request: put::Request) -> Call<put::Response> {
        self.0.call(&put::OPERATION).message(request.0)
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
    #[inline]
    pub fn delete(self) -> Call<()> {
        self.0.call_empty(&delete::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/complaint-notifications", rest)
    }
}

/// 查询投诉通知回调
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-service/complaint-notifications");

    /// 查询投诉通知回调：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 通知地址
        pub url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("url", &mut self.url),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 创建投诉通知回调
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v3::merchant_service::complaint_notifications::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-service/complaint-notifications");

    /// 创建投诉通知回调：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 通知地址（必填）
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("url", value.into()))
        }
    }

    request!(Request);
}

/// 更新投诉通知回调
pub mod put {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::merchant_service::complaint_notifications::get::Response;
    pub use crate::v3::merchant_service::complaint_notifications::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PUT, "/v3/merchant-service/complaint-notifications");
}

/// 删除投诉通知回调
mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/merchant-service/complaint-notifications");
}
