//! `/v3/payscore/permissions/authorization-code/{authorization_code}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/permissions/authorization-code/{authorization_code}`
pub struct AuthorizationCode(pub(crate) Node);

impl AuthorizationCode {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 查询与用户授权记录（授权协议号） (direct)
    ///
    /// `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::authorization_code::authorization_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().service_id("500001");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .permissions()
    ///     .authorization_code()
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/permissions/authorization-code/{authorization_code}", rest)
    }
}

/// 查询与用户授权记录（授权协议号）
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/payscore/permissions/authorization-code/{authorization_code}",
    );

    enumeration! {
        /// 授权状态
        AuthorizationState {
            UNAVAILABLE = "UNAVAILABLE",
            AVAILABLE = "AVAILABLE",
            UNBINDUSER = "UNBINDUSER",
        }
    }

    /// 查询与用户授权记录（授权协议号）：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("service_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }
    }

    /// 查询与用户授权记录（授权协议号）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务id
        pub service_id: Option<String>,
        /// 公众号id
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 授权状态
        pub authorization_state: Option<Enumeration<AuthorizationState>>,
        /// 授权通知地址
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间
        pub cancel_authorization_time: Option<String>,
        /// 最近一次授权成功时间
        pub authorization_success_time: Option<String>,
        /// 用户分层
        pub user_risk_level: Option<i64>,
        /// 分层版本
        pub risk_level_version: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("service_id", &mut self.service_id),
                1 => Named("appid", &mut self.appid),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("openid", &mut self.openid),
                4 => Named("authorization_code", &mut self.authorization_code),
                5 => Named("authorization_state", &mut self.authorization_state),
                6 => Named("notify_url", &mut self.notify_url),
                7 => Named("cancel_authorization_time", &mut self.cancel_authorization_time),
                8 => Named("authorization_success_time", &mut self.authorization_success_time),
                9 => Named("user_risk_level", &mut self.user_risk_level),
                10 => Named("risk_level_version", &mut self.risk_level_version),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
