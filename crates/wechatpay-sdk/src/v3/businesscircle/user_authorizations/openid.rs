//! 商圈积分授权查询 · Query points authorisation
//!
//! `/v3/businesscircle/user-authorizations/{openid}`

/// 商圈积分授权查询 · Query points authorisation
///
/// `/v3/businesscircle/user-authorizations/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 商圈积分授权查询 · Query points authorisation
    ///
    /// `GET /v3/businesscircle/user-authorizations/{openid}`
    ///
    /// 按openid查询用户对商圈积分服务的授权，返回授权状态、授权时间和取消授权时间。模式：普通商户、服务商。
    ///
    /// Queries a user's authorisation of the district's points service by openid and returns its state and times. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::user_authorizations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .businesscircle()
    ///     .user_authorizations()
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::user_authorizations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .businesscircle()
    ///     .user_authorizations()
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012534848](https://pay.weixin.qq.com/doc/v3/merchant/4012534848), [partner/4012474135](https://pay.weixin.qq.com/doc/v3/partner/4012474135)
    #[doc(alias(
        "商圈积分授权查询",
        "Query points authorisation",
        "智慧商圈",
        "user-authorizations",
        "businesscircle/user-authorizations"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/businesscircle/user-authorizations/{openid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/user-authorizations/{openid}")
    }
}

/// 商圈积分授权查询 · Query points authorisation
pub mod get {

    /// 商圈积分授权查询：请求 · Query points authorisation: request
    pub struct Request {
        /// 商圈商户ID · Business district merchant ID
        pub sub_mchid: Option<String>,
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商圈商户ID · Business district merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 商圈积分授权查询：应答 · Query points authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 顾客openid · Customer openid
        pub openid: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorize_state: Option<String>,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorize_time: Option<crate::Time>,
        /// 取消授权时间 · Deauthorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deauthorize_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
        }
        Response {
            0 => openid: Optional "openid",
            1 => authorize_state: Optional "authorize_state",
            2 => authorize_time: Optional "authorize_time",
            3 => deauthorize_time: Optional "deauthorize_time",
        }
    }
}
