//! `/v3/payscore/user-service-state`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/user-service-state`
pub struct UserServiceState(pub(crate) Node);

impl UserServiceState {
    /// 查询用户授权状态 (direct)
    ///
    /// `GET /v3/payscore/user-service-state`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::user_service_state::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("").service_id("").openid("");
    /// let answer = client.v3().payscore().user_service_state().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/user-service-state", rest)
    }
}

/// 查询用户授权状态
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/user-service-state");

    enumeration! {
        /// 用户授权服务情况
        UseServiceState {
            UNAVAILABLE = "UNAVAILABLE",
            AVAILABLE = "AVAILABLE",
        }
    }

    /// 查询用户授权状态：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("service_id"),
            required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }
    }

    /// 查询用户授权状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户授权服务情况
        pub use_service_state: Option<Enumeration<UseServiceState>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("openid", &mut self.openid),
                3 => Named("use_service_state", &mut self.use_service_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
