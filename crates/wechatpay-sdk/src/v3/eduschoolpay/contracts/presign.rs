//! 预签约 · Pre-sign a contract
//!
//! `/v3/eduschoolpay/contracts/presign`

/// 预签约 · Pre-sign a contract
///
/// `/v3/eduschoolpay/contracts/presign`
#[derive(Clone)]
pub struct Presign {
    pub(crate) node: crate::chain::Node,
}

impl Presign {
    /// 预签约 · Pre-sign a contract
    ///
    /// `POST /v3/eduschoolpay/contracts/presign`
    ///
    /// 服务商为用户签署校园轻松付协议，提交学校编号和加密的实名信息，返回预签约码。模式：服务商。
    ///
    /// Prepares a campus easy pay contract with the school ID and encrypted real-name data and returns the pre-signing token. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .user_id("20200330tony")
    ///     .school_id("18260256813396")
    ///     .out_contract_code("20190806125346");
    /// let answer = client.v3().eduschoolpay().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012468952](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
    #[doc(alias("预签约", "Pre-sign a contract", "校园轻松付", "presign", "contracts/presign"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/eduschoolpay/contracts/presign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/contracts/presign")
    }
}

/// 预签约 · Pre-sign a contract
pub mod post {

    /// 预签约：请求 · Pre-sign a contract: request
    pub struct Request {
        /// 商户appid（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户appid下的用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 签约模板号（必填） · Contract template ID (required)
        pub plan_id: Option<String>,
        /// 用户账号（必填） · User account (required)
        pub user_id: Option<String>,
        /// 学校编号（必填） · School ID (required)
        pub school_id: Option<String>,
        /// 外部签约号（必填） · External contract number (required)
        pub out_contract_code: Option<String>,
        /// 签约模式 · Contract mode
        pub contract_mode: Option<String>,
        /// 允许降级为普通签约模式 · Whether default contract is allowed
        pub downgrade_default_contract: Option<bool>,
        /// 实名信息 · Real-name information
        pub identity: Option<Identity>,
        /// 签约银行卡 · Contract bank card
        pub bank_card: Option<BankCard>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户appid（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户appid下的用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 签约模板号（必填） · Contract template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 用户账号（必填） · User account (required)
        pub fn user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_id = value.into_member();
            self
        }

        /// 学校编号（必填） · School ID (required)
        pub fn school_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.school_id = value.into_member();
            self
        }

        /// 外部签约号（必填） · External contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 签约模式 · Contract mode
        pub fn contract_mode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_mode = value.into_member();
            self
        }

        /// 允许降级为普通签约模式 · Whether default contract is allowed
        pub fn downgrade_default_contract<M>(
            mut self,
            value: impl crate::IntoMember<bool, M>,
        ) -> Self {
            self.downgrade_default_contract = value.into_member();
            self
        }

        /// 实名信息 · Real-name information
        pub fn identity<M>(mut self, value: impl crate::IntoMember<Identity, M>) -> Self {
            self.identity = value.into_member();
            self
        }

        /// 签约银行卡 · Contract bank card
        pub fn bank_card<M>(mut self, value: impl crate::IntoMember<BankCard, M>) -> Self {
            self.bank_card = value.into_member();
            self
        }
    }

    /// 实名信息 · Real-name information
    pub struct Identity {
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// 证件类型（必填） · ID document type (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub credential_type: Option<crate::Sensitive>,
        /// 身份证号 · ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Identity {
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn credential_type<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.credential_type = value.into_member();
            self
        }

        /// 身份证号 · ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }
    }

    /// 签约银行卡 · Contract bank card
    pub struct BankCard {
        /// 签约银行卡号（必填） · Contract bank card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bank_card_no: Option<crate::Sensitive>,
        /// 银行卡有效期 · Bank card validity period
        ///
        /// 格式 `MM/yy`。As `MM/yy`.
        pub valid_thru: Option<String>,
        /// 银行卡开卡预留手机号 · Phone number registered with bank
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 银行类型 · Bank type
        pub bank_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BankCard {
        /// 签约银行卡号（必填） · Contract bank card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bank_card_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bank_card_no = value.into_member();
            self
        }

        /// 银行卡有效期 · Bank card validity period
        ///
        /// 格式 `MM/yy`。As `MM/yy`.
        pub fn valid_thru<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.valid_thru = value.into_member();
            self
        }

        /// 银行卡开卡预留手机号 · Phone number registered with bank
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 银行类型 · Bank type
        pub fn bank_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_type = value.into_member();
            self
        }
    }

    /// 预签约：应答 · Pre-sign a contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码 · Pre-contract token
        pub presign_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Identity, BankCard);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => openid: Required "openid",
            2 => plan_id: Required "plan_id",
            3 => user_id: Required "user_id",
            4 => school_id: Required "school_id",
            5 => out_contract_code: Required "out_contract_code",
            6 => contract_mode: Optional "contract_mode",
            7 => downgrade_default_contract: Optional "downgrade_default_contract",
            8 => identity: Optional "identity",
            9 => bank_card: Optional "bank_card",
        }
        Identity {
            0 => real_name: Required "real_name",
            1 => credential_type: Required "credential_type",
            2 => id_card_number: Optional "id_card_number",
        }
        BankCard {
            0 => bank_card_no: Required "bank_card_no",
            1 => valid_thru: Optional "valid_thru",
            2 => phone: Optional "phone",
            3 => bank_type: Optional "bank_type",
        }
        Response {
            0 => presign_token: Optional "presign_token",
        }
    }
}
