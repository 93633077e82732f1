//! `/v3/payscore/partner/permissions/assess-user-risk-level`

/// `/v3/payscore/partner/permissions/assess-user-risk-level`
pub struct AssessUserRiskLevel {
    pub(crate) node: crate::chain::Node,
}

impl AssessUserRiskLevel {
    /// 服务商评估用户分层 (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/assess-user-risk-level`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::assess_user_risk_level::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1230000109")
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .shopping_info(
    ///         post::ShoppingInfo::new()
    ///             .goods(vec![
    ///                 post::Goods::new()
    ///                     .name("森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪")
    ///                     .picture("http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200")
    ///                     .amount(550)
    ///                     .count(1)
    ///                     .category_id(vec!["string".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .permissions()
    ///     .assess_user_risk_level()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/permissions/assess-user-risk-level", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/assess-user-risk-level")
    }
}

/// 服务商评估用户分层
pub mod post {
    use crate::message;

    /// 服务商评估用户分层：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("authorization_code"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<ShoppingInfo>("shopping_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
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

        /// 授权协议号
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_code", value))
        }

        /// 服务商的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 先用后付商品信息
        #[inline]
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.with("shopping_info", value))
        }
    }

    /// 先用后付商品信息
    pub struct ShoppingInfo(pub(crate) message::Object);

    impl ShoppingInfo {
        const MEMBERS: &'static [message::Listed] = &[message::required::<Vec<Goods>>("goods")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品列表（必填）
        #[inline]
        pub fn goods(self, value: Vec<Goods>) -> Self {
            Self(self.0.with("goods", value))
        }
    }

    /// 商品列表
    pub struct Goods(pub(crate) message::Object);

    impl Goods {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<String>("picture"),
            message::required::<crate::Fen>("amount"),
            message::required::<i64>("count"),
            message::optional::<Vec<String>>("category_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 商品图片链接（必填）
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("picture", value))
        }

        /// 商品单价金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 商品数量（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 商品品类ID
        #[inline]
        pub fn category_id(self, value: Vec<String>) -> Self {
            Self(self.0.with("category_id", value))
        }
    }

    /// 服务商评估用户分层：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID
        pub service_id: Option<String>,
        /// 公众号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 授权状态
        pub authorization_state: Option<String>,
        /// 授权通知地址
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间
        pub authorization_success_time: Option<crate::Time>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// 子商户的用户标识
        pub sub_openid: Option<String>,
        /// 用户标签
        pub user_label: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 用户分层
        pub user_risk_level: Option<i64>,
        /// 分层版本
        pub risk_level_version: Option<i64>,
    }

    request!(Request, ShoppingInfo, Goods);

    held!(ShoppingInfo, Goods);

    message! {
        Response {
            0 => service_id: "service_id",
            1 => appid: "appid",
            2 => mchid: "mchid",
            3 => openid: "openid",
            4 => authorization_code: "authorization_code",
            5 => authorization_state: "authorization_state",
            6 => notify_url: "notify_url",
            7 => cancel_authorization_time: "cancel_authorization_time",
            8 => authorization_success_time: "authorization_success_time",
            9 => sub_mchid: "sub_mchid",
            10 => sub_appid: "sub_appid",
            11 => sub_openid: "sub_openid",
            12 => user_label: "user_label",
            13 => channel_id: "channel_id",
            14 => user_risk_level: "user_risk_level",
            15 => risk_level_version: "risk_level_version",
        }
    }
}
