//! 从业机构查询与用户授权记录（授权协议号） · Query authorisation by code (institution)
//!
//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`

pub mod terminate;

/// 从业机构查询与用户授权记录（授权协议号） · Query authorisation by code (institution)
///
/// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
#[derive(Clone)]
pub struct AuthorizationCode {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationCode {
    /// `/terminate`: 从业机构解除用户授权关系（授权协议号） · Terminate authorisation by code (institution)
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 从业机构查询与用户授权记录（授权协议号） · Query authorisation by code (institution)
    ///
    /// `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
    ///
    /// 从业机构按授权协议号查询用户的授权记录，返回授权状态、最近授权和解除授权的时间。模式：服务商。
    ///
    /// Queries the authorisation of a user by authorisation code and returns its state and times, for a licensed institution. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::permissions::authorization_code::authorization_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("500001")
    ///     .channel_id("1230000109")
    ///     .sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .permissions()
    ///     .authorization_code()
    ///     .authorization_code("1275342195190894594")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461004](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
    #[doc(alias(
        "从业机构查询与用户授权记录（授权协议号）",
        "Query authorisation by code (institution)",
        "微信支付分",
        "authorization-code",
        "permissions/authorization-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
        )
    }
}

/// 从业机构查询与用户授权记录（授权协议号） · Query authorisation by code (institution)
pub mod get {

    /// 从业机构查询与用户授权记录（授权协议号）：请求 · Query authorisation by code (institution): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 从业机构查询与用户授权记录（授权协议号）：应答 · Query authorisation by code (institution): answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 授权协议号 · Authorisation contract number
        pub authorization_code: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: Option<String>,
        /// 授权通知地址 · Authorisation notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间 · Last authorisation revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间 · Last successful authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_success_time: Option<crate::Time>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        pub channel_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => channel_id: Required "channel_id",
            2 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => service_id: Optional "service_id",
            1 => appid: Optional "appid",
            2 => mchid: Optional "mchid",
            3 => openid: Optional "openid",
            4 => sub_openid: Optional "sub_openid",
            5 => authorization_code: Optional "authorization_code",
            6 => authorization_state: Optional "authorization_state",
            7 => notify_url: Optional "notify_url",
            8 => cancel_authorization_time: Optional "cancel_authorization_time",
            9 => authorization_success_time: Optional "authorization_success_time",
            10 => sub_mchid: Optional "sub_mchid",
            11 => sub_appid: Optional "sub_appid",
            12 => channel_id: Optional "channel_id",
        }
    }
}
