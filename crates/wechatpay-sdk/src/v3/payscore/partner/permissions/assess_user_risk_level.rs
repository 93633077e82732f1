//! 服务商评估用户分层 · Assess a user's risk level (partner)
//!
//! `/v3/payscore/partner/permissions/assess-user-risk-level`

/// 服务商评估用户分层 · Assess a user's risk level (partner)
///
/// `/v3/payscore/partner/permissions/assess-user-risk-level`
#[derive(Clone)]
pub struct AssessUserRiskLevel {
    pub(crate) node: crate::chain::Node,
}

impl AssessUserRiskLevel {
    /// 服务商评估用户分层 · Assess a user's risk level (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/assess-user-risk-level`
    ///
    /// 服务商按openid或授权协议号评估用户的风险分层，可附商品信息，返回授权状态和分层结果。模式：服务商。
    ///
    /// Assesses the risk level of a user of a sub-merchant and returns the authorisation and the level. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::assess_user_risk_level::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .service_id("500001")
    ///     .appid("wx8888888888888888");
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
    /// 官方文档 · Official pages: [partner/4012783585](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
    #[doc(alias(
        "服务商评估用户分层",
        "Assess a users risk level (partner)",
        "微信支付分",
        "assess-user-risk-level",
        "permissions/assess-user-risk-level"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/permissions/assess-user-risk-level", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/assess-user-risk-level")
    }
}

/// 服务商评估用户分层 · Assess a user's risk level (partner)
pub mod post {

    /// 服务商评估用户分层：请求 · Assess a user's risk level (partner): request
    pub struct Request {
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商的公众号ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户的公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 授权协议号 · Authorisation contract number
        pub authorization_code: Option<String>,
        /// 服务商的用户标识 · User openid (partner)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 子商户的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 先用后付商品信息 · Use-now-pay-later item information
        pub shopping_info: Option<ShoppingInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

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

        /// 授权协议号 · Authorisation contract number
        pub fn authorization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_code = value.into_member();
            self
        }

        /// 服务商的用户标识 · User openid (partner)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 子商户的用户标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 先用后付商品信息 · Use-now-pay-later item information
        pub fn shopping_info<M>(mut self, value: impl crate::IntoMember<ShoppingInfo, M>) -> Self {
            self.shopping_info = value.into_member();
            self
        }
    }

    /// 先用后付商品信息 · Use-now-pay-later item information
    pub struct ShoppingInfo {
        /// 商品列表（必填） · Item list (required)
        pub goods: Option<Vec<Goods>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ShoppingInfo {
        /// 商品列表（必填） · Item list (required)
        pub fn goods<M>(mut self, value: impl crate::IntoList<Goods, M>) -> Self {
            self.goods = value.into_list();
            self
        }
    }

    /// 商品列表 · Item list
    pub struct Goods {
        /// 商品名称（必填） · Item name (required)
        pub name: Option<String>,
        /// 商品图片链接（必填） · Item image URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub picture: Option<String>,
        /// 商品单价金额（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商品数量（必填） · Item quantity (required)
        pub count: Option<i64>,
        /// 商品品类ID · Item category ID
        pub category_id: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Goods {
        /// 商品名称（必填） · Item name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 商品图片链接（必填） · Item image URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn picture<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.picture = value.into_member();
            self
        }

        /// 商品单价金额（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 商品品类ID · Item category ID
        pub fn category_id<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.category_id = value.into_list();
            self
        }
    }

    /// 服务商评估用户分层：应答 · Assess a user's risk level (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 公众号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 授权协议号 · Authorisation contract number
        pub authorization_code: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: Option<String>,
        /// 授权通知地址 · Authorisation notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间 · Last authorisation revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间 · Last successful authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_success_time: Option<crate::Time>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户的公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 用户标签 · User tags
        pub user_label: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 用户分层 · User risk level
        pub user_risk_level: Option<i64>,
        /// 分层版本 · Risk level version
        pub risk_level_version: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ShoppingInfo, Goods);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => service_id: Required "service_id",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => authorization_code: Optional "authorization_code",
            5 => openid: Optional "openid",
            6 => sub_openid: Optional "sub_openid",
            7 => shopping_info: Optional "shopping_info",
        }
        ShoppingInfo {
            0 => goods: Required "goods",
        }
        Goods {
            0 => name: Required "name",
            1 => picture: Required "picture",
            2 => amount: Required "amount",
            3 => count: Required "count",
            4 => category_id: Optional "category_id",
        }
        Response {
            0 => service_id: Optional "service_id",
            1 => appid: Optional "appid",
            2 => mchid: Optional "mchid",
            3 => openid: Optional "openid",
            4 => authorization_code: Optional "authorization_code",
            5 => authorization_state: Optional "authorization_state",
            6 => notify_url: Optional "notify_url",
            7 => cancel_authorization_time: Optional "cancel_authorization_time",
            8 => authorization_success_time: Optional "authorization_success_time",
            9 => sub_mchid: Optional "sub_mchid",
            10 => sub_appid: Optional "sub_appid",
            11 => sub_openid: Optional "sub_openid",
            12 => user_label: Optional "user_label",
            13 => channel_id: Optional "channel_id",
            14 => user_risk_level: Optional "user_risk_level",
            15 => risk_level_version: Optional "risk_level_version",
        }
    }
}
