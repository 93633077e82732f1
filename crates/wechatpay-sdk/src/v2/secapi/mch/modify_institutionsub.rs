//! `v2/secapi/mch/modifyInstitutionsub`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/modifyInstitutionsub`
#[derive(Clone, Debug)]
pub struct ModifyInstitutionsub(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/modifyInstitutionsub", rest)
    }
}

/// 修改子商户
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{
        ApplyH5Payment, BusinessType, H5AuthorizationState, MerchantType, ResultCode, ReturnCode,
        VerificationStatus,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/modifyInstitutionsub")
            .mutual_tls()
            .without_nonce();

    /// 修改子商户：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构appid
        pub app_id: Required<String>,
        /// 机构商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Required<String>,
        /// 子商户全称
        pub merchant_name: Required<String>,
        /// 渠道编号
        pub channel_id: Option<String>,
        /// 子商户简称
        pub merchant_shortname: Required<String>,
        /// 注册国家或区域
        pub merchant_country_code: Required<String>,
        /// 商户类型
        pub merchant_type: Required<Enumeration<MerchantType>>,
        /// 业务类目
        pub business_category: Required<String>,
        /// MCC码
        pub mcc: Required<String>,
        /// 公司注册文件编号
        pub registration_certificate_number: Required<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Required<String>,
        /// 公司注册文件照片
        pub registration_certificate_copy: Option<String>,
        /// 业务类型
        pub business_type: Required<Enumeration<BusinessType>>,
        /// APP下载链接
        pub app_download: Required<String>,
        /// 业务网站
        pub business_website: Required<String>,
        /// 公众号
        pub office_account: Required<String>,
        /// 小程序
        pub mini_program: Required<String>,
        /// 门店地址
        pub store_address: Required<String>,
        /// 门店照片
        pub store_photos: Option<JsonText<Vec<String>>>,
        /// 董事姓名
        pub director_name: Option<String>,
        /// 董事证件号码
        pub director_id_number: Option<String>,
        /// 负责人姓名
        pub principal_name: Option<String>,
        /// 负责人证件号
        pub principal_id_number: Option<String>,
        /// 公司电话
        pub office_phone: Required<String>,
        /// 联系人姓名
        pub contact_name: Required<String>,
        /// 联系人电话
        pub contact_phone: Required<String>,
        /// 联系人邮箱
        pub contact_email: Required<String>,
        /// 子商户结算银行账户
        pub settlement_bank_number: Option<String>,
        /// 是否申请H5支付权限
        pub apply_h5_payment: Option<Enumeration<ApplyH5Payment>>,
        /// H5经营网址
        pub h5_website_url: Option<String>,
        /// H5支付域名
        pub h5_domains: Option<JsonText<Vec<String>>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构appid
        #[inline]
        pub fn app_id(mut self, value: impl Into<String>) -> Self {
            self.app_id = Required::set(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 子商户全称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Required::set(value.into());
            self
        }

        /// 渠道编号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 子商户简称
        #[inline]
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Required::set(value.into());
            self
        }

        /// 注册国家或区域
        #[inline]
        pub fn merchant_country_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_country_code = Required::set(value.into());
            self
        }

        /// 商户类型
        #[inline]
        pub fn merchant_type(mut self, value: impl Into<Enumeration<MerchantType>>) -> Self {
            self.merchant_type = Required::set(value.into());
            self
        }

        /// 业务类目
        #[inline]
        pub fn business_category(mut self, value: impl Into<String>) -> Self {
            self.business_category = Required::set(value.into());
            self
        }

        /// MCC码
        #[inline]
        pub fn mcc(mut self, value: impl Into<String>) -> Self {
            self.mcc = Required::set(value.into());
            self
        }

        /// 公司注册文件编号
        #[inline]
        pub fn registration_certificate_number(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_number = Required::set(value.into());
            self
        }

        /// 公司注册文件过期时间
        #[inline]
        pub fn registration_certificate_date(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_date = Required::set(value.into());
            self
        }

        /// 公司注册文件照片
        #[inline]
        pub fn registration_certificate_copy(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_copy = Some(value.into());
            self
        }

        /// 业务类型
        #[inline]
        pub fn business_type(mut self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            self.business_type = Required::set(value.into());
            self
        }

        /// APP下载链接
        #[inline]
        pub fn app_download(mut self, value: impl Into<String>) -> Self {
            self.app_download = Required::set(value.into());
            self
        }

        /// 业务网站
        #[inline]
        pub fn business_website(mut self, value: impl Into<String>) -> Self {
            self.business_website = Required::set(value.into());
            self
        }

        /// 公众号
        #[inline]
        pub fn office_account(mut self, value: impl Into<String>) -> Self {
            self.office_account = Required::set(value.into());
            self
        }

        /// 小程序
        #[inline]
        pub fn mini_program(mut self, value: impl Into<String>) -> Self {
            self.mini_program = Required::set(value.into());
            self
        }

        /// 门店地址
        #[inline]
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Required::set(value.into());
            self
        }

        /// 门店照片
        #[inline]
        pub fn store_photos(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.store_photos = Some(value.into());
            self
        }

        /// 董事姓名
        #[inline]
        pub fn director_name(mut self, value: impl Into<String>) -> Self {
            self.director_name = Some(value.into());
            self
        }

        /// 董事证件号码
        #[inline]
        pub fn director_id_number(mut self, value: impl Into<String>) -> Self {
            self.director_id_number = Some(value.into());
            self
        }

        /// 负责人姓名
        #[inline]
        pub fn principal_name(mut self, value: impl Into<String>) -> Self {
            self.principal_name = Some(value.into());
            self
        }

        /// 负责人证件号
        #[inline]
        pub fn principal_id_number(mut self, value: impl Into<String>) -> Self {
            self.principal_id_number = Some(value.into());
            self
        }

        /// 公司电话
        #[inline]
        pub fn office_phone(mut self, value: impl Into<String>) -> Self {
            self.office_phone = Required::set(value.into());
            self
        }

        /// 联系人姓名
        #[inline]
        pub fn contact_name(mut self, value: impl Into<String>) -> Self {
            self.contact_name = Required::set(value.into());
            self
        }

        /// 联系人电话
        #[inline]
        pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
            self.contact_phone = Required::set(value.into());
            self
        }

        /// 联系人邮箱
        #[inline]
        pub fn contact_email(mut self, value: impl Into<String>) -> Self {
            self.contact_email = Required::set(value.into());
            self
        }

        /// 子商户结算银行账户
        #[inline]
        pub fn settlement_bank_number(mut self, value: impl Into<String>) -> Self {
            self.settlement_bank_number = Some(value.into());
            self
        }

        /// 是否申请H5支付权限
        #[inline]
        pub fn apply_h5_payment(mut self, value: impl Into<Enumeration<ApplyH5Payment>>) -> Self {
            self.apply_h5_payment = Some(value.into());
            self
        }

        /// H5经营网址
        #[inline]
        pub fn h5_website_url(mut self, value: impl Into<String>) -> Self {
            self.h5_website_url = Some(value.into());
            self
        }

        /// H5支付域名
        #[inline]
        pub fn h5_domains(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.h5_domains = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("app_id", &mut self.app_id),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("merchant_name", &mut self.merchant_name),
                ("channel_id", &mut self.channel_id),
                ("merchant_shortname", &mut self.merchant_shortname),
                ("merchant_country_code", &mut self.merchant_country_code),
                ("merchant_type", &mut self.merchant_type),
                ("business_category", &mut self.business_category),
                ("mcc", &mut self.mcc),
                ("registration_certificate_number", &mut self.registration_certificate_number),
                ("registration_certificate_date", &mut self.registration_certificate_date),
                ("registration_certificate_copy", &mut self.registration_certificate_copy),
                ("business_type", &mut self.business_type),
                ("app_download", &mut self.app_download),
                ("business_website", &mut self.business_website),
                ("office_account", &mut self.office_account),
                ("mini_program", &mut self.mini_program),
                ("store_address", &mut self.store_address),
                ("store_photos", &mut self.store_photos),
                ("director_name", &mut self.director_name),
                ("director_id_number", &mut self.director_id_number),
                ("principal_name", &mut self.principal_name),
                ("principal_id_number", &mut self.principal_id_number),
                ("office_phone", &mut self.office_phone),
                ("contact_name", &mut self.contact_name),
                ("contact_phone", &mut self.contact_phone),
                ("contact_email", &mut self.contact_email),
                ("settlement_bank_number", &mut self.settlement_bank_number),
                ("apply_h5_payment", &mut self.apply_h5_payment),
                ("h5_website_url", &mut self.h5_website_url),
                ("h5_domains", &mut self.h5_domains),
            ]);
        }
    }

    /// 修改子商户：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务返回码
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误编码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 验证状态
        pub verification_status: Option<Enumeration<VerificationStatus>>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<Enumeration<H5AuthorizationState>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sign", &mut self.sign),
                ("verification_status", &mut self.verification_status),
                ("h5_authorization_state", &mut self.h5_authorization_state),
            ]);
        }
    }

    message!(Request, Response);
}
