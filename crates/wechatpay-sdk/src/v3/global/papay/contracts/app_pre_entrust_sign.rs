//! `/v3/global/papay/contracts/app-pre-entrust-sign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/contracts/app-pre-entrust-sign`
#[derive(Clone, Debug)]
pub struct AppPreEntrustSign(pub(crate) Node);

impl AppPreEntrustSign {
    /// APP签约
    ///
    /// `POST /v3/global/papay/contracts/app-pre-entrust-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::app_pre_entrust_sign::post;
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
    ///     .openid("ouFhd5X9s9WteC3eWRjXV3lea123")
    ///     .user_client_ip("119.145.83.6")
    ///     .expired_time("2021-11-20T13:29:35+08:00");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .app_pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/contracts/app-pre-entrust-sign", rest)
    }
}

/// APP签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/papay/contracts/app-pre-entrust-sign")
            .at("apihk.mch.weixin.qq.com", "");

    /// APP签约：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构appid
        pub sp_appid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 模板ID
        pub plan_id: Option<i64>,
        /// 商户侧签约协议号
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称
        pub user_display_name: Option<String>,
        /// 签约成功通知url
        pub success_notify_url: Option<String>,
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 用户客户端IP
        pub user_client_ip: Option<String>,
        /// 过期时间
        pub expired_time: Option<Time>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 机构appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 模板ID
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Some(value);
            self
        }

        /// 商户侧签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn user_display_name(mut self, value: impl Into<String>) -> Self {
            self.user_display_name = Some(value.into());
            self
        }

        /// 签约成功通知url
        #[inline]
        pub fn success_notify_url(mut self, value: impl Into<String>) -> Self {
            self.success_notify_url = Some(value.into());
            self
        }

        /// 商户appid下的用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户客户端IP
        #[inline]
        pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
            self.user_client_ip = Some(value.into());
            self
        }

        /// 过期时间
        #[inline]
        pub fn expired_time(mut self, value: impl Into<Time>) -> Self {
            self.expired_time = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("user_display_name", &mut self.user_display_name),
                ("success_notify_url", &mut self.success_notify_url),
                ("openid", &mut self.openid),
                ("user_client_ip", &mut self.user_client_ip),
                ("expired_time", &mut self.expired_time),
            ]);
        }
    }

    /// APP签约：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 委托代扣签约会话id
        pub session_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("session_id", &mut self.session_id)]);
        }
    }

    message!(Request, Response);
}
