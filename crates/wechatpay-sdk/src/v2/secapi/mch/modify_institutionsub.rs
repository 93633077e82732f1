//! `v2/secapi/mch/modifyInstitutionsub`

/// `v2/secapi/mch/modifyInstitutionsub`
pub struct ModifyInstitutionsub {
    pub(crate) node: crate::chain::Node,
}

impl ModifyInstitutionsub {
    /// 修改子商户
    ///
    /// `POST /secapi/mch/modifyInstitutionsub`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::modify_institutionsub::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .app_id("wx8888888888888888")
    ///     .mch_id("3200000001")
    ///     .sub_mch_id("12345678")
    ///     .merchant_name("Merchantname")
    ///     .channel_id("101")
    ///     .merchant_shortname("Merchantshortname")
    ///     .merchant_country_code("344")
    ///     .merchant_type(post::MerchantType::ENTERPRISE)
    ///     .business_category("343")
    ///     .mcc("4214")
    ///     .registration_certificate_number("5555-8888")
    ///     .registration_certificate_date("2020-10-16")
    ///     .registration_certificate_copy("aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj")
    ///     .business_type(post::BusinessType::BOTH)
    ///     .app_download("https://download.qq.com")
    ///     .business_website("https://www.qq.com")
    ///     .office_account("wx8888888888888888")
    ///     .mini_program("wx8888888888888888")
    ///     .store_address("广东省深圳市南山区科技中一道10000号")
    ///     .store_photos(vec![
    ///         "Media_id1".to_owned(),
    ///         "Media_id2".to_owned(),
    ///         "Media_id3".to_owned(),
    ///     ])
    ///     .director_name("BobZhang")
    ///     .director_id_number("5555—8888")
    ///     .principal_name("BobZhang")
    ///     .principal_id_number("5555—8888")
    ///     .office_phone("075586010000")
    ///     .contact_name("李先生")
    ///     .contact_phone("075586010000")
    ///     .contact_email("test@test.com")
    ///     .settlement_bank_number("555588889999")
    ///     .apply_h5_payment(post::ApplyH5Payment::YES)
    ///     .h5_website_url("https://qq.com")
    ///     .h5_domains(vec!["www.qq.com".to_owned(), "www.weixin.com".to_owned()]);
    /// let answer = client.v2().secapi().mch().modify_institutionsub().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/modifyInstitutionsub", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/modifyInstitutionsub")
    }
}

/// 修改子商户
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_global_merchants_sub_mchid_get_h5_authorization_state::H5AuthorizationState;
    pub use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::{
        BusinessType, MerchantType,
    };
    pub use crate::v2::secapi::mch::add_institutionsub::post::{
        ApplyH5Payment, VerificationStatus,
    };

    /// 修改子商户：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("app_id"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("merchant_name"),
            message::optional::<String>("channel_id"),
            message::required::<String>("merchant_shortname"),
            message::required::<String>("merchant_country_code"),
            message::required::<crate::Enumeration<MerchantType>>("merchant_type"),
            message::required::<String>("business_category"),
            message::required::<String>("mcc"),
            message::required::<String>("registration_certificate_number"),
            message::required::<String>("registration_certificate_date"),
            message::optional::<String>("registration_certificate_copy"),
            message::required::<crate::Enumeration<BusinessType>>("business_type"),
            message::required::<String>("app_download"),
            message::required::<String>("business_website"),
            message::required::<String>("office_account"),
            message::required::<String>("mini_program"),
            message::required::<String>("store_address"),
            message::optional::<crate::JsonText<Vec<String>>>("store_photos"),
            message::optional::<String>("director_name"),
            message::optional::<String>("director_id_number"),
            message::optional::<String>("principal_name"),
            message::optional::<String>("principal_id_number"),
            message::required::<String>("office_phone"),
            message::required::<String>("contact_name"),
            message::required::<String>("contact_phone"),
            message::required::<String>("contact_email"),
            message::optional::<String>("settlement_bank_number"),
            message::optional::<crate::Enumeration<ApplyH5Payment>>("apply_h5_payment"),
            message::optional::<String>("h5_website_url"),
            message::optional::<crate::JsonText<Vec<String>>>("h5_domains"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构appid（必填）
        pub fn app_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_id", value))
        }

        /// 机构商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 子商户全称（必填）
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 渠道编号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 子商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 注册国家或区域（必填）
        pub fn merchant_country_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_country_code", value))
        }

        /// 商户类型（必填）
        pub fn merchant_type(self, value: impl Into<crate::Enumeration<MerchantType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MerchantType>>("merchant_type", value))
        }

        /// 业务类目（必填）
        pub fn business_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_category", value))
        }

        /// MCC码（必填）
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mcc", value))
        }

        /// 公司注册文件编号（必填）
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_number", value))
        }

        /// 公司注册文件过期时间（必填）
        pub fn registration_certificate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_date", value))
        }

        /// 公司注册文件照片
        pub fn registration_certificate_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_copy", value))
        }

        /// 业务类型（必填）
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
        }

        /// APP下载链接（必填）
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_download", value))
        }

        /// 业务网站（必填）
        pub fn business_website(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_website", value))
        }

        /// 公众号（必填）
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("office_account", value))
        }

        /// 小程序（必填）
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program", value))
        }

        /// 门店地址（必填）
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_address", value))
        }

        /// 门店照片
        pub fn store_photos(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("store_photos", value))
        }

        /// 董事姓名
        pub fn director_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("director_name", value))
        }

        /// 董事证件号码
        pub fn director_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("director_id_number", value))
        }

        /// 负责人姓名
        pub fn principal_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("principal_name", value))
        }

        /// 负责人证件号
        pub fn principal_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("principal_id_number", value))
        }

        /// 公司电话（必填）
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("office_phone", value))
        }

        /// 联系人姓名（必填）
        pub fn contact_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_name", value))
        }

        /// 联系人电话（必填）
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_phone", value))
        }

        /// 联系人邮箱（必填）
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_email", value))
        }

        /// 子商户结算银行账户
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_bank_number", value))
        }

        /// 是否申请H5支付权限
        pub fn apply_h5_payment(
            self,
            value: impl Into<crate::Enumeration<ApplyH5Payment>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ApplyH5Payment>>("apply_h5_payment", value))
        }

        /// H5经营网址
        pub fn h5_website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("h5_website_url", value))
        }

        /// H5支付域名
        pub fn h5_domains(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("h5_domains", value))
        }
    }

    /// 修改子商户：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务返回码
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误编码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 验证状态
        pub verification_status: Option<crate::Enumeration<VerificationStatus>>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<crate::Enumeration<H5AuthorizationState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => sub_mch_id: "sub_mch_id",
            6 => sign: "sign",
            7 => verification_status: "verification_status",
            8 => h5_authorization_state: "h5_authorization_state",
        }
    }
}
