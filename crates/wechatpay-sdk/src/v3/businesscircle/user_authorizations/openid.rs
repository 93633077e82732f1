//! `/v3/businesscircle/user-authorizations/{openid}`

/// `/v3/businesscircle/user-authorizations/{openid}`
#[derive(Clone)]
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/businesscircle/user-authorizations/{openid}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/user-authorizations/{openid}")
    }
}

/// 商圈积分授权查询
pub mod get {

    /// 商圈积分授权查询：请求
    pub struct Request {
        /// 商圈商户ID
        pub sub_mchid: Option<String>,
        /// 小程序appid（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商圈商户ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 小程序appid（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
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
