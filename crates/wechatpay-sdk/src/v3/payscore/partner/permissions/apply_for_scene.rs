//! `/v3/payscore/partner/permissions/apply-for-scene`

/// `/v3/payscore/partner/permissions/apply-for-scene`
pub struct ApplyForScene {
    pub(crate) node: crate::chain::Node,
}

impl ApplyForScene {
    /// 服务商场景中预授权 (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/apply-for-scene`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::apply_for_scene::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .authorization_code("实例1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com")
    ///     .scene("TRANSACTION")
    ///     .transaction_scene_info(
    ///         post::TransactionSceneInfo::new().mchid("1230000109").sub_mchid("1230000109"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .permissions()
    ///     .apply_for_scene()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/permissions/apply-for-scene", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/apply-for-scene")
    }
}

/// 服务商场景中预授权
pub mod post {
    use crate::message;

    /// 服务商场景中预授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("authorization_code"),
            message::optional::<String>("notify_url"),
            message::required::<String>("scene"),
            message::optional::<TransactionSceneInfo>("transaction_scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户的商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 授权协议号（必填）
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_code", value))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 授权场景（必填）
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("scene", value))
        }

        /// 微信支付交易中授权附带的参数
        #[inline]
        pub fn transaction_scene_info(self, value: TransactionSceneInfo) -> Self {
            Self(self.0.with("transaction_scene_info", value))
        }
    }

    /// 微信支付交易中授权附带的参数
    pub struct TransactionSceneInfo(pub(crate) message::Object);

    impl TransactionSceneInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("mchid"), message::required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付下单的商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 支付下单的子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 服务商场景中预授权：应答
    #[non_exhaustive]
    pub struct Response {
        /// 授权场景
        pub scene: Option<String>,
        /// 微信支付交易中授权token
        pub transaction_permissions_token: Option<String>,
    }

    request!(Request, TransactionSceneInfo);

    held!(TransactionSceneInfo);

    message! {
        Response {
            0 => scene: "scene",
            1 => transaction_permissions_token: "transaction_permissions_token",
        }
    }
}
