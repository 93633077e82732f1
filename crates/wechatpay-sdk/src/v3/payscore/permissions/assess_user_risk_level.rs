//! `/v3/payscore/permissions/assess-user-risk-level`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/permissions/assess-user-risk-level`
#[derive(Clone, Debug)]
pub struct AssessUserRiskLevel(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/permissions/assess-user-risk-level", rest)
    }
}

/// 商户评估用户分层
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::post::{
        Goods, Response, ShoppingInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/permissions/assess-user-risk-level");

    /// 商户评估用户分层：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 公众号ID
        pub appid: Required<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 先用后付商品信息
        pub shopping_info: Option<ShoppingInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 授权协议号
        #[inline]
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
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
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("authorization_code", &mut self.authorization_code),
                ("openid", &mut self.openid),
                ("shopping_info", &mut self.shopping_info),
            ]);
        }
    }

    message!(Request);
}
