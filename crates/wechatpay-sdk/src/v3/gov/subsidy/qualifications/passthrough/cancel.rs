//! `/v3/gov/subsidy/qualifications/passthrough/cancel`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/gov/subsidy/qualifications/passthrough/cancel`
pub struct Cancel {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/gov/subsidy/qualifications/passthrough/cancel")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/qualifications/passthrough/cancel", rest)
    }
}

/// 取消资格(透传模式)
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::goods::upload::post::Response;
    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;

    /// 取消资格(透传模式)：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Sensitive>("real_name"),
            required::<Sensitive>("id_card_number"),
            required::<Sensitive>("phone_number"),
            required::<i64>("appliance_id"),
            required::<i64>("qualification_region_code"),
            optional::<String>("out_request_no"),
            required::<Enumeration<IdentityDocumentType>>("identity_document_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 自然人姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("real_name", value))
        }

        /// 自然人证件号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("id_card_number", value))
        }

        /// 手机号，加密传输（必填）
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("phone_number", value))
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
            value: impl Into<Enumeration<IdentityDocumentType>>,
        ) -> Self {
            Self(
                self.0.with_some::<Enumeration<IdentityDocumentType>>(
                    "identity_document_type",
                    value,
                ),
            )
        }
    }

    request!(Request);
}
