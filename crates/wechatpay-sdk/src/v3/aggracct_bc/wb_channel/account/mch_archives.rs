//! 查询商户资料 · Query merchant data
//!
//! `/v3/aggracct-bc/wb-channel/account/mch_archives`

/// 查询商户资料 · Query merchant data
///
/// `/v3/aggracct-bc/wb-channel/account/mch_archives`
#[derive(Clone)]
pub struct MchArchives {
    pub(crate) node: crate::chain::Node,
}

impl MchArchives {
    /// 查询商户资料 · Query merchant data
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
    ///
    /// 银行渠道按商户号和额度台账号查询商户资料，返回主体类型、证件信息和有效期。模式：普通商户。
    ///
    /// Queries a merchant by merchant ID and ledger account and returns its legal entity, certificates and their validity. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::account::mch_archives::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900000001").bal_account_no("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .account()
    ///     .mch_archives()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016642632](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
    #[doc(alias(
        "查询商户资料",
        "Query merchant data",
        "聚合账户银行渠道服务",
        "mch_archives",
        "account/mch_archives"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/account/mch_archives", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/account/mch_archives")
    }
}

/// 查询商户资料 · Query merchant data
pub mod get {

    enumeration! {
        /// 请求场景 · Request scenario
        ReqScene {
            /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 便捷结算服务商户 · Merchant of the convenient settlement service
            SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            /// `SJT_MICRO_MERCHANT`: 小微商户 · Micro merchant
            SJT_MICRO_MERCHANT = "SJT_MICRO_MERCHANT",
            /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 微信小店便捷结算商户 · WeChat shop merchant of the convenient settlement service
            WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    enumeration! {
        /// 主体类型 · Entity type
        MerchantType {
            /// `1`: 含义见官方文档 · The official page has its meaning
            N1 = "1",
            /// `2`: 含义见官方文档 · The official page has its meaning
            N2 = "2",
            /// `3`: 含义见官方文档 · The official page has its meaning
            N3 = "3",
        }
    }

    enumeration! {
        /// 主体证件类型 · Entity certificate type
        MerchantIdType {
            /// `12`: 含义见官方文档 · The official page has its meaning
            N12 = "12",
        }
    }

    enumeration! {
        /// 法定代表人证件类型 · Legal representative ID document type
        LegalRepresentativeIdType {
            /// `01`: 居民身份证 · Resident identity card
            N01 = "01",
        }
    }

    enumeration! {
        /// 受益所有人证件类型 · Beneficial owner ID document type
        BeneficialOwnerIdType {
            /// `01`: 居民身份证 · Resident identity card
            N01 = "01",
        }
    }

    /// 查询商户资料：请求 · Query merchant data: request
    pub struct Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub sgn_no: Option<String>,
        /// 请求场景 · Request scenario
        pub req_scene: ReqScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }

        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_no = value.into_member();
            self
        }

        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub fn sgn_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sgn_no = value.into_member();
            self
        }

        /// 请求场景 · Request scenario
        pub fn req_scene<M>(mut self, value: impl crate::IntoMember<ReqScene, M>) -> Self {
            self.req_scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询商户资料：应答 · Query merchant data: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 · WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 额度台账号 · Quota ledger account number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 主体类型 · Entity type
        pub merchant_type: MerchantType,
        /// 主体证件类型 · Entity certificate type
        pub merchant_id_type: MerchantIdType,
        /// 主体证件登记名称 · Registered entity name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub merchant_name: Option<crate::Sensitive>,
        /// 主体证件号码 · Entity certificate number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub merchant_id_no: Option<crate::Sensitive>,
        /// 主体证件有效期起始日 · Entity certificate valid from
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub effective_date: Option<String>,
        /// 主体证件有效期结束日 · Entity certificate valid until
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub expire_date: Option<String>,
        /// 主体证件正面影像ID · Entity certificate front image ID
        pub merchant_img_front_id: Option<String>,
        /// 主体注册地址 · Entity registered address
        pub register_address: Option<String>,
        /// 主体经营范围 · Entity business scope
        pub business_scope: Option<String>,
        /// 法定代表人信息 · Legal representative information
        pub legal_representative: Option<LegalRepresentative>,
        /// 受益所有人信息列表 · Beneficial owners
        pub beneficial_owner: Option<Vec<BeneficialOwner>>,
        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub sgn_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 法定代表人信息 · Legal representative information
    #[non_exhaustive]
    pub struct LegalRepresentative {
        /// 法定代表人证件类型 · Legal representative ID document type
        pub legal_representative_id_type: LegalRepresentativeIdType,
        /// 法定代表人姓名 · Legal representative name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub legal_representative_name: Option<crate::Sensitive>,
        /// 法定代表人证件号码 · Legal representative ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub legal_representative_id_no: Option<crate::Sensitive>,
        /// 法定代表人证件有效期起始日 · Legal representative ID valid from
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub legal_representative_effective_date: Option<String>,
        /// 法定代表人证件有效期结束日 · Legal representative ID valid until
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub legal_representative_expire_date: Option<String>,
        /// 法定代表人证件正面影像ID · Legal representative ID front image
        pub legal_representative_img_front_id: Option<String>,
        /// 法定代表人证件反面影像ID · Legal representative ID back image
        pub legal_representative_img_back_id: Option<String>,
        /// 法定代表人居住地址 · Legal representative residential address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub legal_representative_address: Option<crate::Sensitive>,
        /// 法定代表人发证机关 · Legal representative ID issuing authority
        pub legal_representative_issue_authority: Option<String>,
        /// 法定代表人民族 · Legal representative ethnicity
        pub legal_representative_nation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 受益所有人信息列表 · Beneficial owners
    #[non_exhaustive]
    pub struct BeneficialOwner {
        /// 受益所有人编号 · Beneficial owner number
        pub beneficial_owner_no: Option<String>,
        /// 受益所有人证件类型 · Beneficial owner ID document type
        pub beneficial_owner_id_type: BeneficialOwnerIdType,
        /// 受益所有人姓名 · Beneficial owner name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub beneficial_owner_name: Option<crate::Sensitive>,
        /// 受益所有人证件号码 · Beneficial owner ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub beneficial_owner_id_no: Option<crate::Sensitive>,
        /// 受益所有人证件有效期起始日 · Beneficial owner ID valid from
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub beneficial_owner_effective_date: Option<String>,
        /// 受益所有人证件有效期结束日 · Beneficial owner ID valid until
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub beneficial_owner_expire_date: Option<String>,
        /// 受益所有人证件正面影像ID · Beneficial owner ID front image
        pub beneficial_owner_img_front_id: Option<String>,
        /// 受益所有人证件反面影像ID · Beneficial owner ID back image
        pub beneficial_owner_img_back_id: Option<String>,
        /// 受益所有人居住地址 · Beneficial owner residential address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub beneficial_owner_address: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => bal_account_no: Required "bal_account_no",
            2 => card_no: Optional "card_no",
            3 => sgn_no: Optional "sgn_no",
            4 => req_scene: Optional "req_scene",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => bal_account_no: Optional "bal_account_no",
            2 => merchant_type: Optional "merchant_type",
            3 => merchant_id_type: Optional "merchant_id_type",
            4 => merchant_name: Optional "merchant_name",
            5 => merchant_id_no: Optional "merchant_id_no",
            6 => effective_date: Optional "effective_date",
            7 => expire_date: Optional "expire_date",
            8 => merchant_img_front_id: Optional "merchant_img_front_id",
            9 => register_address: Optional "register_address",
            10 => business_scope: Optional "business_scope",
            11 => legal_representative: Optional "legal_representative",
            12 => beneficial_owner: Optional "beneficial_owner",
            13 => card_no: Optional "card_no",
            14 => sgn_no: Optional "sgn_no",
        }
        LegalRepresentative {
            0 => legal_representative_id_type: Optional "legal_representative_id_type",
            1 => legal_representative_name: Optional "legal_representative_name",
            2 => legal_representative_id_no: Optional "legal_representative_id_no",
            3 => legal_representative_effective_date: Optional "legal_representative_effective_date",
            4 => legal_representative_expire_date: Optional "legal_representative_expire_date",
            5 => legal_representative_img_front_id: Optional "legal_representative_img_front_id",
            6 => legal_representative_img_back_id: Optional "legal_representative_img_back_id",
            7 => legal_representative_address: Optional "legal_representative_address",
            8 => legal_representative_issue_authority: Optional "legal_representative_issue_authority",
            9 => legal_representative_nation: Optional "legal_representative_nation",
        }
        BeneficialOwner {
            0 => beneficial_owner_no: Optional "beneficial_owner_no",
            1 => beneficial_owner_id_type: Optional "beneficial_owner_id_type",
            2 => beneficial_owner_name: Optional "beneficial_owner_name",
            3 => beneficial_owner_id_no: Optional "beneficial_owner_id_no",
            4 => beneficial_owner_effective_date: Optional "beneficial_owner_effective_date",
            5 => beneficial_owner_expire_date: Optional "beneficial_owner_expire_date",
            6 => beneficial_owner_img_front_id: Optional "beneficial_owner_img_front_id",
            7 => beneficial_owner_img_back_id: Optional "beneficial_owner_img_back_id",
            8 => beneficial_owner_address: Optional "beneficial_owner_address",
        }
    }
}
