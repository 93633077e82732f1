//! `/v3/gov/subsidy/qualifications/passthrough/cancel`

/// `/v3/gov/subsidy/qualifications/passthrough/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消资格(透传模式)
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::passthrough::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .qualification_region_code(310100)
    ///     .out_request_no("vmall_250120131959_993_4494")
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .qualifications()
    ///     .passthrough()
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/qualifications/passthrough/cancel", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/passthrough/cancel")
    }
}

/// 取消资格(透传模式)
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::goods::upload::post::Response;
    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;

    /// 取消资格(透传模式)：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("real_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<crate::Sensitive>("phone_number"),
            message::required::<i64>("appliance_id"),
            message::required::<i64>("qualification_region_code"),
            message::optional::<String>("out_request_no"),
            message::required::<crate::Enumeration<IdentityDocumentType>>("identity_document_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自然人姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }

        /// 自然人证件号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 手机号，加密传输（必填）
        pub fn phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone_number", value))
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`（必填）
        #[inline]
        pub fn appliance_id(self, value: i64) -> Self {
            Self(self.0.with("appliance_id", value))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 请求序号
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 证件类型（必填）
        pub fn identity_document_type(
            self,
            value: impl Into<crate::Enumeration<IdentityDocumentType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdentityDocumentType>>(
                "identity_document_type",
                value,
            ))
        }
    }

    request!(Request);
}
