//! `/v3/payscore/partner/permissions/assess-user-risk-level`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/permissions/assess-user-risk-level`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/permissions/assess-user-risk-level")
            .in_query(&["sub_mchid"]);

    /// 服务商评估用户分层：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户商户号
        pub sub_mchid: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务商的公众号ID
        pub appid: Required<String>,
        /// 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 服务商的用户标识
        pub openid: Option<String>,
        /// 子商户的用户标识
        pub sub_openid: Option<String>,
        /// 先用后付商品信息
        pub shopping_info: Option<ShoppingInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 服务商的公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户的公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 授权协议号
        #[inline]
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Some(value.into());
            self
        }

        /// 服务商的用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 子商户的用户标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 先用后付商品信息
        #[inline]
        pub fn shopping_info(mut self, value: ShoppingInfo) -> Self {
            self.shopping_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("authorization_code", &mut self.authorization_code),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("shopping_info", &mut self.shopping_info),
            ]);
        }
    }

    /// 先用后付商品信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShoppingInfo {
        /// 商品列表
        pub goods: Required<Vec<Goods>>,
    }

    impl ShoppingInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品列表
        #[inline]
        pub fn goods(mut self, value: Vec<Goods>) -> Self {
            self.goods = Required::set(value);
            self
        }
    }

    impl Message for ShoppingInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("goods", &mut self.goods)]);
        }
    }

    /// 商品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Goods {
        /// 商品名称
        pub name: Required<String>,
        /// 商品图片链接
        pub picture: Required<String>,
        /// 商品单价金额，单位为分
        pub amount: Required<Fen>,
        /// 商品数量
        pub count: Required<i64>,
        /// 商品品类ID
        pub category_id: Option<Vec<String>>,
    }

    impl Goods {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 商品图片链接
        #[inline]
        pub fn picture(mut self, value: impl Into<String>) -> Self {
            self.picture = Required::set(value.into());
            self
        }

        /// 商品单价金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 商品数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 商品品类ID
        #[inline]
        pub fn category_id(mut self, value: Vec<String>) -> Self {
            self.category_id = Some(value);
            self
        }
    }

    impl Message for Goods {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("picture", &mut self.picture),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
                ("category_id", &mut self.category_id),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("openid", &mut self.openid),
                ("authorization_code", &mut self.authorization_code),
                ("authorization_state", &mut self.authorization_state),
                ("notify_url", &mut self.notify_url),
                ("cancel_authorization_time", &mut self.cancel_authorization_time),
                ("authorization_success_time", &mut self.authorization_success_time),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_openid", &mut self.sub_openid),
                ("user_label", &mut self.user_label),
                ("channel_id", &mut self.channel_id),
                ("user_risk_level", &mut self.user_risk_level),
                ("risk_level_version", &mut self.risk_level_version),
            ]);
        }
    }

    message!(Request, ShoppingInfo, Goods, Response);
}
