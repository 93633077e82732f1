//! 提交已注销商户号可用余额提现申请单 · Apply to withdraw a closed sub-merchant's balance
//!
//! `/v3/mch_operate/risk/withdrawl-apply`

pub mod applyment_id;
pub mod out_request_no;

/// 提交已注销商户号可用余额提现申请单 · Apply to withdraw a closed sub-merchant's balance
///
/// `/v3/mch_operate/risk/withdrawl-apply`
#[derive(Clone)]
pub struct WithdrawlApply {
    pub(crate) node: crate::chain::Node,
}

impl WithdrawlApply {
    /// `/applyment-id`: 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
    #[inline]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.clone() }
    }

    /// `/out-request-no`: 商户提现申请单号查询提现申请单状态 · Query a withdrawal application by request number
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// 提交已注销商户号可用余额提现申请单 · Apply to withdraw a closed sub-merchant's balance
    ///
    /// `POST /v3/mch_operate/risk/withdrawl-apply`
    ///
    /// 电商平台为已注销的二级商户提交可用余额提现申请，填写收款信息和证明材料，返回申请单号。模式：服务商。
    ///
    /// Applies to withdraw the available balance of a sub-merchant that was closed, with payee and proof, and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operate::risk::withdrawl_apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_account_type(post::OutAccountType::BASIC_ACCOUNT)
    ///     .amount(101)
    ///     .out_request_no("2019061122222222122")
    ///     .payee_type(post::PayeeType::OTHER_MERCHANT)
    ///     .payee_info(
    ///         post::PayeeInfo::new().account_type(post::AccountType::ACCOUNT_TYPE_CORPORATE),
    ///     );
    /// let answer = client.v3().mch_operate().risk().withdrawl_apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012488950](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
    #[doc(alias(
        "提交已注销商户号可用余额提现申请单",
        "Apply to withdraw a closed sub-merchants balance",
        "平台收付通 二级商户注销",
        "withdrawl-apply",
        "risk/withdrawl-apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mch_operate/risk/withdrawl-apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk/withdrawl-apply")
    }
}

/// 提交已注销商户号可用余额提现申请单 · Apply to withdraw a closed sub-merchant's balance
pub mod post {

    enumeration! {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        OutAccountType {
            /// `BASIC_ACCOUNT`: 基本账户 · Basic account
            BASIC_ACCOUNT = "BASIC_ACCOUNT",
            /// `OPERATE_ACCOUNT`: 运营账户 · Operating account
            OPERATE_ACCOUNT = "OPERATE_ACCOUNT",
            /// `MARGIN_ACCOUNT`: 保证金账户 · Guarantee deposit account
            MARGIN_ACCOUNT = "MARGIN_ACCOUNT",
        }
    }

    enumeration! {
        /// 收款对象类型 · Payee type
        PayeeType {
            /// `CONTRIBUTION_MERCHANT`: 出资商户 · Contributing merchant
            CONTRIBUTION_MERCHANT = "CONTRIBUTION_MERCHANT",
            /// `SERVICE_PROVIDER_MERCHANT`: 服务商商户 · Partner's merchant ID
            SERVICE_PROVIDER_MERCHANT = "SERVICE_PROVIDER_MERCHANT",
            /// `OTHER_MERCHANT`: 其他商户 · Other merchant
            OTHER_MERCHANT = "OTHER_MERCHANT",
            /// `INDIVIDUAL`: 个人 · Person
            INDIVIDUAL = "INDIVIDUAL",
        }
    }

