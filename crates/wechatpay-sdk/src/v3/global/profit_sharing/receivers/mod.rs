//! 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
//!
//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::chain::{Members, Method};

/// 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
///
/// `/v3/global/profit-sharing/receivers`
#[derive(Clone)]
pub struct Receivers {
    pub(crate) node: crate::chain::Node,
}

impl Receivers {
    /// `/{account}`: 接收方账号 · Receiver account
    pub fn account(&self, value: impl Into<String>) -> account::Account {
        account::Account { node: self.node.bind("account", value) }
    }

    /// 添加分账接收方 · Add a profit-sharing receiver
    ///
    /// `POST /v3/global/profit-sharing/receivers`
    ///
    /// 机构为子商户添加分账接收方，填写账号、与分账方的关系和分账场景，返回接收方信息。模式：普通商户、服务商。
    ///
    /// Adds a profit-sharing receiver for a sub-merchant with its account, relation and scene and returns the receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client.v3().global().profit_sharing().receivers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client.v3().global().profit_sharing().receivers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013024908](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
    #[doc(alias(
        "添加分账接收方",
        "Add a profit-sharing receiver",
        "跨境/全球 分账",
        "receivers",
        "profit-sharing/receivers"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/profit-sharing/receivers", request)
    }

    /// 删除分账接收方 · Delete a profit-sharing receiver
    ///
    /// `DELETE /v3/global/profit-sharing/receivers`
    ///
    /// 机构删除子商户的分账接收方；删除后不再支持向该接收方分账。模式：普通商户、服务商。
    ///
    /// Deletes a profit-sharing receiver of a sub-merchant. Later orders cannot be shared with this receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new();
    /// client.v3().global().profit_sharing().receivers().delete(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().sub_mchid("1900000109");
    /// client.v3().global().profit_sharing().receivers().delete(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013027316](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
    #[doc(alias(
        "删除分账接收方",
        "Delete a profit-sharing receiver",
        "跨境/全球 分账",
        "receivers",
        "profit-sharing/receivers"
    ))]
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/global/profit-sharing/receivers",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/receivers")
    }
}

/// 添加分账接收方 · Add a profit-sharing receiver
pub mod post {

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
        ResponseRelationType {
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

    /// 添加分账接收方：请求 · Add a profit-sharing receiver: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: Type,
        /// 分账接收方帐号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 是否已经获取用户实名信息授权 · Whether real-name use is authorised
        pub authorized: Option<bool>,
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
        /// 增加分账接收方申请函文件ID · Receiver application letter file ID
        pub application_file_id: Option<String>,
        /// 分账方与接收方合作关系证明文件ID · Profit-sharing partnership proof file ID
        pub partnership_file_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
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

        /// 分账接收方帐号 · Profit-sharing receiver account
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

        /// 是否已经获取用户实名信息授权 · Whether real-name use is authorised
        pub fn authorized<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.authorized = value.into_member();
            self
        }

        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        pub fn relation_type<M>(mut self, value: impl crate::IntoMember<RelationType, M>) -> Self {
            self.relation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义的分账关系 · Custom profit-sharing relationship
        pub fn custom_relation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_relation = value.into_member();
            self
        }

        /// 分账场景详细描述 · Profit-sharing scenario description
        pub fn scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 接收方商户的主营业务范围 · Receiver's main business
        pub fn major_service<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.major_service = value.into_member();
            self
        }

        /// 分账接收方预计分账比例 · Expected profit-sharing ratio of the receiver
        ///
        /// 单位为万分之一，`2000` 即 20%。In ten-thousandths: `2000` is 20%.
        pub fn expected_ratio<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.expected_ratio = value.into_member();
            self
        }

        /// 增加分账接收方申请函文件ID · Receiver application letter file ID
        pub fn application_file_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.application_file_id = value.into_member();
            self
        }

        /// 分账方与接收方合作关系证明文件ID · Profit-sharing partnership proof file ID
        pub fn partnership_file_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partnership_file_id = value.into_member();
            self
        }
    }

    /// 添加分账接收方：应答 · Add a profit-sharing receiver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ResponseType,
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
        /// 增加分账接收方申请函文件ID · Receiver application letter file ID
        pub application_file_id: Option<String>,
        /// 分账方与接收方合作关系证明文件ID · Profit-sharing partnership proof file ID
        pub partnership_file_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Optional "type",
            4 => account: Optional "account",
            5 => name: Optional "name",
            6 => authorized: Optional "authorized",
            7 => relation_type: Optional "relation_type",
            8 => custom_relation: Optional "custom_relation",
            9 => scene: Optional "scene",
            10 => major_service: Optional "major_service",
            11 => expected_ratio: Optional "expected_ratio",
            12 => application_file_id: Optional "application_file_id",
            13 => partnership_file_id: Optional "partnership_file_id",
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
            12 => application_file_id: Optional "application_file_id",
            13 => partnership_file_id: Optional "partnership_file_id",
        }
    }
}

/// 删除分账接收方 · Delete a profit-sharing receiver
pub mod delete {

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

    /// 删除分账接收方：请求 · Delete a profit-sharing receiver: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: Type,
        /// 分账接收方帐号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
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

        /// 分账接收方帐号 · Profit-sharing receiver account
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Optional "type",
            4 => account: Optional "account",
        }
    }
}
