//! 预开通服务 · Pre-open the charging service
//!
//! `/v3/ebike/charge/contracts/preopen`

/// 预开通服务 · Pre-open the charging service
///
/// `/v3/ebike/charge/contracts/preopen`
#[derive(Clone)]
pub struct Preopen {
    pub(crate) node: crate::chain::Node,
}

impl Preopen {
    /// 预开通服务 · Pre-open the charging service
    ///
    /// `POST /v3/ebike/charge/contracts/preopen`
    ///
    /// 服务商为用户预开通电动自行车充电代扣服务，返回预开通ID，供用户后续签约。模式：普通商户、服务商。
    ///
    /// Prepares e-bike charging auto-debit for a user and returns the pre-opening ID with which the user signs. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .trade_scene("CHARGE")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0");
    /// let answer = client.v3().ebike().charge().contracts().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .trade_scene("CHARGE")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0");
    /// let answer = client.v3().ebike().charge().contracts().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ebike/chapter3_3.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    #[doc(alias(
        "预开通服务",
        "Pre-open the charging service",
        "电动自行车行业代扣",
        "preopen",
        "contracts/preopen"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ebike/charge/contracts/preopen", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts/preopen")
    }
}

/// 预开通服务 · Pre-open the charging service
pub mod post {

    /// 预开通服务：请求 · Pre-open the charging service: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 特约商户公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 交易场景（必填） · Transaction scenario (required)
        pub trade_scene: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商公众号ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 特约商户公众号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_scene = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 预开通服务：应答 · Pre-open the charging service: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预开通ID · Pre-activation ID
        pub preopen_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => trade_scene: Required "trade_scene",
            4 => openid: Required "openid",
        }
        Response {
            0 => preopen_id: Optional "preopen_id",
        }
    }
}
