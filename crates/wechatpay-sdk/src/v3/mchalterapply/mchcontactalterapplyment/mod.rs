//! `/v3/mchalterapply/mchcontactalterapplyment`

pub mod apply_id;
pub mod merchant;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mchalterapply/mchcontactalterapplyment`
#[derive(Clone, Debug)]
pub struct Mchcontactalterapplyment(pub(crate) Node);

impl Mchcontactalterapplyment {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant(self.0)
    }

    /// `/{apply_id}`: 微信支付申请单号
    #[inline]
    pub fn apply_id(self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId(self.0.bind("apply_id", value))
    }

    /// 提交超管变更申请单 (partner)
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mchalterapply::mchcontactalterapplyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_code("2492185251")
    ///     .out_request_no("1900013511_10000")
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .contact_name("张三")
    ///             .contact_id_doc_type(post::ContactIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .contact_id_card_number("6225760000000000")
    ///             .contact_id_doc_copy("")
    ///             .contact_id_doc_copy_back("")
    ///             .contact_id_doc_period_begin("2019-06-06")
    ///             .contact_id_doc_period_end("2026-06-06")
    ///             .business_authorization_letter("")
    ///             .mobile_phone("13800000000"),
    ///     );
    /// let answer = client.v3().mchalterapply().mchcontactalterapplyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/mchcontactalterapplyment", rest)
    }
}

/// 提交超管变更申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/mchalterapply/mchcontactalterapplyment")
            .numbered_by("out_request_no");

    enumeration! {
        /// 超级管理员证件类型
        ContactIdDocType {
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    /// 提交超管变更申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub merchant_code: Required<String>,
        /// 业务申请编号
        pub out_request_no: Required<String>,
        /// 超级管理员信息
        pub contact_info: Option<ContactInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn merchant_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_code = Required::set(value.into());
            self
        }

        /// 业务申请编号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 超级管理员信息
        #[inline]
        pub fn contact_info(mut self, value: ContactInfo) -> Self {
            self.contact_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_code", &mut self.merchant_code),
                ("out_request_no", &mut self.out_request_no),
                ("contact_info", &mut self.contact_info),
            ]);
        }
    }

    /// 超级管理员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// 超级管理员姓名，加密传输
        pub contact_name: Required<Sensitive>,
        /// 超级管理员证件类型
        pub contact_id_doc_type: Required<Enumeration<ContactIdDocType>>,
        /// 超级管理员身份证件号码，加密传输
        pub contact_id_card_number: Required<Sensitive>,
        /// 超级管理员证件正面照片
        pub contact_id_doc_copy: Required<String>,
        /// 超级管理员证件反面照片
        pub contact_id_doc_copy_back: Option<String>,
        /// 超级管理员证件有效期开始时间
        pub contact_id_doc_period_begin: Required<String>,
        /// 超级管理员证件有效期结束时间
        pub contact_id_doc_period_end: Required<String>,
        /// 业务办理授权函
        pub business_authorization_letter: Option<String>,
        /// 超级管理员手机，加密传输
        pub mobile_phone: Required<Sensitive>,
    }

    impl ContactInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 超级管理员姓名，加密传输
        #[inline]
        pub fn contact_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_name = Required::set(value.into());
            self
        }

        /// 超级管理员证件类型
        #[inline]
        pub fn contact_id_doc_type(
            mut self,
            value: impl Into<Enumeration<ContactIdDocType>>,
        ) -> Self {
            self.contact_id_doc_type = Required::set(value.into());
            self
        }

        /// 超级管理员身份证件号码，加密传输
        #[inline]
        pub fn contact_id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_id_card_number = Required::set(value.into());
            self
        }

        /// 超级管理员证件正面照片
        #[inline]
        pub fn contact_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy = Required::set(value.into());
            self
        }

        /// 超级管理员证件反面照片
        #[inline]
        pub fn contact_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy_back = Some(value.into());
            self
        }

        /// 超级管理员证件有效期开始时间
        #[inline]
        pub fn contact_id_doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_period_begin = Required::set(value.into());
            self
        }

        /// 超级管理员证件有效期结束时间
        #[inline]
        pub fn contact_id_doc_period_end(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_period_end = Required::set(value.into());
            self
        }

        /// 业务办理授权函
        #[inline]
        pub fn business_authorization_letter(mut self, value: impl Into<String>) -> Self {
            self.business_authorization_letter = Some(value.into());
            self
        }

        /// 超级管理员手机，加密传输
        #[inline]
        pub fn mobile_phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile_phone = Required::set(value.into());
            self
        }
    }

    impl Message for ContactInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contact_name", &mut self.contact_name),
                ("contact_id_doc_type", &mut self.contact_id_doc_type),
                ("contact_id_card_number", &mut self.contact_id_card_number),
                ("contact_id_doc_copy", &mut self.contact_id_doc_copy),
                ("contact_id_doc_copy_back", &mut self.contact_id_doc_copy_back),
                ("contact_id_doc_period_begin", &mut self.contact_id_doc_period_begin),
                ("contact_id_doc_period_end", &mut self.contact_id_doc_period_end),
                ("business_authorization_letter", &mut self.business_authorization_letter),
                ("mobile_phone", &mut self.mobile_phone),
            ]);
        }
    }

    /// 提交超管变更申请单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
        pub apply_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("apply_id", &mut self.apply_id)]);
        }
    }

    message!(Request, ContactInfo, Response);
}
