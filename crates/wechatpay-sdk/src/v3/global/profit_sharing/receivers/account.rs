//! `/v3/global/profit-sharing/receivers/{account}`

/// `/v3/global/profit-sharing/receivers/{account}`
pub struct Account {
    pub(crate) node: crate::chain::Node,
}

impl Account {
    /// 查询分账接收方添加结果
    ///
    /// `GET /v3/global/profit-sharing/receivers/{account}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::account::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(get::Type::MERCHANT_ID);
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .receivers()
    ///     .account("86693852")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/profit-sharing/receivers/{account}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/receivers/{account}")
    }
}

/// 查询分账接收方添加结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    enumeration! {
        /// 与分账方的关系类型
        RelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            TAX_SERVICE_PROVIDER = "TAX_SERVICE_PROVIDER",
            IT_SERVICE_PROVIDER = "IT_SERVICE_PROVIDER",
            CUSTOM = "CUSTOM",
        }
    }

    /// 查询分账接收方添加结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<crate::Enumeration<Type>>("type"),
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

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 分账接收方类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }
    }

    /// 查询分账接收方添加结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称
        pub name: Option<String>,
        /// 与分账方的关系类型
        pub relation_type: Option<crate::Enumeration<RelationType>>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
        /// 分账场景详细描述
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// 微信文件标识ID
        pub file_id: Option<String>,
        /// 接收方关系状态
        pub state: Option<String>,
        /// 接收关系添加失败原因
        pub fail_reason: Option<String>,
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
            6 => scene: "scene",
            7 => major_service: "major_service",
            8 => expected_ratio: "expected_ratio",
            9 => file_id: "file_id",
            10 => state: "state",
            11 => fail_reason: "fail_reason",
        }
    }
}
