//! 添加分账接收方 · Add a profit-sharing receiver
//!
//! `/v3/ecommerce/profitsharing/receivers/add`

/// 添加分账接收方 · Add a profit-sharing receiver
///
/// `/v3/ecommerce/profitsharing/receivers/add`
#[derive(Clone)]
pub struct Add {
    pub(crate) node: crate::chain::Node,
}

impl Add {
    /// 添加分账接收方 · Add a profit-sharing receiver
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/add`
    ///
    /// 电商平台添加分账接收方，填写账号及其与分账方的关系；添加后才能向该接收方分账。模式：服务商。
    ///
    /// Adds a profit-sharing receiver with its account and its relation to the platform. Only added receivers can receive shares. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("190001001")
    ///     .relation_type(post::RelationType::SUPPLIER);
    /// let answer = client.v3().ecommerce().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常。再发一次，添加与删除接收方可重入。可能已经执行。 · The platform failed or timed out. Send the request again. Adding and removing receivers can be repeated. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477758](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    #[doc(alias(
        "添加分账接收方",
        "Add a profit-sharing receiver",
        "平台收付通 分账",
        "add",
        "receivers/add"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/receivers/add", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/receivers/add")
    }
}

/// 添加分账接收方 · Add a profit-sharing receiver
pub mod post {

    enumeration! {
        /// 接收方类型 · Receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
        }
    }

    enumeration! {
        /// 与分账方的关系类型 · Relationship to the profit-sharing party
        RelationType {
            /// `SUPPLIER`: 供应商 · Supplier
            SUPPLIER = "SUPPLIER",
            /// `DISTRIBUTOR`: 分销商 · Distributor
            DISTRIBUTOR = "DISTRIBUTOR",
            /// `SERVICE_PROVIDER`: 服务商 · Partner
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            /// `PLATFORM`: 平台 · Platform
            PLATFORM = "PLATFORM",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    /// 添加分账接收方：请求 · Add a profit-sharing receiver: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 接收方类型（必填） · Receiver type (required)
        pub r#type: Type,
        /// 接收方账号（必填） · Receiver account (required)
        pub account: Option<String>,
        /// 接收方名称 · Receiver name
        pub name: Option<String>,
        /// 接收方名称的密文 · Encrypted receiver name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_name: Option<crate::Sensitive>,
        /// 与分账方的关系类型（必填） · Relationship to the profit-sharing party (required)
        pub relation_type: RelationType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 接收方类型（必填） · Receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 接收方账号（必填） · Receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 接收方名称 · Receiver name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 接收方名称的密文 · Encrypted receiver name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_name = value.into_member();
            self
        }

        /// 与分账方的关系类型（必填） · Relationship to the profit-sharing party (required)
        pub fn relation_type<M>(mut self, value: impl crate::IntoMember<RelationType, M>) -> Self {
            self.relation_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 添加分账接收方：应答 · Add a profit-sharing receiver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 接收方类型 · Receiver type
        pub r#type: Option<String>,
        /// 接收方账号 · Receiver account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => r#type: Required "type",
            2 => account: Required "account",
            3 => name: Optional "name",
            4 => encrypted_name: Optional "encrypted_name",
            5 => relation_type: Required "relation_type",
        }
        Response {
            0 => r#type: Optional "type",
            1 => account: Optional "account",
        }
    }
}
