//! `/v3/global/papay/contracts/web-pre-entrust-sign`

/// `/v3/global/papay/contracts/web-pre-entrust-sign`
pub struct WebPreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/papay/contracts/web-pre-entrust-sign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/web-pre-entrust-sign")
    }
}

/// WEB预签约
pub mod post {
    use crate::message;

    /// WEB预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_appid"),
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<i64>("plan_id"),
            message::optional::<String>("out_contract_code"),
            message::optional::<String>("user_display_name"),
            message::optional::<String>("success_notify_url"),
            message::optional::<crate::Time>("expired_time"),
            message::optional::<String>("return_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 机构商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 模板ID
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 商户侧签约协议号
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 用户账户展示名称
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_display_name", value))
        }

        /// 签约成功通知url
        pub fn success_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("success_notify_url", value))
        }

        /// 过期时间
        pub fn expired_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("expired_time", value))
        }

        /// 签约完成跳转URL
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_url", value))
        }
    }

    /// WEB预签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 展码页面URL
        pub show_code_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => show_code_url: "show_code_url",
        }
    }
}
