//! `/v3/ecommerce/applyments`

pub mod applyment_id;
pub mod out_request_no;
pub mod submit_account_hosting_applyment;
pub mod submit_sign_verify_info;

/// `/v3/ecommerce/applyments`
pub struct Applyments {
    pub(crate) node: crate::chain::Node,
}

impl Applyments {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
    }

    /// `/submit-account-hosting-applyment`
    #[inline]
    pub fn submit_account_hosting_applyment(
        self,
    ) -> submit_account_hosting_applyment::SubmitAccountHostingApplyment {
        submit_account_hosting_applyment::SubmitAccountHostingApplyment { node: self.node }
    }

    /// `/submit-sign-verify-info`
    #[inline]
    pub fn submit_sign_verify_info(self) -> submit_sign_verify_info::SubmitSignVerifyInfo {
        submit_sign_verify_info::SubmitSignVerifyInfo { node: self.node }
    }

    /// `/{applyment_id}`: 微信支付申请单号
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// 二级商户进件
    ///
    /// `POST /v3/ecommerce/applyments/`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::applyments::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("")
    ///     .organization_type(post::OrganizationType::N2401)
    ///     .finance_institution(true)
    ///     .business_license_info(
    ///         post::BusinessLicenseInfo::new()
    ///             .cert_type(post::CertType::CERTIFICATE_TYPE_2388)
    ///             .business_license_copy("47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .business_license_number("123456789012345678")
    ///             .merchant_name("腾讯科技有限公司")
    ///             .legal_person("张三")
    ///             .company_address("深圳南山区科苑路")
    ///             .business_time(vec!["2014-01-01".to_owned(), "长期".to_owned()]),
    ///     )
    ///     .finance_institution_info(
    ///         post::FinanceInstitutionInfo::new()
    ///             .finance_type(post::FinanceType::BANK_AGENT)
    ///             .finance_license_pics(vec!["MediaId".to_owned()]),
    ///     )
    ///     .id_holder_type(post::IdHolderType::LEGAL)
    ///     .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///     .authorize_letter_copy("")
    ///     .id_card_info(
    ///         post::IdCardInfo::new()
    ///             .id_card_copy("xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
    ///             .id_card_national("vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .id_card_name("张三")
    ///             .id_card_number("6225760000000000")
    ///             .id_card_valid_time_begin("")
    ///             .id_card_valid_time(""),
    ///     )
    ///     .id_doc_info(
    ///         post::IdDocInfo::new()
    ///             .id_doc_name("张三")
    ///             .id_doc_number("6225760000000000")
    ///             .id_doc_copy("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .id_doc_copy_back("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .doc_period_begin("2020-01-02")
    ///             .doc_period_end("2020-01-02"),
    ///     )
    ///     .owner(true)
    ///     .ubo_info_list(vec![
    ///         post::UboInfoList::new()
    ///             .ubo_id_doc_type(post::UboIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .ubo_id_doc_copy("")
    ///             .ubo_id_doc_copy_back("")
    ///             .ubo_id_doc_name("张三")
    ///             .ubo_id_doc_number("6225760000000000")
    ///             .ubo_id_doc_address("某市某路1号")
    ///             .ubo_period_begin("")
    ///             .ubo_period_end(""),
    ///     ])
    ///     .account_info(
    ///         post::AccountInfo::new()
    ///             .bank_account_type(post::BankAccountType::N75)
    ///             .account_bank("工商银行")
    ///             .account_name("张三")
    ///             .bank_address_code("110000")
    ///             .bank_branch_id("402713354941")
    ///             .bank_name("施秉县农村信用合作联社城关信用社")
    ///             .account_number("6225760000000000"),
    ///     )
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .contact_type(post::ContactType::N65)
    ///             .contact_name("张三")
    ///             .contact_id_doc_type(post::ContactIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .contact_id_card_number("6225760000000000")
    ///             .contact_id_doc_copy("")
    ///             .contact_id_doc_copy_back("")
    ///             .contact_period_begin("")
    ///             .contact_period_end("")
    ///             .business_authorization_letter("")
    ///             .mobile_phone("13800000000"),
    ///     )
    ///     .sales_scene_info(
    ///         post::SalesSceneInfo::new()
    ///             .store_name("爱烧烤")
    ///             .store_url("http://www.qq.com")
    ///             .store_qr_code("")
    ///             .mini_program_sub_appid(""),
    ///     )
    ///     .settlement_info(post::SettlementInfo::new().settlement_id("").qualification_type(""))
    ///     .merchant_shortname("")
    ///     .qualifications(vec!["MediaId".to_owned()])
    ///     .business_addition_pics(vec!["MediaId".to_owned()])
    ///     .business_addition_desc("门店已装修完毕");
    /// let answer = client.v3().ecommerce().applyments().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/applyments/", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments")
    }
}

