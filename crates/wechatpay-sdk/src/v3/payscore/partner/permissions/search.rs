//! `/v3/payscore/partner/permissions/search`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/permissions/search`
pub struct Search(pub(crate) Node);

impl Search {
    /// 查询与用户授权记录（openid） (partner)
    ///
    /// `GET /v3/payscore/partner/permissions/search`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::search::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client.v3().payscore().partner().permissions().search().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/permissions/search", rest)
    }
}

/// 查询与用户授权记录（openid）
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/partner/permissions/search");

    /// 查询与用户授权记录（openid）：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 子商户公众号下openid
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }
    }

    /// 查询与用户授权记录（openid）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID
        pub service_id: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 授权状态
        pub authorization_state: Option<String>,
        /// 授权通知地址
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间
        pub cancel_authorization_time: Option<String>,
        /// 最近一次授权成功时间
        pub authorization_success_time: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
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
                9 => Named("sub_mchid", &mut self.sub_mchid),
                10 => Named("sub_appid", &mut self.sub_appid),
                11 => Named("sub_openid", &mut self.sub_openid),
                12 => Named("user_risk_level", &mut self.user_risk_level),
                13 => Named("risk_level_version", &mut self.risk_level_version),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
