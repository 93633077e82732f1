//! 提交超管变更申请单 · Apply to change the super administrator
//!
//! `/v3/mchalterapply/mchcontactalterapplyment`

pub mod apply_id;
pub mod merchant;

/// 提交超管变更申请单 · Apply to change the super administrator
///
/// `/v3/mchalterapply/mchcontactalterapplyment`
#[derive(Clone)]
pub struct Mchcontactalterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Mchcontactalterapplyment {
    /// `/merchant`: 查询超管变更申请单状态-使用业务单号和商户号 · Query administrator change by request number
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/{apply_id}`: 微信支付申请单号 · WeChat Pay application number
    pub fn apply_id(&self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId { node: self.node.bind("apply_id", value) }
    }

    /// 提交超管变更申请单 · Apply to change the super administrator
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment`
    ///
    /// 服务商为商户提交超级管理员变更申请，填写新超管信息，返回申请单号。模式：服务商。
    ///
    /// Applies to change a merchant's super administrator and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mchalterapply::mchcontactalterapplyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_code("2492185251")
    ///     .out_request_no("1900013511_10000");
    /// let answer = client.v3().mchalterapply().mchcontactalterapplyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015617906](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
    #[doc(alias(
        "提交超管变更申请单",
        "Apply to change the super administrator",
        "超管变更",
        "mchcontactalterapplyment",
        "mchalterapply/mchcontactalterapplyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/mchcontactalterapplyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchcontactalterapplyment")
    }
}

/// 提交超管变更申请单 · Apply to change the super administrator
pub mod post {

    enumeration! {
        /// 超级管理员证件类型 · Super administrator ID document type
        ContactIdDocType {
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

    /// 提交超管变更申请单：请求 · Apply to change the super administrator: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        pub merchant_code: Option<String>,
        /// 业务申请编号（必填） · Business application number (required)
        pub out_request_no: Option<String>,
        /// 超级管理员信息 · Super administrator information
        pub contact_info: Option<ContactInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn merchant_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_code = value.into_member();
            self
        }

        /// 业务申请编号（必填） · Business application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 超级管理员信息 · Super administrator information
        pub fn contact_info<M>(mut self, value: impl crate::IntoMember<ContactInfo, M>) -> Self {
            self.contact_info = value.into_member();
            self
        }
    }

    /// 超级管理员信息 · Super administrator information
    pub struct ContactInfo {
        /// 超级管理员姓名（必填） · Super administrator name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub contact_name: Option<crate::Sensitive>,
        /// 超级管理员证件类型（必填） · Super administrator ID document type (required)
        pub contact_id_doc_type: ContactIdDocType,
        /// 超级管理员身份证件号码（必填） · Super administrator ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub contact_id_card_number: Option<crate::Sensitive>,
        /// 超级管理员证件正面照片（必填） · Super administrator ID front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub contact_id_doc_copy: Option<String>,
        /// 超级管理员证件反面照片 · Super administrator ID back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub contact_id_doc_copy_back: Option<String>,
        /// 超级管理员证件有效期开始时间（必填） · Super administrator ID valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub contact_id_doc_period_begin: Option<String>,
        /// 超级管理员证件有效期结束时间（必填） · Super administrator ID valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub contact_id_doc_period_end: Option<String>,
        /// 业务办理授权函 · Business authorisation letter
        pub business_authorization_letter: Option<String>,
        /// 超级管理员手机（必填） · Super administrator mobile number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile_phone: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ContactInfo {
        /// 超级管理员姓名（必填） · Super administrator name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn contact_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.contact_name = value.into_member();
            self
        }

        /// 超级管理员证件类型（必填） · Super administrator ID document type (required)
        pub fn contact_id_doc_type<M>(
            mut self,
            value: impl crate::IntoMember<ContactIdDocType, M>,
        ) -> Self {
            self.contact_id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 超级管理员身份证件号码（必填） · Super administrator ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn contact_id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.contact_id_card_number = value.into_member();
            self
        }

        /// 超级管理员证件正面照片（必填） · Super administrator ID front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn contact_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_id_doc_copy = value.into_member();
            self
        }

        /// 超级管理员证件反面照片 · Super administrator ID back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn contact_id_doc_copy_back<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_copy_back = value.into_member();
            self
        }

        /// 超级管理员证件有效期开始时间（必填） · Super administrator ID valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn contact_id_doc_period_begin<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_period_begin = value.into_member();
            self
        }

        /// 超级管理员证件有效期结束时间（必填） · Super administrator ID valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn contact_id_doc_period_end<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_period_end = value.into_member();
            self
        }

        /// 业务办理授权函 · Business authorisation letter
        pub fn business_authorization_letter<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_authorization_letter = value.into_member();
            self
        }

        /// 超级管理员手机（必填） · Super administrator mobile number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile_phone<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.mobile_phone = value.into_member();
            self
        }
    }

    /// 提交超管变更申请单：应答 · Apply to change the super administrator: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号 · Application number
        pub apply_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ContactInfo);

    message! {
        Request {
            0 => merchant_code: Required "merchant_code",
            1 => out_request_no: Required "out_request_no",
            2 => contact_info: Optional "contact_info",
        }
        ContactInfo {
            0 => contact_name: Required "contact_name",
            1 => contact_id_doc_type: Required "contact_id_doc_type",
            2 => contact_id_card_number: Required "contact_id_card_number",
            3 => contact_id_doc_copy: Required "contact_id_doc_copy",
            4 => contact_id_doc_copy_back: Optional "contact_id_doc_copy_back",
            5 => contact_id_doc_period_begin: Required "contact_id_doc_period_begin",
            6 => contact_id_doc_period_end: Required "contact_id_doc_period_end",
            7 => business_authorization_letter: Optional "business_authorization_letter",
            8 => mobile_phone: Required "mobile_phone",
        }
        Response {
            0 => apply_id: Optional "apply_id",
        }
    }
}
