//! `/v3/offlinefacemch/tokens`

/// `/v3/offlinefacemch/tokens`
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 获取凭证授权接口
    ///
    /// `POST /v3/offlinefacemch/tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .scene("WEBSESSION")
    ///     .web_init_data(post::WebInitData::new().out_user_id("").organization_id(""));
    /// let answer = client.v3().offlinefacemch().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlinefacemch/tokens", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/tokens")
    }
}

/// 获取凭证授权接口
pub mod post {
    use crate::message;

    /// 获取凭证授权接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("scene"),
            message::optional::<WebInitData>("web_init_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 使用场景
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("scene", value))
        }

        /// 小程序/h5鉴权场景初始化数据
        #[inline]
        pub fn web_init_data(self, value: WebInitData) -> Self {
            Self(self.0.with("web_init_data", value))
        }
    }

    /// 小程序/h5鉴权场景初始化数据
    pub struct WebInitData(pub(crate) message::Object);

    impl WebInitData {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("out_user_id"),
            message::optional::<String>("organization_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户刷脸用户ID
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_user_id", value))
        }

        /// 机构ID
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
        }
    }

    /// 获取凭证授权接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 授权凭证
        pub token: Option<String>,
    }

    request!(Request, WebInitData);

    held!(WebInitData);

    message! {
        Response {
            0 => token: "token",
        }
    }
}
