//! `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
#[derive(Clone, Debug)]
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 商户解除用户授权关系 (direct)
    ///
    /// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::users::openid::permissions::service_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().openid("").service_id("").appid("").reason("");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .users()
    ///     .openid("1")
    ///     .permissions()
    ///     .service_id("1")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/users/{openid}/permissions/{service_id}/terminate", rest)
    }
}

/// 商户解除用户授权关系
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
    )
    .in_query(&["openid", "service_id"]);

    /// 商户解除用户授权关系：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 用户标识
        pub openid: Required<String>,
        /// 公众账号ID
        pub service_id: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 撤销原因
        pub reason: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 撤销原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("reason", &mut self.reason),
            ]);
        }
    }

    message!(Request);
}
