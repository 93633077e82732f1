//! `/v3/brand/profitsharing/receivers/add`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/profitsharing/receivers/add`
#[derive(Clone, Debug)]
pub struct Add(pub(crate) Node);

impl Add {
    /// 添加分账接收方 (partner)
    ///
    /// `POST /v3/brand/profitsharing/receivers/add`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_mchid("1900000108")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("1900000109")
    ///     .name("张三网络公司")
    ///     .relation_type(post::RelationType::SUPPLIER);
    /// let answer = client.v3().brand().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/profitsharing/receivers/add", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::profitsharing::orders::get::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/profitsharing/receivers/add");

    enumeration! {
        /// 与品牌主商户的的关系类型
        RelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            PLATFORM = "PLATFORM",
            STAFF = "STAFF",
            OTHERS = "OTHERS",
        }
    }

    /// 添加分账接收方：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌主商户号
        pub brand_mchid: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub r#type: Required<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Required<String>,
        /// 接收方名称
        pub name: Option<String>,
        /// 与品牌主商户的的关系类型
        pub relation_type: Required<Enumeration<RelationType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌主商户号
        #[inline]
        pub fn brand_mchid(mut self, value: impl Into<String>) -> Self {
            self.brand_mchid = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 分账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 分账接收方账号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 接收方名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 与品牌主商户的的关系类型
        #[inline]
        pub fn relation_type(mut self, value: impl Into<Enumeration<RelationType>>) -> Self {
            self.relation_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_mchid", &mut self.brand_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("relation_type", &mut self.relation_type),
            ]);
        }
    }

    /// 添加分账接收方：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_mchid", &mut self.brand_mchid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
            ]);
        }
    }

    message!(Request, Response);
}
