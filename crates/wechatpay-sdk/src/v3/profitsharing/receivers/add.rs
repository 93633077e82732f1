//! `/v3/profitsharing/receivers/add`

/// `/v3/profitsharing/receivers/add`
pub struct Add {
    pub(crate) node: crate::chain::Node,
}

impl Add {
    /// 添加分账接收方 (direct and partner)
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/receivers/add", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/receivers/add")
    }
}

/// 添加分账接收方
pub mod post {
    use crate::message;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("account"),
            message::optional::<crate::Sensitive>("name"),
            message::required::<crate::Enumeration<RelationType>>("relation_type"),
            message::optional::<String>("custom_relation"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 分账接收方帐号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 与分账方的关系类型（必填）
        pub fn relation_type(self, value: impl Into<crate::Enumeration<RelationType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RelationType>>("relation_type", value))
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
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称，加密传输
        pub name: Option<crate::Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: Option<crate::Enumeration<RelationType>>,
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
