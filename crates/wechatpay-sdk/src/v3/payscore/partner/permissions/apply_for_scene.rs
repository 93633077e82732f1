//! `/v3/payscore/partner/permissions/apply-for-scene`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/payscore/partner/permissions/apply-for-scene`
pub struct ApplyForScene {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/payscore/partner/permissions/apply-for-scene")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/partner/permissions/apply-for-scene", rest)
    }
}

/// 服务商场景中预授权
pub mod post {
    use crate::message::{Listed, Object, optional, required};

    /// 服务商场景中预授权：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("authorization_code"),
            optional::<String>("notify_url"),
            required::<String>("scene"),
            optional::<TransactionSceneInfo>("transaction_scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    pub struct TransactionSceneInfo(pub(crate) Object);

    impl TransactionSceneInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("mchid"), required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
