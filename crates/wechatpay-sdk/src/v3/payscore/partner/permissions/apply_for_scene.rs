//! 服务商场景中预授权 · Pre-authorise a user in a scene
//!
//! `/v3/payscore/partner/permissions/apply-for-scene`

/// 服务商场景中预授权 · Pre-authorise a user in a scene
///
/// `/v3/payscore/partner/permissions/apply-for-scene`
#[derive(Clone)]
pub struct ApplyForScene {
    pub(crate) node: crate::chain::Node,
}

impl ApplyForScene {
    /// 服务商场景中预授权 · Pre-authorise a user in a scene
    ///
    /// `POST /v3/payscore/partner/permissions/apply-for-scene`
    ///
    /// 服务商在指定场景里为子商户发起预授权，返回该场景的授权令牌，如在微信支付交易中一并授权。模式：服务商。
    ///
    /// Starts the authorisation of a sub-merchant's service within a scene, such as a WeChat Pay transaction, and returns the token for the scene. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::apply_for_scene::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .authorization_code("实例1234323JKHDFE1243252")
    ///     .scene("TRANSACTION");
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012778802](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    #[doc(alias(
        "服务商场景中预授权",
        "Pre-authorise a user in a scene",
        "微信支付分",
        "apply-for-scene",
        "permissions/apply-for-scene"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/permissions/apply-for-scene", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/apply-for-scene")
    }
}

/// 服务商场景中预授权 · Pre-authorise a user in a scene
pub mod post {

    /// 服务商场景中预授权：请求 · Pre-authorise a user in a scene: request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商的公众号ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户的公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户的商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 授权协议号（必填） · Authorisation contract number (required)
        pub authorization_code: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 授权场景（必填） · Authorisation scenario (required)
        pub scene: Option<String>,
        /// 微信支付交易中授权附带的参数 · In-payment authorisation parameters
        pub transaction_scene_info: Option<TransactionSceneInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商的公众号ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户的公众号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户的商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 授权协议号（必填） · Authorisation contract number (required)
        pub fn authorization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_code = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 授权场景（必填） · Authorisation scenario (required)
        pub fn scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 微信支付交易中授权附带的参数 · In-payment authorisation parameters
        pub fn transaction_scene_info<M>(
            mut self,
            value: impl crate::IntoMember<TransactionSceneInfo, M>,
        ) -> Self {
            self.transaction_scene_info = value.into_member();
            self
        }
    }

    /// 微信支付交易中授权附带的参数 · In-payment authorisation parameters
    pub struct TransactionSceneInfo {
        /// 支付下单的商户号（必填） · Ordering merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 支付下单的子商户号（必填） · Ordering sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransactionSceneInfo {
        /// 支付下单的商户号（必填） · Ordering merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 支付下单的子商户号（必填） · Ordering sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 服务商场景中预授权：应答 · Pre-authorise a user in a scene: answer
    #[non_exhaustive]
    pub struct Response {
        /// 授权场景 · Authorisation scenario
        pub scene: Option<String>,
        /// 微信支付交易中授权token · In-payment authorisation token
        pub transaction_permissions_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TransactionSceneInfo);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => authorization_code: Required "authorization_code",
            5 => notify_url: Optional "notify_url",
            6 => scene: Required "scene",
            7 => transaction_scene_info: Optional "transaction_scene_info",
        }
        TransactionSceneInfo {
            0 => mchid: Required "mchid",
            1 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => scene: Optional "scene",
            1 => transaction_permissions_token: Optional "transaction_permissions_token",
        }
    }
}
