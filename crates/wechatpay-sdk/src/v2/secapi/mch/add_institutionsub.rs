//! 进件子商户 · Add a sub-merchant (institution)
//!
//! `v2/secapi/mch/addInstitutionsub`

/// 进件子商户 · Add a sub-merchant (institution)
///
/// `v2/secapi/mch/addInstitutionsub`
#[derive(Clone)]
pub struct AddInstitutionsub {
    pub(crate) node: crate::chain::Node,
}

impl AddInstitutionsub {
    /// 进件子商户 · Add a sub-merchant (institution)
    ///
    /// `POST /secapi/mch/addInstitutionsub`
    ///
    /// 机构为跨境子商户进件，提交注册地区、商户类型和经营类目等资料，返回子商户号。模式：普通商户、服务商。
    ///
    /// Onboards a sub-merchant of an institution with its region, type and business category and returns the sub-merchant ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::add_institutionsub::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .app_id("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .merchant_name("Merchantname")
    ///     .merchant_shortname("Merchantshortname")
    ///     .merchant_remark("ABC123456")
    ///     .merchant_country_code("344")
    ///     .merchant_type(post::MerchantType::ENTERPRISE)
    ///     .business_category("343")
    ///     .mcc("4214")
    ///     .registration_certificate_number("5555-8888")
    ///     .registration_certificate_date("2020-10-16")
    ///     .business_type(post::BusinessType::BOTH)
    ///     .app_download("https://download.qq.com")
    ///     .business_website("https://www.qq.com")
    ///     .office_account("wx8888888888888888")
    ///     .mini_program("wx8888888888888888")
    ///     .store_address("广东省深圳市南山区科技中一道10000号")
    ///     .store_photos(["ySdrxMVb92Rmf9p2n7aJ4nAkJsqjYAt8uWQxBQ_p2Jgs"])
    ///     .director_name("BobZhang")
    ///     .director_id_number("5555—8888")
    ///     .principal_name("BobZhang")
    ///     .principal_id_number("5555—8888")
    ///     .office_phone("075586010000")
    ///     .contact_name("李先生")
    ///     .contact_phone("075586010000")
    ///     .contact_email("test@test.com")
    ///     .settlement_bank_number("555588889999");
    /// let answer = client.v2().secapi().mch().add_institutionsub().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013636642](https://pay.weixin.qq.com/doc/global/v2/zh/4013636642)
    #[doc(alias(
        "进件子商户",
        "Add a sub-merchant (institution)",
        "跨境/全球 进件",
        "addInstitutionsub",
        "mch/addInstitutionsub"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/addInstitutionsub", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/addInstitutionsub")
    }
}

/// 进件子商户 · Add a sub-merchant (institution)
pub mod post {

    enumeration! {
        /// 商户类型 · Merchant type
        MerchantType {
            /// `ENTERPRISE`: 企业 · Company
            ENTERPRISE = "ENTERPRISE",
            /// `INDIVIDUAL`: 个人 · Individual
            INDIVIDUAL = "INDIVIDUAL",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `ONLINE`: 线上 · Online
            ONLINE = "ONLINE",
            /// `OFFLINE`: 线下 · Offline
            OFFLINE = "OFFLINE",
            /// `BOTH`: 线上和线下 · Online and offline
            BOTH = "BOTH",
        }
    }

