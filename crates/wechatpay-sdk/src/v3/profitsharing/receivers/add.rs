//! `/v3/profitsharing/receivers/add`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/profitsharing/receivers/add`
#[derive(Clone, Debug)]
pub struct Add(pub(crate) Node);

impl Add {
    /// 添加分账接收方 (partner)
    ///
    /// `POST /v3/profitsharing/receivers/add`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("86693852")
    ///     .name("张三")
    ///     .relation_type(post::RelationType::SERVICE_PROVIDER)
    ///     .custom_relation("代理商");
    /// let answer = client.v3().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/profitsharing/receivers/add", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::profitsharing::orders::unfreeze::post::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/profitsharing/receivers/add");

    enumeration! {
        /// 与分账方的关系类型
        RelationType {
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            STORE = "STORE",
            STAFF = "STAFF",
            STORE_OWNER = "STORE_OWNER",
            PARTNER = "PARTNER",
            HEADQUARTER = "HEADQUARTER",
            BRAND = "BRAND",
            DISTRIBUTOR = "DISTRIBUTOR",
            USER = "USER",
            SUPPLIER = "SUPPLIER",
            CUSTOM = "CUSTOM",
        }
    }

    /// 添加分账接收方：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        pub appid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub r#type: Required<Enumeration<Type>>,
        /// 分账接收方帐号
        pub account: Required<String>,
        /// 分账个人接收方姓名，加密传输
        pub name: Option<Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: Required<Enumeration<RelationType>>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
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

        /// 分账接收方帐号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 分账个人接收方姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 与分账方的关系类型
        #[inline]
        pub fn relation_type(mut self, value: impl Into<Enumeration<RelationType>>) -> Self {
            self.relation_type = Required::set(value.into());
            self
        }

        /// 自定义的分账关系
        #[inline]
        pub fn custom_relation(mut self, value: impl Into<String>) -> Self {
            self.custom_relation = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("relation_type", &mut self.relation_type),
                ("custom_relation", &mut self.custom_relation),
            ]);
        }
    }

    /// 添加分账接收方：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称，加密传输
        pub name: Option<Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: Option<Enumeration<RelationType>>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("relation_type", &mut self.relation_type),
                ("custom_relation", &mut self.custom_relation),
            ]);
        }
    }

    message!(Request, Response);
}
