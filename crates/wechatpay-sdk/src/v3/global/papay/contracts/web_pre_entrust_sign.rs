//! `/v3/global/papay/contracts/web-pre-entrust-sign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/contracts/web-pre-entrust-sign`
pub struct WebPreEntrustSign(pub(crate) Node);

impl WebPreEntrustSign {
    /// WEB预签约
    ///
    /// `POST /v3/global/papay/contracts/web-pre-entrust-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::web_pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("3200000001")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .plan_id(123)
    ///     .out_contract_code("100001256")
    ///     .user_display_name("张三")
    ///     .success_notify_url("https://pay.weixin.qq.com")
    ///     .expired_time("2021-11-20T13:29:35+08:00")
    ///     .return_url("https://pay.weixin.qq.com");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .web_pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/contracts/web-pre-entrust-sign", rest)
    }
}

/// WEB预签约
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, Time, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/papay/contracts/web-pre-entrust-sign")
            .at("apihk.mch.weixin.qq.com", "");

    /// WEB预签约：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sp_appid"),
            optional::<String>("sp_mchid"),
            optional::<String>("sub_appid"),
            optional::<i64>("plan_id"),
            optional::<String>("out_contract_code"),
            optional::<String>("user_display_name"),
            optional::<String>("success_notify_url"),
            optional::<Time>("expired_time"),
            optional::<String>("return_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 机构商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 模板ID
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 商户侧签约协议号
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 用户账户展示名称
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_display_name", value.into()))
        }

        /// 签约成功通知url
        pub fn success_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("success_notify_url", value.into()))
        }

        /// 过期时间
        pub fn expired_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("expired_time", value.into()))
        }

        /// 签约完成跳转URL
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("return_url", value.into()))
        }
    }

    /// WEB预签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 展码页面URL
        pub show_code_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("show_code_url", &mut self.show_code_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
