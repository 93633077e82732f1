//! 查询刷掌授权 · Query palm authorisation
//!
//! `/v3/palmservice/authorization/openid/{openid}`

/// 查询刷掌授权 · Query palm authorisation
///
/// `/v3/palmservice/authorization/openid/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询刷掌授权 · Query palm authorisation
    ///
    /// `GET /v3/palmservice/authorization/openid/{openid}`
    ///
    /// 按openid和机构ID查询用户的刷掌授权，返回授权状态和授权时间。模式：服务商。
    ///
    /// Queries a user's palm authorisation for an organisation and returns its state and time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::palmservice::authorization::openid::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().organization_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .palmservice()
    ///     .authorization()
    ///     .openid()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014482017](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
    #[doc(alias(
        "查询刷掌授权",
        "Query palm authorisation",
        "微信刷掌",
        "openid",
        "authorization/openid"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/palmservice/authorization/openid/{openid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/palmservice/authorization/openid/{openid}")
    }
}

/// 查询刷掌授权 · Query palm authorisation
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        State {
            /// `AUTHORIZATION_STATE_NONE`: 未授权 · Not authorised
            AUTHORIZATION_STATE_NONE = "AUTHORIZATION_STATE_NONE",
            /// `AUTHORIZATION_STATE_ON`: 已授权 · Authorised
            AUTHORIZATION_STATE_ON = "AUTHORIZATION_STATE_ON",
            /// `AUTHORIZATION_STATE_OFF`: 已关闭授权 · Authorisation turned off
            AUTHORIZATION_STATE_OFF = "AUTHORIZATION_STATE_OFF",
        }
    }

    /// 查询刷掌授权：请求 · Query palm authorisation: request
    pub struct Request {
        /// 机构ID（必填） · Institution ID (required)
        pub organization_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构ID（必填） · Institution ID (required)
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }
    }

    /// 查询刷掌授权：应答 · Query palm authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// OpenID · User openid
        pub openid: Option<String>,
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// 授权状态 · Authorisation status
        pub state: State,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorize_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => organization_id: Required "organization_id",
        }
        Response {
            0 => openid: Optional "openid",
            1 => organization_id: Optional "organization_id",
            2 => state: Optional "state",
            3 => authorize_time: Optional "authorize_time",
        }
    }
}