/// 二级商户进件
pub mod post {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_post_contact_id_doc_type::{
        ContactIdDocType, IdHolderType,
    };
    pub use crate::shared::v3_apply4subject_applyment_post_finance_institution_info::{
        FinanceInstitutionInfo, FinanceType, UboIdDocType,
    };
    pub use crate::shared::v3_applyment4sub_applyment_post::CertType;
    pub use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;
    pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::revoke::post::Response;
    pub use crate::v3::ecommerce::applyments::submit_account_hosting_applyment::post::{
        BankAccountType, BusinessLicenseInfo, ContactType, OrganizationType, SalesSceneInfo,
        SettlementInfo,
    };

    /// 二级商户进件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<OrganizationType>>("organization_type"),
            message::optional::<bool>("finance_institution"),
            message::optional::<BusinessLicenseInfo>("business_license_info"),
            message::optional::<FinanceInstitutionInfo>("finance_institution_info"),
            message::optional::<crate::Enumeration<IdHolderType>>("id_holder_type"),
            message::optional::<crate::Enumeration<IdDocType>>("id_doc_type"),
            message::optional::<String>("authorize_letter_copy"),
            message::optional::<IdCardInfo>("id_card_info"),
            message::optional::<IdDocInfo>("id_doc_info"),
            message::optional::<bool>("owner"),
            message::optional::<Vec<UboInfoList>>("ubo_info_list"),
            message::required::<AccountInfo>("account_info"),
            message::required::<ContactInfo>("contact_info"),
            message::required::<SalesSceneInfo>("sales_scene_info"),
            message::optional::<SettlementInfo>("settlement_info"),
            message::required::<String>("merchant_shortname"),
            message::optional::<Vec<String>>("qualifications"),
            message::optional::<Vec<String>>("business_addition_pics"),
            message::optional::<String>("business_addition_desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 主体类型（必填）
        pub fn organization_type(
            self,
            value: impl Into<crate::Enumeration<OrganizationType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<OrganizationType>>("organization_type", value),
            )
        }

