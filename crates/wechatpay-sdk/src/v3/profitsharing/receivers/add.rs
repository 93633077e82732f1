//! 添加分账接收方 · Add a profit-sharing receiver
//!
//! `/v3/profitsharing/receivers/add`

/// 添加分账接收方 · Add a profit-sharing receiver
///
/// `/v3/profitsharing/receivers/add`
#[derive(Clone)]
pub struct Add {
    pub(crate) node: crate::chain::Node,
}

impl Add {
    /// 添加分账接收方 · Add a profit-sharing receiver
    ///
    /// `POST /v3/profitsharing/receivers/add`
    ///
    /// 为商户或子商户添加分账接收方并声明双方关系，之后请求分账时才能分给该接收方。模式：普通商户、服务商。
    ///
    /// Adds a profit-sharing receiver and its relation to the merchant or sub-merchant. Profit-sharing requests can then name the receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::ReceiverType::MERCHANT_ID)
    ///     .account("86693852")
    ///     .relation_type(post::RelationType::SERVICE_PROVIDER);
    /// let answer = client.v3().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::ReceiverType::MERCHANT_ID)
    ///     .account("86693852")
    ///     .relation_type(post::RelationType::SERVICE_PROVIDER);
    /// let answer = client.v3().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常。再发一次，添加与删除接收方可重入。可能已经执行。 · The platform failed or timed out. Send the request again. Adding and removing receivers can be repeated. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012528995](https://pay.weixin.qq.com/doc/v3/merchant/4012528995), [partner/4012690944](https://pay.weixin.qq.com/doc/v3/partner/4012690944)
    #[doc(alias(
        "添加分账接收方",
        "Add a profit-sharing receiver",
        "分账",
        "add",
        "receivers/add"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/receivers/add", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/receivers/add")
    }
}

/// 添加分账接收方 · Add a profit-sharing receiver
pub mod post {
    pub use crate::v3::profitsharing::schemas::ReceiverType;

    enumeration! {
        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        RelationType {
            /// `SERVICE_PROVIDER`: 服务商 · Partner
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            /// `STORE`: 门店 · Store
            STORE = "STORE",
            /// `STAFF`: 员工 · Employee
            STAFF = "STAFF",
            /// `STORE_OWNER`: 店主 · Store owner
            STORE_OWNER = "STORE_OWNER",
            /// `PARTNER`: 合作伙伴 · Associate
            PARTNER = "PARTNER",
            /// `HEADQUARTER`: 总部 · Headquarters
            HEADQUARTER = "HEADQUARTER",
            /// `BRAND`: 品牌方 · Brand
            BRAND = "BRAND",
            /// `DISTRIBUTOR`: 分销商 · Distributor
            DISTRIBUTOR = "DISTRIBUTOR",
            /// `USER`: 用户 · User
            USER = "USER",
            /// `SUPPLIER`: 供应商 · Supplier
            SUPPLIER = "SUPPLIER",
            /// `CUSTOM`: 自定义 · Own relation
            CUSTOM = "CUSTOM",
        }
    }

    enumeration! {
        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        ResponseRelationType {
            /// `SERVICE_PROVIDER`: 服务商 · Partner
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            /// `STORE`: 门店 · Store
            STORE = "STORE",
            /// `STAFF`: 员工 · Employee
            STAFF = "STAFF",
            /// `STORE_OWNER`: 店主 · Store owner
            STORE_OWNER = "STORE_OWNER",
            /// `PARTNER`: 合作伙伴 · Associate
            PARTNER = "PARTNER",
            /// `HEADQUARTER`: 总部 · Headquarters
            HEADQUARTER = "HEADQUARTER",
            /// `BRAND`: 品牌方 · Brand
            BRAND = "BRAND",
            /// `DISTRIBUTOR`: 分销商 · Distributor
            DISTRIBUTOR = "DISTRIBUTOR",
            /// `USER`: 用户 · User
            USER = "USER",
            /// `SUPPLIER`: 供应商 · Supplier
            SUPPLIER = "SUPPLIER",
            /// `CUSTOM`: 自定义 · Own relation
            CUSTOM = "CUSTOM",
        }
    }

    /// 添加分账接收方：请求 · Add a profit-sharing receiver: request
    ///
    /// 条件 Conditions:
    ///
    /// - `custom_relation`：relation\_type=CUSTOM 时必填。`custom_relation`: Required for relation\_type CUSTOM
    /// - 最多 20000 个接收方。At most 20,000 receivers
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub r#type: ReceiverType,
        /// 分账接收方帐号（必填） · Profit-sharing receiver account (required)
        pub account: Option<String>,
        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 与分账方的关系类型（必填） · Relationship to the profit-sharing party (required)
        pub relation_type: RelationType,
        /// 自定义的分账关系 · Custom profit-sharing relationship
        pub custom_relation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<ReceiverType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方帐号（必填） · Profit-sharing receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 与分账方的关系类型（必填） · Relationship to the profit-sharing party (required)
        pub fn relation_type<M>(mut self, value: impl crate::IntoMember<RelationType, M>) -> Self {
            self.relation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义的分账关系 · Custom profit-sharing relationship
        pub fn custom_relation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_relation = value.into_member();
            self
        }
    }

    /// 添加分账接收方：应答 · Add a profit-sharing receiver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiverType,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账接收方全称 · Profit-sharing receiver full name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        pub relation_type: ResponseRelationType,
        /// 自定义的分账关系 · Custom profit-sharing relationship
        pub custom_relation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Required "type",
            4 => account: Required "account",
            5 => name: Optional "name",
            6 => relation_type: Required "relation_type",
            7 => custom_relation: Optional "custom_relation",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => r#type: Optional "type",
            2 => account: Optional "account",
            3 => name: Optional "name",
            4 => relation_type: Optional "relation_type",
            5 => custom_relation: Optional "custom_relation",
        }
    }
}