    enumeration! {
        /// 是否申请H5支付权限 · Whether to apply for H5 payment
        ApplyH5Payment {
            /// `YES`: 是 · Yes
            YES = "YES",
            /// `NO`: 否 · No
            NO = "NO",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务返回码 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 验证状态 · Verification status
        VerificationStatus {
            /// `Under review`: 审核中 · Under review
            UNDER_REVIEW = "Under review",
            /// `Approved`: 已通过 · Approved
            APPROVED = "Approved",
        }
    }

    enumeration! {
        /// H5支付权限状态 · H5 payment permission status
        H5AuthorizationState {
            /// `APPROVED`: 已开通 · Approved
            APPROVED = "APPROVED",
            /// `UNAUTHORIZED`: 无权限 · No permission
            UNAUTHORIZED = "UNAUTHORIZED",
            /// `UNDER_REVIEW`: 审核中 · Under review
            UNDER_REVIEW = "UNDER_REVIEW",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `UNDER_PUNISHMENT`: 处罚中 · Under penalty
            UNDER_PUNISHMENT = "UNDER_PUNISHMENT",
            /// `APPLICATION_FAILED`: 申请失败 · Application failed
            APPLICATION_FAILED = "APPLICATION_FAILED",
        }
    }

    /// 进件子商户：请求 · Add a sub-merchant (institution): request
    pub struct Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub app_id: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub mch_id: Option<String>,
        /// 渠道编号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub merchant_name: Option<String>,
        /// 子商户简称（必填） · Sub-merchant short name (required)
        pub merchant_shortname: Option<String>,
        /// 子商户唯一标识（必填） · Sub-merchant remark (required)
        pub merchant_remark: Option<String>,
        /// 注册国家或区域（必填） · Country or region of registration (required)
        ///
        /// ISO 3166-1 的三位数字，例如 `344`。Three digits of ISO 3166-1, for example `344`.
        pub merchant_country_code: Option<String>,
        /// 商户类型（必填） · Merchant type (required)
        pub merchant_type: MerchantType,
        /// 业务类目（必填） · Business category (required)
        pub business_category: Option<String>,
        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub mcc: Option<String>,
        /// 公司注册文件编号（必填） · Company registration document number (required)
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间（必填） · Company registration document expiry date (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub registration_certificate_date: Option<String>,
        /// 公司注册文件照片 · Company registration document image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub registration_certificate_copy: Option<String>,
        /// 业务类型（必填） · Business type (required)
        pub business_type: BusinessType,
        /// APP下载链接（必填） · App download URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub app_download: Option<String>,
        /// 业务网站（必填） · Business website (required)
        ///
        /// 完整的网址。A complete URL.
        pub business_website: Option<String>,
        /// 公众号（必填） · Official Account (required)
        pub office_account: Option<String>,
        /// 小程序（必填） · Mini Program (required)
        pub mini_program: Option<String>,
        /// 门店地址（必填） · Store address (required)
        pub store_address: Option<String>,
        /// 门店照片（必填） · Store photos (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub store_photos: Option<crate::JsonText<Vec<String>>>,
        /// 董事姓名（必填） · Director name (required)
        pub director_name: Option<String>,
        /// 董事证件号码（必填） · Director ID document number (required)
        pub director_id_number: Option<String>,
        /// 负责人姓名（必填） · Principal name (required)
        pub principal_name: Option<String>,
        /// 负责人证件号（必填） · Principal ID document number (required)
        pub principal_id_number: Option<String>,
        /// 公司电话（必填） · Company phone number (required)
        pub office_phone: Option<String>,
        /// 联系人姓名（必填） · Contact name (required)
        pub contact_name: Option<String>,
        /// 联系人电话（必填） · Contact phone number (required)
        pub contact_phone: Option<String>,
        /// 联系人邮箱（必填） · Contact email (required)
        pub contact_email: Option<String>,
        /// 子商户结算银行账户（必填） · Sub-merchant settlement bank account (required)
        pub settlement_bank_number: Option<String>,
        /// 是否申请H5支付权限 · Whether to apply for H5 payment
        pub apply_h5_payment: ApplyH5Payment,
        /// H5经营网址 · H5 website URL
        ///
        /// 完整的网址。A complete URL.
        pub h5_website_url: Option<String>,
        /// H5支付域名 · H5 payment domains
        ///
        /// JSON 文本。A text that holds JSON.
        pub h5_domains: Option<crate::JsonText<Vec<String>>>,
        /// 附加信息 · Attached data
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub fn app_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_id = value.into_member();
            self
        }

        /// 机构商户号（必填） · Institution merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 渠道编号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 子商户简称（必填） · Sub-merchant short name (required)
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 子商户唯一标识（必填） · Sub-merchant remark (required)
        pub fn merchant_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_remark = value.into_member();
            self
        }

