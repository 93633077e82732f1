//! `/v3/ecommerce/profitsharing/receivers/add`

/// `/v3/ecommerce/profitsharing/receivers/add`
pub struct Add {
    pub(crate) node: crate::chain::Node,
}

impl Add {
    /// 添加分账接收方 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/add`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("190001001")
    ///     .name("张三网络公司")
    ///     .encrypted_name("张三")
    ///     .relation_type(post::RelationType::SUPPLIER);
    /// let answer = client.v3().ecommerce().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/receivers/add", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/receivers/add")
    }
}

/// 添加分账接收方
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;

    enumeration! {
        /// 与分账方的关系类型
        RelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            PLATFORM = "PLATFORM",
            OTHERS = "OTHERS",
        }
    }

    /// 添加分账接收方：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("account"),
            message::optional::<String>("name"),
            message::optional::<crate::Sensitive>("encrypted_name"),
            message::required::<crate::Enumeration<RelationType>>("relation_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 接收方类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 接收方名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 接收方名称的密文，加密传输
        pub fn encrypted_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_name", value))
        }

        /// 与分账方的关系类型（必填）
        pub fn relation_type(self, value: impl Into<crate::Enumeration<RelationType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RelationType>>("relation_type", value))
        }
    }

    /// 添加分账接收方：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 接收方类型
        pub r#type: Option<String>,
        /// 接收方账号
        pub account: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => r#type: "type",
            1 => account: "account",
        }
    }
}
