//! `/v3/mchalterapply/mchcontactalterapplyment`

pub mod apply_id;
pub mod merchant;

/// `/v3/mchalterapply/mchcontactalterapplyment`
pub struct Mchcontactalterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Mchcontactalterapplyment {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant { node: self.node }
    }

    /// `/{apply_id}`: 微信支付申请单号
    pub fn apply_id(self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId { node: self.node.bind("apply_id", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/mchcontactalterapplyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchcontactalterapplyment")
    }
}

/// 提交超管变更申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_post_contact_id_doc_type::ContactIdDocType;

    /// 提交超管变更申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_code"),
            message::required::<String>("out_request_no"),
            message::optional::<ContactInfo>("contact_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn merchant_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_code", value))
        }

        /// 业务申请编号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 超级管理员信息
        #[inline]
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.with("contact_info", value))
        }
    }

    /// 超级管理员信息
    pub struct ContactInfo(pub(crate) message::Object);

    impl ContactInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("contact_name"),
            message::required::<crate::Enumeration<ContactIdDocType>>("contact_id_doc_type"),
            message::required::<crate::Sensitive>("contact_id_card_number"),
            message::required::<String>("contact_id_doc_copy"),
            message::optional::<String>("contact_id_doc_copy_back"),
            message::required::<String>("contact_id_doc_period_begin"),
            message::required::<String>("contact_id_doc_period_end"),
            message::optional::<String>("business_authorization_letter"),
            message::required::<crate::Sensitive>("mobile_phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 超级管理员姓名，加密传输（必填）
        pub fn contact_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_name", value))
        }

        /// 超级管理员证件类型（必填）
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

        /// 超级管理员身份证件号码，加密传输（必填）
        pub fn contact_id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_id_card_number", value))
        }

        /// 超级管理员证件正面照片（必填）
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy", value))
        }

        /// 超级管理员证件反面照片
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy_back", value))
        }

        /// 超级管理员证件有效期开始时间（必填）
        pub fn contact_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_period_begin", value))
        }

        /// 超级管理员证件有效期结束时间（必填）
        pub fn contact_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_period_end", value))
        }

        /// 业务办理授权函
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_authorization_letter", value))
        }

        /// 超级管理员手机，加密传输（必填）
        pub fn mobile_phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile_phone", value))
        }
    }

    /// 提交超管变更申请单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
        pub apply_id: Option<String>,
    }

    request!(Request, ContactInfo);

    held!(ContactInfo);

    message! {
        Response {
            0 => apply_id: "apply_id",
        }
    }
}
