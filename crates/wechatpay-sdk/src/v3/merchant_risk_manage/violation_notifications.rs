//! `/v3/merchant-risk-manage/violation-notifications`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-risk-manage/violation-notifications`
pub struct ViolationNotifications(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
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
    pub fn put(self, request: put::Request) -> Call<put::Response> {
        self.0.call(&put::OPERATION).message(request.0)
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
    pub fn delete(self) -> Call<()> {
        self.0.call_empty(&delete::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage/violation-notifications", rest)
    }
}

/// 查询商户违规通知回调地址
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-risk-manage/violation-notifications");

    /// 查询商户违规通知回调地址：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址
        pub notify_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("notify_url", &mut self.notify_url),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 创建商户违规通知回调地址
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request};
    use crate::operation::Operation;

    pub use crate::v3::merchant_risk_manage::violation_notifications::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-risk-manage/violation-notifications");

    /// 创建商户违规通知回调地址：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    request!(Request);
}

/// 修改商户违规通知回调地址
pub mod put {
    use http::Method;

    use crate::message::{Listed, Object, optional, request};
    use crate::operation::Operation;

    pub use crate::v3::merchant_risk_manage::violation_notifications::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PUT, "/v3/merchant-risk-manage/violation-notifications");

    /// 修改商户违规通知回调地址：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 通知链接
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    request!(Request);
}

/// 删除商户违规通知回调地址
mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/merchant-risk-manage/violation-notifications");
}
