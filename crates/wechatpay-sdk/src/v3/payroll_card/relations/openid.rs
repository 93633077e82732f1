//! 查询微工卡授权关系 · Query the authorisation of a user
//!
//! `/v3/payroll-card/relations/{openid}`

/// 查询微工卡授权关系 · Query the authorisation of a user
///
/// `/v3/payroll-card/relations/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询微工卡授权关系 · Query the authorisation of a user
    ///
    /// `GET /v3/payroll-card/relations/{openid}`
    ///
    /// 服务商按openid查询用户与特约商户的微工卡授权关系，返回授权状态和授权时间。模式：服务商。
    ///
    /// Returns whether a user has authorised the payroll card of a sub-merchant, with the state and times. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::relations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client.v3().payroll_card().relations().openid("9x111111").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461728](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
    #[doc(alias(
        "查询微工卡授权关系",
        "Query the authorisation of a user",
        "微工卡",
        "relations",
        "payroll-card/relations"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payroll-card/relations/{openid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/relations/{openid}")
    }
}

/// 查询微工卡授权关系 · Query the authorisation of a user
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthorizeState {
            /// `UNAUTHORIZED`: 未授权 · Not authorised
            UNAUTHORIZED = "UNAUTHORIZED",
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
            /// `DEAUTHORIZED`: 已解除授权 · Authorisation ended
            DEAUTHORIZED = "DEAUTHORIZED",
        }
    }

    enumeration! {
        /// 注册状态 · Registration status
        RegisterState {
            /// `UNDEFINED`: 未定义 · Not defined
            UNDEFINED = "UNDEFINED",
            /// `UNREGISTERED`: 未注册 · Not registered
            UNREGISTERED = "UNREGISTERED",
            /// `REGISTERED`: 已注册 · Registered
            REGISTERED = "REGISTERED",
            /// `CLOSED`: 已注销 · Account closed
            CLOSED = "CLOSED",
        }
    }

    /// 查询微工卡授权关系：请求 · Query the authorisation of a user: request
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    /// 查询微工卡授权关系：应答 · Query the authorisation of a user: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorize_state: AuthorizeState,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorize_time: Option<crate::Time>,
        /// 取消授权时间 · Deauthorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deauthorize_time: Option<crate::Time>,
        /// 关闭时间 · Closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub close_time: Option<crate::Time>,
        /// 注册状态 · Registration status
        pub register_state: RegisterState,
        /// 注册时间 · Registration time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub register_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
        }
        Response {
            0 => openid: Optional "openid",
            1 => mchid: Optional "mchid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => authorize_state: Optional "authorize_state",
            4 => authorize_time: Optional "authorize_time",
            5 => deauthorize_time: Optional "deauthorize_time",
            6 => close_time: Optional "close_time",
            7 => register_state: Optional "register_state",
            8 => register_time: Optional "register_time",
        }
    }
}
