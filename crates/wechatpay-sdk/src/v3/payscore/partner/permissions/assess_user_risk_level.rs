//! `/v3/payscore/partner/permissions/assess-user-risk-level`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/permissions/assess-user-risk-level`
pub struct AssessUserRiskLevel(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/permissions/assess-user-risk-level", rest)
    }
}

/// 服务商评估用户分层
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/permissions/assess-user-risk-level")
            .in_query(&["sub_mchid"]);

    /// 服务商评估用户分层：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("service_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            optional::<String>("authorization_code"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
            optional::<ShoppingInfo>("shopping_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务商的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 授权协议号
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("authorization_code", value.into()))
        }

        /// 服务商的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 子商户的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }

        /// 先用后付商品信息
        #[inline]
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.with("shopping_info", value))
        }
    }

    /// 先用后付商品信息
    #[derive(Clone)]
    pub struct ShoppingInfo(pub(crate) Object);

    impl ShoppingInfo {
        const MEMBERS: &'static [Listed] = &[required::<Vec<Goods>>("goods")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品列表（必填）
        #[inline]
        pub fn goods(self, value: Vec<Goods>) -> Self {
            Self(self.0.with("goods", value))
        }
    }

    /// 商品列表
    #[derive(Clone)]
    pub struct Goods(pub(crate) Object);

    impl Goods {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<String>("picture"),
            required::<Fen>("amount"),
            required::<i64>("count"),
            optional::<Vec<String>>("category_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 商品图片链接（必填）
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("picture", value.into()))
        }

        /// 商品单价金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
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
    #[derive(Clone, Default)]
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
        pub cancel_authorization_time: Option<String>,
        /// 最近一次授权成功时间
        pub authorization_success_time: Option<String>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("service_id", &mut self.service_id),
                1 => Named("appid", &mut self.appid),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("openid", &mut self.openid),
                4 => Named("authorization_code", &mut self.authorization_code),
                5 => Named("authorization_state", &mut self.authorization_state),
                6 => Named("notify_url", &mut self.notify_url),
                7 => Named("cancel_authorization_time", &mut self.cancel_authorization_time),
                8 => Named("authorization_success_time", &mut self.authorization_success_time),
                9 => Named("sub_mchid", &mut self.sub_mchid),
                10 => Named("sub_appid", &mut self.sub_appid),
                11 => Named("sub_openid", &mut self.sub_openid),
                12 => Named("user_label", &mut self.user_label),
                13 => Named("channel_id", &mut self.channel_id),
                14 => Named("user_risk_level", &mut self.user_risk_level),
                15 => Named("risk_level_version", &mut self.risk_level_version),
                _ => return None,
            })
        }
    }

    request!(Request, ShoppingInfo, Goods);

    held!(ShoppingInfo, Goods);

    message!(Response);
}
