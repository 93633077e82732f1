//! `/v3/express/users/{openid}/transform`

/// `/v3/express/users/{openid}/transform`
#[derive(Clone)]
pub struct Transform {
    pub(crate) node: crate::chain::Node,
}

impl Transform {
    /// 用户openid转换 (partner)
    ///
    /// `POST /v3/express/users/{openid}/transform`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::express::users::openid::transform::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wxaaaa1a123b456c7d");
    /// let answer = client
    ///     .v3()
    ///     .express()
    ///     .users()
    ///     .openid("xsd3434454567676")
    ///     .transform()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/express/users/{openid}/transform", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/express/users/{openid}/transform")
    }
}

/// 用户openid转换
pub mod post {

    /// 用户openid转换：请求
    pub struct Request {
        /// 目标应用的appid（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 目标应用的appid（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 用户openid转换：应答
    #[non_exhaustive]
    pub struct Response {
        /// 转换后的openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
        }
        Response {
            0 => openid: Optional "openid",
        }
    }
}
