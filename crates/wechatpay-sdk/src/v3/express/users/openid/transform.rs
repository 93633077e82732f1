//! `/v3/express/users/{openid}/transform`

/// `/v3/express/users/{openid}/transform`
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/express/users/{openid}/transform", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/express/users/{openid}/transform")
    }
}

/// 用户openid转换
pub mod post {
    use crate::message;

    /// 用户openid转换：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 目标应用的appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 用户openid转换：应答
    #[non_exhaustive]
    pub struct Response {
        /// 转换后的openid
        pub openid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => openid: "openid",
        }
    }
}
