//! `/v3/payscore/permissions/assess-user-risk-level`

/// `/v3/payscore/permissions/assess-user-risk-level`
pub struct AssessUserRiskLevel {
    pub(crate) node: crate::chain::Node,
}

impl AssessUserRiskLevel {
    /// 商户评估用户分层 (direct)
    ///
    /// `POST /v3/payscore/permissions/assess-user-risk-level`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::assess_user_risk_level::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
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
    ///     .permissions()
    ///     .assess_user_risk_level()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/permissions/assess-user-risk-level", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/assess-user-risk-level")
    }
}

/// 商户评估用户分层
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::post::{
        Goods, Response, ShoppingInfo,
    };

    /// 商户评估用户分层：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::optional::<String>("authorization_code"),
            message::optional::<String>("openid"),
            message::optional::<ShoppingInfo>("shopping_info"),
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

        /// 公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 授权协议号
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_code", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 先用后付商品信息
        #[inline]
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.with("shopping_info", value))
        }
    }

    request!(Request);
}
