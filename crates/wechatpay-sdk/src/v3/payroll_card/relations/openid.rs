//! `/v3/payroll-card/relations/{openid}`

/// `/v3/payroll-card/relations/{openid}`
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询微工卡授权关系 (partner)
    ///
    /// `GET /v3/payroll-card/relations/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::relations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1111111")
    ///     .appid("wxa1111111")
    ///     .sub_appid("wxa1111111");
    /// let answer = client.v3().payroll_card().relations().openid("9x111111").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payroll-card/relations/{openid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/relations/{openid}")
    }
}

/// 查询微工卡授权关系
pub mod get {
    use crate::message;

    enumeration! {
        /// 授权状态
        AuthorizeState {
            UNAUTHORIZED = "UNAUTHORIZED",
            AUTHORIZED = "AUTHORIZED",
            DEAUTHORIZED = "DEAUTHORIZED",
        }
    }

    enumeration! {
        /// `RegisterState`
        RegisterState {
            UNDEFINED = "UNDEFINED",
            UNREGISTERED = "UNREGISTERED",
            REGISTERED = "REGISTERED",
            CLOSED = "CLOSED",
        }
    }

    /// 查询微工卡授权关系：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }
    }

    /// 查询微工卡授权关系：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识
        pub openid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 授权状态
        pub authorize_state: Option<crate::Enumeration<AuthorizeState>>,
        /// 授权时间
        pub authorize_time: Option<crate::Time>,
        /// 取消授权时间
        pub deauthorize_time: Option<crate::Time>,
        /// `close_time`
        pub close_time: Option<crate::Time>,
        /// `register_state`
        pub register_state: Option<crate::Enumeration<RegisterState>>,
        /// `register_time`
        pub register_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => openid: "openid",
            1 => mchid: "mchid",
            2 => sub_mchid: "sub_mchid",
            3 => authorize_state: "authorize_state",
            4 => authorize_time: "authorize_time",
            5 => deauthorize_time: "deauthorize_time",
            6 => close_time: "close_time",
            7 => register_state: "register_state",
            8 => register_time: "register_time",
        }
    }
}
