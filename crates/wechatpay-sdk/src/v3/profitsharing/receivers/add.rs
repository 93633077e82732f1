//! `/v3/profitsharing/receivers/add`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/profitsharing/receivers/add`
pub struct Add {
    pub(crate) node: Node,
}

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
        self.node.call(Method::POST, "/v3/profitsharing/receivers/add").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/profitsharing/receivers/add", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

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
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<Enumeration<Type>>("type"),
            required::<String>("account"),
            optional::<Sensitive>("name"),
            required::<Enumeration<RelationType>>("relation_type"),
            optional::<String>("custom_relation"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<Enumeration<Type>>("type", value))
        }

        /// 分账接收方帐号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("name", value))
        }

        /// 与分账方的关系类型（必填）
        pub fn relation_type(self, value: impl Into<Enumeration<RelationType>>) -> Self {
            Self(self.0.with_some::<Enumeration<RelationType>>("relation_type", value))
        }

        /// 自定义的分账关系
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("custom_relation", value))
        }
    }

    /// 添加分账接收方：应答
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

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => r#type: "type",
            2 => account: "account",
            3 => name: "name",
            4 => relation_type: "relation_type",
            5 => custom_relation: "custom_relation",
        }
    }
}
