//! 用户openid转换 · Convert an openid
//!
//! `/v3/express/users/{openid}/transform`

/// 用户openid转换 · Convert an openid
///
/// `/v3/express/users/{openid}/transform`
#[derive(Clone)]
pub struct Transform {
    pub(crate) node: crate::chain::Node,
}

impl Transform {
    /// 用户openid转换 · Convert an openid
    ///
    /// `POST /v3/express/users/{openid}/transform`
    ///
    /// 服务商把用户的openid转换成目标应用下的openid，返回转换后的用户标识。模式：服务商。
    ///
    /// Converts the openid of a user to the openid under the target app and returns it. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::express::users::openid::transform::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wx8888888888888888");
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
    /// 官方文档 · Official pages: [apis/chapter4_9_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
    #[doc(alias(
        "用户openid转换",
        "Convert an openid",
        "微信寄快递",
        "transform",
        "users/transform"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/express/users/{openid}/transform", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/express/users/{openid}/transform")
    }
}

/// 用户openid转换 · Convert an openid
pub mod post {

    /// 用户openid转换：请求 · Convert an openid: request
    pub struct Request {
        /// 目标应用的appid（必填） · Target app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 目标应用的appid（必填） · Target app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 用户openid转换：应答 · Convert an openid: answer
    #[non_exhaustive]
    pub struct Response {
        /// 转换后的openid · Converted openid
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