        /// 注册国家或区域（必填） · Country or region of registration (required)
        ///
        /// ISO 3166-1 的三位数字，例如 `344`。Three digits of ISO 3166-1, for example `344`.
        pub fn merchant_country_code<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_country_code = value.into_member();
            self
        }

        /// 商户类型（必填） · Merchant type (required)
        pub fn merchant_type<M>(mut self, value: impl crate::IntoMember<MerchantType, M>) -> Self {
            self.merchant_type = value.into_member().unwrap_or_default();
            self
        }

        /// 业务类目（必填） · Business category (required)
        pub fn business_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_category = value.into_member();
            self
        }

        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub fn mcc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mcc = value.into_member();
            self
        }

        /// 公司注册文件编号（必填） · Company registration document number (required)
        pub fn registration_certificate_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_number = value.into_member();
            self
        }

        /// 公司注册文件过期时间（必填） · Company registration document expiry date (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn registration_certificate_date<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_date = value.into_member();
            self
        }

        /// 公司注册文件照片 · Company registration document image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn registration_certificate_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_copy = value.into_member();
            self
        }

        /// 业务类型（必填） · Business type (required)
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }

        /// APP下载链接（必填） · App download URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn app_download<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_download = value.into_member();
            self
        }

        /// 业务网站（必填） · Business website (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn business_website<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_website = value.into_member();
            self
        }

        /// 公众号（必填） · Official Account (required)
        pub fn office_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.office_account = value.into_member();
            self
        }

        /// 小程序（必填） · Mini Program (required)
        pub fn mini_program<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program = value.into_member();
            self
        }

        /// 门店地址（必填） · Store address (required)
        pub fn store_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address = value.into_member();
            self
        }

        /// 门店照片（必填） · Store photos (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn store_photos<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.store_photos = value.into_list().map(crate::JsonText);
            self
        }

        /// 董事姓名（必填） · Director name (required)
        pub fn director_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.director_name = value.into_member();
            self
        }

        /// 董事证件号码（必填） · Director ID document number (required)
        pub fn director_id_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.director_id_number = value.into_member();
            self
        }

        /// 负责人姓名（必填） · Principal name (required)
        pub fn principal_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.principal_name = value.into_member();
            self
        }

        /// 负责人证件号（必填） · Principal ID document number (required)
        pub fn principal_id_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.principal_id_number = value.into_member();
            self
        }

        /// 公司电话（必填） · Company phone number (required)
        pub fn office_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.office_phone = value.into_member();
            self
        }

        /// 联系人姓名（必填） · Contact name (required)
        pub fn contact_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_name = value.into_member();
            self
        }

        /// 联系人电话（必填） · Contact phone number (required)
        pub fn contact_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_phone = value.into_member();
            self
        }

        /// 联系人邮箱（必填） · Contact email (required)
        pub fn contact_email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_email = value.into_member();
            self
        }

        /// 子商户结算银行账户（必填） · Sub-merchant settlement bank account (required)
        pub fn settlement_bank_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.settlement_bank_number = value.into_member();
            self
        }

        /// 是否申请H5支付权限 · Whether to apply for H5 payment
        pub fn apply_h5_payment<M>(
            mut self,
            value: impl crate::IntoMember<ApplyH5Payment, M>,
        ) -> Self {
            self.apply_h5_payment = value.into_member().unwrap_or_default();
            self
        }

        /// H5经营网址 · H5 website URL
        ///
        /// 完整的网址。A complete URL.
        pub fn h5_website_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.h5_website_url = value.into_member();
            self
        }

        /// H5支付域名 · H5 payment domains
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn h5_domains<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.h5_domains = value.into_list().map(crate::JsonText);
            self
        }

        /// 附加信息 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }
    }

    /// 进件子商户：应答 · Add a sub-merchant (institution): answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 业务返回码 · Result code
        pub result_code: ResultCode,
        /// 错误编码 · Error code
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        pub err_code_des: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// 验证状态 · Verification status
        pub verification_status: VerificationStatus,
        /// 验证状态描述 · Verification status description
        pub description: Option<String>,
        /// H5支付权限状态 · H5 payment permission status
        pub h5_authorization_state: H5AuthorizationState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => app_id: Required "app_id",
            1 => mch_id: Required "mch_id",
            2 => channel_id: Optional "channel_id",
            3 => merchant_name: Required "merchant_name",
            4 => merchant_shortname: Required "merchant_shortname",
            5 => merchant_remark: Required "merchant_remark",
            6 => merchant_country_code: Required "merchant_country_code",
            7 => merchant_type: Required "merchant_type",
            8 => business_category: Required "business_category",
            9 => mcc: Required "mcc",
            10 => registration_certificate_number: Required "registration_certificate_number",
            11 => registration_certificate_date: Required "registration_certificate_date",
            12 => registration_certificate_copy: Optional "registration_certificate_copy",
            13 => business_type: Required "business_type",
            14 => app_download: Required "app_download",
            15 => business_website: Required "business_website",
            16 => office_account: Required "office_account",
            17 => mini_program: Required "mini_program",
            18 => store_address: Required "store_address",
            19 => store_photos: Required "store_photos",
            20 => director_name: Required "director_name",
            21 => director_id_number: Required "director_id_number",
            22 => principal_name: Required "principal_name",
            23 => principal_id_number: Required "principal_id_number",
            24 => office_phone: Required "office_phone",
            25 => contact_name: Required "contact_name",
            26 => contact_phone: Required "contact_phone",
            27 => contact_email: Required "contact_email",
            28 => settlement_bank_number: Required "settlement_bank_number",
            29 => apply_h5_payment: Optional "apply_h5_payment",
            30 => h5_website_url: Optional "h5_website_url",
            31 => h5_domains: Optional "h5_domains",
            32 => attach: Optional "attach",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => sign: Optional "sign",
            7 => verification_status: Optional "verification_status",
            8 => description: Optional "description",
            9 => h5_authorization_state: Optional "h5_authorization_state",
        }
    }
}