    enumeration! {
        /// 账户类型 · Account type
        AccountType {
            /// `ACCOUNT_TYPE_CORPORATE`: 对公账户 · Corporate account
            ACCOUNT_TYPE_CORPORATE = "ACCOUNT_TYPE_CORPORATE",
            /// `ACCOUNT_TYPE_PERSONAL`: 个人账户 · Personal account
            ACCOUNT_TYPE_PERSONAL = "ACCOUNT_TYPE_PERSONAL",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        IdDocType {
            /// `IDENTIFICATION_TYPE_IDCARD`: 中国大陆居民身份证 · Resident identity card of mainland China
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: 其他国家或地区居民护照 · Passport of another country or region
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`: 香港居民来往内地通行证 · Mainland travel permit for Hong Kong residents
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`: 澳门居民来往内地通行证 · Mainland travel permit for Macao residents
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: 外国人居留证 · Residence permit for foreigners
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    enumeration! {
        /// 申请证明材料类型 · Proof material type
        ProofMediaType {
            /// `BASIC_TRANSACTION_INFORMATION`: 基础交易资料 · Basic transaction data
            BASIC_TRANSACTION_INFORMATION = "BASIC_TRANSACTION_INFORMATION",
            /// `LEGAL_ID_CARD`: 法人身份证 · ID card of the legal person
            LEGAL_ID_CARD = "LEGAL_ID_CARD",
            /// `ID_CARD`: 居民身份证 · Resident identity card
            ID_CARD = "ID_CARD",
            /// `BUSINESS_LICENSE_PHOTO`: 营业执照照片 · Photo of the business licence
            BUSINESS_LICENSE_PHOTO = "BUSINESS_LICENSE_PHOTO",
            /// `PAYEE_ID_CARD`: 收款人身份证 · ID card of the payee
            PAYEE_ID_CARD = "PAYEE_ID_CARD",
            /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`: 微信支付提现申请书（类型 6） · WeChat Pay withdrawal request, type 6
            WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
            /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`: 微信支付提现申请书（类型 7） · WeChat Pay withdrawal request, type 7
            WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
            /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`: 微信支付提现申请书（类型 8） · WeChat Pay withdrawal request, type 8
            WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
        }
    }

    /// 提交已注销商户号可用余额提现申请单：请求 · Apply to withdraw a closed sub-merchant's balance: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 二级商户号的出款子账户类型（必填） · Paying sub-account type of the sub-merchant (required)
        pub out_account_type: OutAccountType,
        /// 提现金额（必填） · Withdrawal amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商户提现申请单号（必填） · Merchant withdrawal application number (required)
        pub out_request_no: Option<String>,
        /// 收款对象类型（必填） · Payee type (required)
        pub payee_type: PayeeType,
        /// 收款对象对应的商户号 · Payee merchant ID
        pub payee_mchid: Option<String>,
        /// 收款账号信息（必填） · Payee account information (required)
        pub payee_info: Option<PayeeInfo>,
        /// 付款申请证明材料 · Payment proof materials
        pub proof_media_list: Option<ProofMediaList>,
        /// 补充材料 · Supplementary materials
        pub additional_materials: Option<AdditionalMaterials>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 二级商户号的出款子账户类型（必填） · Paying sub-account type of the sub-merchant (required)
        pub fn out_account_type<M>(
            mut self,
            value: impl crate::IntoMember<OutAccountType, M>,
        ) -> Self {
            self.out_account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 提现金额（必填） · Withdrawal amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商户提现申请单号（必填） · Merchant withdrawal application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 收款对象类型（必填） · Payee type (required)
        pub fn payee_type<M>(mut self, value: impl crate::IntoMember<PayeeType, M>) -> Self {
            self.payee_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收款对象对应的商户号 · Payee merchant ID
        pub fn payee_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_mchid = value.into_member();
            self
        }

        /// 收款账号信息（必填） · Payee account information (required)
        pub fn payee_info<M>(mut self, value: impl crate::IntoMember<PayeeInfo, M>) -> Self {
            self.payee_info = value.into_member();
            self
        }

        /// 付款申请证明材料 · Payment proof materials
        pub fn proof_media_list<M>(
            mut self,
            value: impl crate::IntoMember<ProofMediaList, M>,
        ) -> Self {
            self.proof_media_list = value.into_member();
            self
        }

        /// 补充材料 · Supplementary materials
        pub fn additional_materials<M>(
            mut self,
            value: impl crate::IntoMember<AdditionalMaterials, M>,
        ) -> Self {
            self.additional_materials = value.into_member();
            self
        }

        /// 备注 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 收款账号信息 · Payee account information
    pub struct PayeeInfo {
        /// 账户类型（必填） · Account type (required)
        pub account_type: AccountType,
        /// 银行账户 · Bank account
        pub bank_account_info: Option<BankAccountInfo>,
        /// 收款人账号对应的证件信息 · Payee ID document information
        pub identity_info: Option<IdentityInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PayeeInfo {
        /// 账户类型（必填） · Account type (required)
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 银行账户 · Bank account
        pub fn bank_account_info<M>(
            mut self,
            value: impl crate::IntoMember<BankAccountInfo, M>,
        ) -> Self {
            self.bank_account_info = value.into_member();
            self
        }

        /// 收款人账号对应的证件信息 · Payee ID document information
        pub fn identity_info<M>(mut self, value: impl crate::IntoMember<IdentityInfo, M>) -> Self {
            self.identity_info = value.into_member();
            self
        }
    }

    /// 付款申请证明材料 · Payment proof materials
    pub struct ProofMediaList {
        /// 申请证明材料 · Payee proof materials
        pub proof_payee_media: Option<Vec<ProofPayeeMedia>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProofMediaList {
        /// 申请证明材料 · Payee proof materials
        pub fn proof_payee_media<M>(
            mut self,
            value: impl crate::IntoList<ProofPayeeMedia, M>,
        ) -> Self {
            self.proof_payee_media = value.into_list();
            self
        }
    }

    /// 补充材料 · Supplementary materials
    pub struct AdditionalMaterials {
        /// 补充材料照片列表 · Supplementary material images
        pub additional_media: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdditionalMaterials {
        /// 补充材料照片列表 · Supplementary material images
        pub fn additional_media<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.additional_media = value.into_list();
            self
        }
    }

    /// 银行账户 · Bank account
    pub struct BankAccountInfo {
        /// 开户名称（必填） · Account name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_name: Option<crate::Sensitive>,
        /// 开户银行（必填） · Account bank (required)
        pub account_bank: Option<String>,
        /// 开户银行联行号 · Bank branch code
        pub bank_branch_id: Option<String>,
        /// 开户银行全称 · Full account bank name
        pub bank_name: Option<String>,
        /// 银行账号（必填） · Bank account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BankAccountInfo {
        /// 开户名称（必填） · Account name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_name = value.into_member();
            self
        }

        /// 开户银行（必填） · Account bank (required)
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户银行联行号 · Bank branch code
        pub fn bank_branch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_branch_id = value.into_member();
            self
        }

        /// 开户银行全称 · Full account bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行账号（必填） · Bank account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_number = value.into_member();
            self
        }
    }

    /// 收款人账号对应的证件信息 · Payee ID document information
    pub struct IdentityInfo {
        /// 证件类型 · ID document type
        pub id_doc_type: IdDocType,
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_no: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IdentityInfo {
        /// 证件类型 · ID document type
        pub fn id_doc_type<M>(mut self, value: impl crate::IntoMember<IdDocType, M>) -> Self {
            self.id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_name = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_no = value.into_member();
            self
        }
    }

    /// 申请证明材料 · Payee proof materials
    pub struct ProofPayeeMedia {
        /// 申请证明材料类型（必填） · Proof material type (required)
        pub proof_media_type: ProofMediaType,
        /// 证明材料照片（必填） · Proof material images (required)
        pub proof_media: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProofPayeeMedia {
        /// 申请证明材料类型（必填） · Proof material type (required)
        pub fn proof_media_type<M>(
            mut self,
            value: impl crate::IntoMember<ProofMediaType, M>,
        ) -> Self {
            self.proof_media_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证明材料照片（必填） · Proof material images (required)
        pub fn proof_media<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.proof_media = value.into_member();
            self
        }
    }

    /// 提交已注销商户号可用余额提现申请单：应答 · Apply to withdraw a closed sub-merchant's balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现申请单号 · WeChat Pay withdrawal application number
        pub applyment_id: Option<String>,
        /// 商户提现申请单号 · Merchant withdrawal application number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        PayeeInfo,
        ProofMediaList,
        AdditionalMaterials,
        BankAccountInfo,
        IdentityInfo,
        ProofPayeeMedia
    );

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_account_type: Required "out_account_type",
            2 => amount: Required "amount",
            3 => out_request_no: Required "out_request_no",
            4 => payee_type: Required "payee_type",
            5 => payee_mchid: Optional "payee_mchid",
            6 => payee_info: Required "payee_info",
            7 => proof_media_list: Optional "proof_media_list",
            8 => additional_materials: Optional "additional_materials",
            9 => remark: Optional "remark",
        }
        PayeeInfo {
            0 => account_type: Required "account_type",
            1 => bank_account_info: Optional "bank_account_info",
            2 => identity_info: Optional "identity_info",
        }
        ProofMediaList {
            0 => proof_payee_media: Optional "proof_payee_media",
        }
        AdditionalMaterials {
            0 => additional_media: Optional "additional_media",
        }
        BankAccountInfo {
            0 => account_name: Required "account_name",
            1 => account_bank: Required "account_bank",
            2 => bank_branch_id: Optional "bank_branch_id",
            3 => bank_name: Optional "bank_name",
            4 => account_number: Required "account_number",
        }
        IdentityInfo {
            0 => id_doc_type: Optional "id_doc_type",
            1 => identification_name: Required "identification_name",
            2 => identification_no: Required "identification_no",
        }
        ProofPayeeMedia {
            0 => proof_media_type: Required "proof_media_type",
            1 => proof_media: Required "proof_media",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}
