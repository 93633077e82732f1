//! 查询分账接收方添加结果 · Query a profit-sharing receiver
//!
//! `/v3/global/profit-sharing/receivers/{account}`

/// 查询分账接收方添加结果 · Query a profit-sharing receiver
///
/// `/v3/global/profit-sharing/receivers/{account}`
#[derive(Clone)]
pub struct Account {
    pub(crate) node: crate::chain::Node,
}

impl Account {
    /// 查询分账接收方添加结果 · Query a profit-sharing receiver
    ///
    /// `GET /v3/global/profit-sharing/receivers/{account}`
    ///
    /// 机构按接收方账号查询分账接收方的添加结果，返回接收方类型、名称和关系。模式：普通商户、服务商。
    ///
    /// Queries an added profit-sharing receiver by account and returns its type, name and relation. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::account::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
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
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::account::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
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
    /// 官方文档 · Official pages: [global/4013024912](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
    #[doc(alias(
        "查询分账接收方添加结果",
        "Query a profit-sharing receiver",
        "跨境/全球 分账",
        "receivers",
        "profit-sharing/receivers"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/profit-sharing/receivers/{account}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/receivers/{account}")
    }
}

/// 查询分账接收方添加结果 · Query a profit-sharing receiver
pub mod get {

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        ResponseType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        RelationType {
            /// `SUPPLIER`: 供应商 · Supplier
            SUPPLIER = "SUPPLIER",
            /// `DISTRIBUTOR`: 分销商 · Distributor
            DISTRIBUTOR = "DISTRIBUTOR",
            /// `TAX_SERVICE_PROVIDER`: 税务服务提供方 · Provider of tax services
            TAX_SERVICE_PROVIDER = "TAX_SERVICE_PROVIDER",
            /// `IT_SERVICE_PROVIDER`: 信息技术服务提供方 · Provider of IT services
            IT_SERVICE_PROVIDER = "IT_SERVICE_PROVIDER",
            /// `CUSTOM`: 自定义 · Own relation
            CUSTOM = "CUSTOM",
        }
    }

    /// 查询分账接收方添加结果：请求 · Query a profit-sharing receiver: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: Type,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 应用ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型 · Profit-sharing receiver type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询分账接收方添加结果：应答 · Query a profit-sharing receiver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ResponseType,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账接收方全称 · Profit-sharing receiver full name
        pub name: Option<String>,
        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        pub relation_type: RelationType,
        /// 自定义的分账关系 · Custom profit-sharing relationship
        pub custom_relation: Option<String>,
        /// 分账场景详细描述 · Profit-sharing scenario description
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围 · Receiver's main business
        pub major_service: Option<String>,
        /// 分账接收方预计分账比例 · Expected profit-sharing ratio of the receiver
        ///
        /// 单位为万分之一，`2000` 即 20%。In ten-thousandths: `2000` is 20%.
        pub expected_ratio: Option<i64>,
        /// 微信文件标识ID · WeChat Pay file ID
        pub file_id: Option<String>,
        /// 接收方关系状态 · Receiver relationship status
        pub state: Option<String>,
        /// 接收关系添加失败原因 · Receiver relationship failure reason
        pub fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => r#type: Optional "type",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => r#type: Optional "type",
            2 => account: Optional "account",
            3 => name: Optional "name",
            4 => relation_type: Optional "relation_type",
            5 => custom_relation: Optional "custom_relation",
            6 => scene: Optional "scene",
            7 => major_service: Optional "major_service",
            8 => expected_ratio: Optional "expected_ratio",
            9 => file_id: Optional "file_id",
            10 => state: Optional "state",
            11 => fail_reason: Optional "fail_reason",
        }
    }
}
