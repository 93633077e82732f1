//! 小程序签约 · Pre-sign a contract in a Mini Program
//!
//! `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`

/// 小程序签约 · Pre-sign a contract in a Mini Program
///
/// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
#[derive(Clone)]
pub struct MiniprogramPreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl MiniprogramPreEntrustSign {
    /// 小程序签约 · Pre-sign a contract in a Mini Program
    ///
    /// `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
    ///
    /// 商户或机构为用户在小程序内签署委托代扣协议，返回签约会话ID；小程序凭它打开签约页面。模式：普通商户、服务商。
    ///
    /// Prepares an auto-debit contract in a Mini Program and returns the session ID with which it opens the signing page. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::miniprogram_pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .miniprogram_pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::miniprogram_pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109").sp_mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .miniprogram_pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013015440](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
    #[doc(alias(
        "小程序签约",
        "Pre-sign a contract in a Mini Program",
        "跨境/全球",
        "miniprogram-pre-entrust-sign",
        "contracts/miniprogram-pre-entrust-sign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/papay/contracts/miniprogram-pre-entrust-sign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/miniprogram-pre-entrust-sign")
    }
}

/// 小程序签约 · Pre-sign a contract in a Mini Program
pub mod post {

    /// 小程序签约：请求 · Pre-sign a contract in a Mini Program: request
    pub struct Request {
        /// 机构APPID · Institution app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构appid · Institution app ID
        pub sp_appid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 模板ID · Template ID
        pub plan_id: Option<i64>,
        /// 商户侧签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称 · Displayed user account name
        pub user_display_name: Option<String>,
        /// 签约成功通知url · Contract success notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub success_notify_url: Option<String>,
        /// 商户appid下的用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户客户端IP · User client IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub user_client_ip: Option<String>,
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID · Institution app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构appid · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 模板ID · Template ID
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户侧签约协议号 · Merchant contract number
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 用户账户展示名称 · Displayed user account name
        pub fn user_display_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_display_name = value.into_member();
            self
        }

        /// 签约成功通知url · Contract success notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn success_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.success_notify_url = value.into_member();
            self
        }

        /// 商户appid下的用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户客户端IP · User client IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn user_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_client_ip = value.into_member();
            self
        }

        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }
    }

    /// 小程序签约：应答 · Pre-sign a contract in a Mini Program: answer
    #[non_exhaustive]
    pub struct Response {
        /// 委托代扣签约会话id · Auto-debit contract session ID
        pub session_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_appid: Optional "sp_appid",
            3 => sp_mchid: Optional "sp_mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => plan_id: Optional "plan_id",
            6 => out_contract_code: Optional "out_contract_code",
            7 => user_display_name: Optional "user_display_name",
            8 => success_notify_url: Optional "success_notify_url",
            9 => openid: Optional "openid",
            10 => user_client_ip: Optional "user_client_ip",
            11 => expired_time: Optional "expired_time",
        }
        Response {
            0 => session_id: Optional "session_id",
        }
    }
}
