//! 提交注销提现申请 · Apply for closure with withdrawal
//!
//! `/v3/ecommerce/account/apply-cancel-withdraw`

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

/// 提交注销提现申请 · Apply for closure with withdrawal
///
/// `/v3/ecommerce/account/apply-cancel-withdraw`
#[derive(Clone)]
pub struct ApplyCancelWithdraw {
    pub(crate) node: crate::chain::Node,
}

impl ApplyCancelWithdraw {
    /// `/applyment-id`: 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
    #[inline]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.clone() }
    }

    /// `/confirm`: 平台代商户确认注销 · Confirm account closure for a sub-merchant
    #[inline]
    pub fn confirm(&self) -> confirm::Confirm {
        confirm::Confirm { node: self.node.clone() }
    }

    /// `/out-request-no`: 商户注销提现申请单号查询申请单状态 · Query a closure application by request number
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// `/validate-cancel`: 商户注销资格校验 · Check whether an account can close
    #[inline]
    pub fn validate_cancel(&self) -> validate_cancel::ValidateCancel {
        validate_cancel::ValidateCancel { node: self.node.clone() }
    }

    /// 提交注销提现申请 · Apply for closure with withdrawal
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw`
    ///
    /// 电商平台为二级商户提交注销申请并可同时提取账户余额，返回微信支付注销提现申请单号。模式：服务商。
    ///
    /// Applies to close a sub-merchant account, optionally with a withdrawal of its funds, and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::apply_cancel_withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("P202410241010125346")
    ///     .payee_info(
    ///         post::PayeeInfo::new()
    ///             .account_type(post::AccountType::ACCOUNT_TYPE_CORPORATE)
    ///             .bank_account_info(
    ///                 post::BankAccountInfo::new()
    ///                     .account_name("张三")
    ///                     .account_bank("工商银行")
    ///                     .account_number("6225760000000000"),
    ///             ),
    ///     );
    /// let answer = client.v3().ecommerce().account().apply_cancel_withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013892756](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
    #[doc(alias(
        "提交注销提现申请",
        "Apply for closure with withdrawal",
        "平台收付通 二级商户注销",
        "apply-cancel-withdraw",
        "account/apply-cancel-withdraw"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/apply-cancel-withdraw", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw")
    }
}

/// 提交注销提现申请 · Apply for closure with withdrawal
pub mod post {

    enumeration! {
        /// 是否提取资金 · Whether to withdraw funds
        Withdraw {
            /// `APPLY_WITHDRAW`: 提取资金 · Withdraw the funds
            APPLY_WITHDRAW = "APPLY_WITHDRAW",
            /// `NOT_APPLY_WITHDRAW`: 不提取资金 · No withdrawal
            NOT_APPLY_WITHDRAW = "NOT_APPLY_WITHDRAW",
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
        /// 申请证明材料类型 · Proof material type
        ProofMediaType {
            /// `WITHDRAWAL_APPLICATION`: 提现申请书 · Withdrawal request
            WITHDRAWAL_APPLICATION = "WITHDRAWAL_APPLICATION",
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

    /// 提交注销提现申请：请求 · Apply for closure with withdrawal: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户注销申请单号（必填） · Merchant account closure application number (required)
        pub out_request_no: Option<String>,
        /// 是否提取资金 · Whether to withdraw funds
        pub withdraw: Withdraw,
        /// 收款账号信息（必填） · Payee account information (required)
        pub payee_info: Option<PayeeInfo>,
        /// 付款申请材料 · Payment application materials
        pub proof_medias: Option<Vec<ProofMedias>>,
        /// 其他补充材料 · Other supplementary materials
        pub additional_materials: Option<Vec<String>>,
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

        /// 商户注销申请单号（必填） · Merchant account closure application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 是否提取资金 · Whether to withdraw funds
        pub fn withdraw<M>(mut self, value: impl crate::IntoMember<Withdraw, M>) -> Self {
            self.withdraw = value.into_member().unwrap_or_default();
            self
        }

        /// 收款账号信息（必填） · Payee account information (required)
        pub fn payee_info<M>(mut self, value: impl crate::IntoMember<PayeeInfo, M>) -> Self {
            self.payee_info = value.into_member();
            self
        }

        /// 付款申请材料 · Payment application materials
        pub fn proof_medias<M>(mut self, value: impl crate::IntoList<ProofMedias, M>) -> Self {
            self.proof_medias = value.into_list();
            self
        }

        /// 其他补充材料 · Other supplementary materials
        pub fn additional_materials<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.additional_materials = value.into_list();
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
        /// 银行账户（必填） · Bank account (required)
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

        /// 银行账户（必填） · Bank account (required)
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

    /// 付款申请材料 · Payment application materials
    pub struct ProofMedias {
        /// 申请证明材料类型（必填） · Proof material type (required)
        pub proof_media_type: ProofMediaType,
        /// 证明材料照片（必填） · Proof material images (required)
        pub proof_media: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProofMedias {
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
        pub bank_branch_name: Option<String>,
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
        pub fn bank_branch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_branch_name = value.into_member();
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

    /// 提交注销提现申请：应答 · Apply for closure with withdrawal: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销提现申请单号 · WeChat Pay withdrawal application number (closure)
        pub applyment_id: Option<String>,
        /// 商户注销提现申请单号 · Merchant closure withdrawal application number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PayeeInfo, ProofMedias, BankAccountInfo, IdentityInfo);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_request_no: Required "out_request_no",
            2 => withdraw: Optional "withdraw",
            3 => payee_info: Required "payee_info",
            4 => proof_medias: Optional "proof_medias",
            5 => additional_materials: Optional "additional_materials",
            6 => remark: Optional "remark",
        }
        PayeeInfo {
            0 => account_type: Required "account_type",
            1 => bank_account_info: Required "bank_account_info",
            2 => identity_info: Optional "identity_info",
        }
        ProofMedias {
            0 => proof_media_type: Required "proof_media_type",
            1 => proof_media: Required "proof_media",
        }
        BankAccountInfo {
            0 => account_name: Required "account_name",
            1 => account_bank: Required "account_bank",
            2 => bank_branch_id: Optional "bank_branch_id",
            3 => bank_branch_name: Optional "bank_branch_name",
            4 => bank_name: Optional "bank_name",
            5 => account_number: Required "account_number",
        }
        IdentityInfo {
            0 => id_doc_type: Optional "id_doc_type",
            1 => identification_name: Required "identification_name",
            2 => identification_no: Required "identification_no",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}
