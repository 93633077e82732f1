//! `/v3/ebike/charge/contracts/preopen`

/// `/v3/ebike/charge/contracts/preopen`
pub struct Preopen {
    pub(crate) node: crate::chain::Node,
}

impl Preopen {
    /// 预开通服务
    ///
    /// `POST /v3/ebike/charge/contracts/preopen`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1510770601")
    ///     .appid("wx47c677487ce3ac47")
    ///     .sub_appid("wxcc603d9f0d54eaf0")
    ///     .trade_scene("CHARGE")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0");
    /// let answer = client.v3().ebike().charge().contracts().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ebike/charge/contracts/preopen", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts/preopen")
    }
}

/// 预开通服务
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ebike_charge_contracts_preopen_post::Response;

    /// 预开通服务：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("trade_scene"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务商公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 特约商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_scene", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    request!(Request);
}
