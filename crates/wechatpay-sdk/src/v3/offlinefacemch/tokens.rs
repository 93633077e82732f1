//! 获取凭证授权接口 · Get an authorisation token
//!
//! `/v3/offlinefacemch/tokens`

/// 获取凭证授权接口 · Get an authorisation token
///
/// `/v3/offlinefacemch/tokens`
#[derive(Clone)]
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 获取凭证授权接口 · Get an authorisation token
    ///
    /// `POST /v3/offlinefacemch/tokens`
    ///
    /// 按使用场景换取授权凭证，小程序和H5凭该凭证访问刷脸支付的页面能力。模式：服务商。
    ///
    /// Returns the authorisation token for a scene, with which a Mini Program or H5 page uses face payment functions. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client.v3().offlinefacemch().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/access-specifications.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias(
        "获取凭证授权接口",
        "Get an authorisation token",
        "K12刷脸代扣",
        "tokens",
        "offlinefacemch/tokens"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlinefacemch/tokens", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/tokens")
    }
}

/// 获取凭证授权接口 · Get an authorisation token
pub mod post {

    /// 获取凭证授权接口：请求 · Get an authorisation token: request
    pub struct Request {
        /// 使用场景 · Usage scenario
        pub scene: Option<String>,
        /// 小程序/h5鉴权场景初始化数据 · Mini Program or H5 authentication initialisation data
        pub web_init_data: Option<WebInitData>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 使用场景 · Usage scenario
        pub fn scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 小程序/h5鉴权场景初始化数据 · Mini Program or H5 authentication initialisation data
        pub fn web_init_data<M>(mut self, value: impl crate::IntoMember<WebInitData, M>) -> Self {
            self.web_init_data = value.into_member();
            self
        }
    }

    /// 小程序/h5鉴权场景初始化数据 · Mini Program or H5 authentication initialisation data
    pub struct WebInitData {
        /// 商户刷脸用户ID · Merchant face payment user ID
        pub out_user_id: Option<String>,
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WebInitData {
        /// 商户刷脸用户ID · Merchant face payment user ID
        pub fn out_user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_user_id = value.into_member();
            self
        }

        /// 机构ID · Institution ID
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }
    }

    /// 获取凭证授权接口：应答 · Get an authorisation token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 授权凭证 · Authorisation token
        pub token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, WebInitData);

    message! {
        Request {
            0 => scene: Optional "scene",
            1 => web_init_data: Optional "web_init_data",
        }
        WebInitData {
            0 => out_user_id: Optional "out_user_id",
            1 => organization_id: Optional "organization_id",
        }
        Response {
            0 => token: Optional "token",
        }
    }
}
