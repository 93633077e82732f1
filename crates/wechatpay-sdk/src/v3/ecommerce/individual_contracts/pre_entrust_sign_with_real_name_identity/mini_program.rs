//! 小程序场景预签约（需要实名验证） · Pre-sign with real name (Mini Program)
//!
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`

/// 小程序场景预签约（需要实名验证） · Pre-sign with real name (Mini Program)
///
/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
#[derive(Clone)]
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 小程序场景预签约（需要实名验证） · Pre-sign with real name (Mini Program)
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
    ///
    /// 平台为需要实名验证的个人收款方在小程序内签约，提交加密的姓名和证件号，返回预签约ID。模式：服务商。
    ///
    /// Creates a pre-signing ID for an individual payee in a Mini Program and checks the encrypted real name and ID number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .real_name("张三")
    ///     .cred_type(post::CredType::ID_CARD)
    ///     .cred_id("110101190003070018");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign_with_real_name_identity()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4020023723](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
    #[doc(alias(
        "小程序场景预签约（需要实名验证）",
        "Pre-sign with real name (Mini Program)",
        "收付通-个人收款",
        "mini-program",
        "pre-entrust-sign-with-real-name-identity/mini-program"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program")
    }
}

/// 小程序场景预签约（需要实名验证） · Pre-sign with real name (Mini Program)
pub mod post {

    enumeration! {
        /// 证件类型 · ID document type
        CredType {
            /// `ID_CARD`: 含义见官方文档 · The official page has its meaning
            ID_CARD = "ID_CARD",
        }
    }

    /// 小程序场景预签约（需要实名验证）：请求 · Pre-sign with real name (Mini Program): request
    pub struct Request {
        /// 签约和付款的AppID（必填） · Contract and payment app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 业务申请单号（必填） · Business application number (required)
        pub out_contract_code: Option<String>,
        /// 个人收款方的OpenID（必填） · Individual payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 真实姓名（必填） · Real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// 证件类型（必填） · ID document type (required)
        pub cred_type: CredType,
        /// 件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cred_id: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签约和付款的AppID（必填） · Contract and payment app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 业务申请单号（必填） · Business application number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 个人收款方的OpenID（必填） · Individual payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 真实姓名（必填） · Real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn cred_type<M>(mut self, value: impl crate::IntoMember<CredType, M>) -> Self {
            self.cred_type = value.into_member().unwrap_or_default();
            self
        }

        /// 件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn cred_id<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.cred_id = value.into_member();
            self
        }
    }

    /// 小程序场景预签约（需要实名验证）：应答 · Pre-sign with real name (Mini Program): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约id · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_contract_code: Required "out_contract_code",
            2 => openid: Required "openid",
            3 => real_name: Required "real_name",
            4 => cred_type: Required "cred_type",
            5 => cred_id: Required "cred_id",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
        }
    }
}