        /// 是否金融机构
        #[inline]
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.with("finance_institution", value))
        }

        /// 营业执照/登记证书信息
        #[inline]
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.with("business_license_info", value))
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.with("finance_institution_info", value))
        }

        /// 超级管理员类型
        pub fn id_holder_type(self, value: impl Into<crate::Enumeration<IdHolderType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdHolderType>>("id_holder_type", value))
        }

        /// `id_doc_type`
        pub fn id_doc_type(self, value: impl Into<crate::Enumeration<IdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdDocType>>("id_doc_type", value))
        }

        /// 法定代表人说明函
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorize_letter_copy", value))
        }

        /// 经营者/法人身份证信息
        #[inline]
        pub fn id_card_info(self, value: IdCardInfo) -> Self {
            Self(self.0.with("id_card_info", value))
        }

        /// 经营者/法人其他类型证件信息
        #[inline]
        pub fn id_doc_info(self, value: IdDocInfo) -> Self {
            Self(self.0.with("id_doc_info", value))
        }

        /// 经营者/法人是否为受益人
        #[inline]
        pub fn owner(self, value: bool) -> Self {
            Self(self.0.with("owner", value))
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(self, value: Vec<UboInfoList>) -> Self {
            Self(self.0.with("ubo_info_list", value))
        }

        /// 结算银行账户（必填）
        #[inline]
        pub fn account_info(self, value: AccountInfo) -> Self {
            Self(self.0.with("account_info", value))
        }

        /// 超级管理员信息（必填）
        #[inline]
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.with("contact_info", value))
        }

        /// 店铺信息（必填）
        #[inline]
        pub fn sales_scene_info(self, value: SalesSceneInfo) -> Self {
            Self(self.0.with("sales_scene_info", value))
        }

        /// 结算规则
        #[inline]
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.with("settlement_info", value))
        }

        /// 商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 特殊资质
        #[inline]
        pub fn qualifications(self, value: Vec<String>) -> Self {
            Self(self.0.with("qualifications", value))
        }

        /// 补充材料
        #[inline]
        pub fn business_addition_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("business_addition_pics", value))
        }

        /// 补充说明
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_addition_desc", value))
        }
    }

    /// 经营者/法人身份证信息
    pub struct IdCardInfo(pub(crate) message::Object);

    impl IdCardInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("id_card_copy"),
            message::optional::<String>("id_card_national"),
            message::optional::<crate::Sensitive>("id_card_name"),
            message::optional::<crate::Sensitive>("id_card_number"),
            message::optional::<String>("id_card_valid_time_begin"),
            message::optional::<String>("id_card_valid_time"),
            message::optional::<crate::Sensitive>("id_card_address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 身份证人像面照片
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_copy", value))
        }

        /// 身份证国徽面照片
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_national", value))
        }

        /// 身份证姓名，加密传输
        pub fn id_card_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_name", value))
        }

        /// 身份证号码，加密传输
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 身份证有效期开始时间
        pub fn id_card_valid_time_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_valid_time_begin", value))
        }

        /// 身份证有效期结束时间
        pub fn id_card_valid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_valid_time", value))
        }

        /// 身份证居住地址，加密传输
        pub fn id_card_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_address", value))
        }
    }

    /// 经营者/法人其他类型证件信息
    pub struct IdDocInfo(pub(crate) message::Object);

    impl IdDocInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Sensitive>("id_doc_name"),
            message::optional::<crate::Sensitive>("id_doc_number"),
            message::optional::<String>("id_doc_copy"),
            message::optional::<String>("id_doc_copy_back"),
            message::optional::<String>("doc_period_begin"),
            message::optional::<String>("doc_period_end"),
            message::optional::<crate::Sensitive>("id_doc_address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件姓名，加密传输
        pub fn id_doc_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_name", value))
        }

        /// 证件号码，加密传输
        pub fn id_doc_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_number", value))
        }

        /// 证件正面照片
        pub fn id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_doc_copy", value))
        }

        /// 证件反面照片
        pub fn id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_doc_copy_back", value))
        }

        /// 证件有效期开始时间
        pub fn doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("doc_period_begin", value))
        }

        /// 证件有效期结束时间
        pub fn doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("doc_period_end", value))
        }

        /// 证件居住地址，加密传输
        pub fn id_doc_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_address", value))
        }
    }

    /// 最终受益人信息列表
    pub struct UboInfoList(pub(crate) message::Object);

    impl UboInfoList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<UboIdDocType>>("ubo_id_doc_type"),
            message::required::<String>("ubo_id_doc_copy"),
            message::required::<String>("ubo_id_doc_copy_back"),
            message::required::<crate::Sensitive>("ubo_id_doc_name"),
            message::required::<crate::Sensitive>("ubo_id_doc_number"),
            message::required::<crate::Sensitive>("ubo_id_doc_address"),
            message::required::<String>("ubo_period_begin"),
            message::required::<String>("ubo_period_end"),
            message::optional::<String>("ubo_id_doc_period_begin"),
            message::optional::<String>("ubo_id_doc_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `ubo_id_doc_type`（必填）
        pub fn ubo_id_doc_type(self, value: impl Into<crate::Enumeration<UboIdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UboIdDocType>>("ubo_id_doc_type", value))
        }

        /// 证件正面照片（必填）
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy", value))
        }

        /// 证件反面照片（必填）
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy_back", value))
        }

        /// 受益人姓名，加密传输（必填）
        pub fn ubo_id_doc_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn ubo_id_doc_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_number", value))
        }

        /// 证件居住地址，加密传输（必填）
        pub fn ubo_id_doc_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_address", value))
        }

        /// 证件有效期开始时间（必填）
        pub fn ubo_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_period_begin", value))
        }

        /// 证件有效期结束时间（必填）
        pub fn ubo_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_period_end", value))
        }

        /// 证件有效期开始时间
        pub fn ubo_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_period_begin", value))
        }

        /// 证件有效期结束时间
        pub fn ubo_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_period_end", value))
        }
    }

    /// 结算银行账户
    pub struct AccountInfo(pub(crate) message::Object);

    impl AccountInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<BankAccountType>>("bank_account_type"),
            message::optional::<String>("account_bank"),
            message::optional::<crate::Sensitive>("account_name"),
            message::optional::<String>("bank_address_code"),
            message::optional::<String>("bank_branch_id"),
            message::optional::<String>("bank_name"),
            message::optional::<crate::Sensitive>("account_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账户类型
        pub fn bank_account_type(
            self,
            value: impl Into<crate::Enumeration<BankAccountType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<BankAccountType>>("bank_account_type", value),
            )
        }

        /// 开户银行
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户名称，加密传输
        pub fn account_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_name", value))
        }

        /// 开户银行省市编码
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_address_code", value))
        }

        /// 开户银行联行号
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_branch_id", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行帐号，加密传输
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }
    }

    /// 超级管理员信息
    pub struct ContactInfo(pub(crate) message::Object);

    impl ContactInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<ContactType>>("contact_type"),
            message::optional::<crate::Sensitive>("contact_name"),
            message::optional::<crate::Enumeration<ContactIdDocType>>("contact_id_doc_type"),
            message::optional::<crate::Sensitive>("contact_id_card_number"),
            message::optional::<String>("contact_id_doc_copy"),
            message::optional::<String>("contact_id_doc_copy_back"),
            message::optional::<String>("contact_period_begin"),
            message::optional::<String>("contact_period_end"),
            message::optional::<String>("business_authorization_letter"),
            message::optional::<crate::Sensitive>("mobile_phone"),
            message::optional::<crate::Sensitive>("contact_email"),
            message::optional::<String>("contact_id_doc_period_begin"),
            message::optional::<String>("contact_id_doc_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 超级管理员类型
        pub fn contact_type(self, value: impl Into<crate::Enumeration<ContactType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ContactType>>("contact_type", value))
        }

        /// 超级管理员姓名，加密传输
        pub fn contact_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_name", value))
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(
            self,
            value: impl Into<crate::Enumeration<ContactIdDocType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<ContactIdDocType>>(
                    "contact_id_doc_type",
                    value,
                ),
            )
        }

        /// 超级管理员身份证件号码，加密传输
        pub fn contact_id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_id_card_number", value))
        }

        /// 超级管理员证件正面照片
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy", value))
        }

        /// 超级管理员证件反面照片
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy_back", value))
        }

        /// 超级管理员证件有效期开始时间
        pub fn contact_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_period_begin", value))
        }

        /// 超级管理员证件有效期结束时间
        pub fn contact_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_period_end", value))
        }

        /// 业务办理授权函
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_authorization_letter", value))
        }

        /// 超级管理员手机，加密传输
        pub fn mobile_phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile_phone", value))
        }

        /// 联系邮箱，加密传输
        pub fn contact_email(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_email", value))
        }

        /// 超级管理员证件有效期开始时间
        pub fn contact_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_period_begin", value))
        }

        /// 超级管理员证件有效期结束时间
        pub fn contact_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_period_end", value))
        }
    }

    request!(Request, IdCardInfo, IdDocInfo, UboInfoList, AccountInfo, ContactInfo);

    held!(IdCardInfo, IdDocInfo, UboInfoList, AccountInfo, ContactInfo);
}
