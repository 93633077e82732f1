//! `/v3/businesscircle/user-authorizations/{openid}`

/// `/v3/businesscircle/user-authorizations/{openid}`
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 商圈积分授权查询 (direct and partner)
    ///
    /// `GET /v3/businesscircle/user-authorizations/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::user_authorizations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").appid("wx1234567890abcdef");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/businesscircle/user-authorizations/{openid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/user-authorizations/{openid}")
    }
}

/// 商圈积分授权查询
pub mod get {
    use crate::message;

    /// 商圈积分授权查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("sub_mchid"), message::required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商圈商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 小程序appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 商圈积分授权查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 顾客openid
        pub openid: Option<String>,
        /// 授权状态
        pub authorize_state: Option<String>,
        /// 授权时间
        pub authorize_time: Option<crate::Time>,
        /// 取消授权时间
        pub deauthorize_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => openid: "openid",
            1 => authorize_state: "authorize_state",
            2 => authorize_time: "authorize_time",
            3 => deauthorize_time: "deauthorize_time",
        }
    }
}
