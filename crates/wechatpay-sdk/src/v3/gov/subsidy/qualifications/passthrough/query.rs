//! `/v3/gov/subsidy/qualifications/passthrough/query`

/// `/v3/gov/subsidy/qualifications/passthrough/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 批量查询用户资格(透传模式)
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::passthrough::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .qualification_region_code(310100)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .qualifications()
    ///     .passthrough()
    ///     .query()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/qualifications/passthrough/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/passthrough/query")
    }
}

/// 批量查询用户资格(透传模式)
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;
    pub use crate::v3::gov::subsidy::qualification::get::State;

    enumeration! {
        /// 区分未领取的原因
        UnclaimedReason {
            REASON_CLAIMED_BY_OTHER_REGION = "REASON_CLAIMED_BY_OTHER_REGION",
            REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
            REASON_UNCLAIMED = "REASON_UNCLAIMED",
            REASON_CLAIMED_BY_OTHER_MODE = "REASON_CLAIMED_BY_OTHER_MODE",
        }
    }

    enumeration! {
        /// 区分对接模式
        ClaimMode {
            CLAIM_MODE_MINI_PROGRAM = "CLAIM_MODE_MINI_PROGRAM",
            CLAIM_MODE_INTERFACE_PASS_THROUGH = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
        }
    }

    /// 批量查询用户资格(透传模式)：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("real_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<crate::Sensitive>("phone_number"),
            message::required::<i64>("qualification_region_code"),
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

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
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

    /// 批量查询用户资格(透传模式)：应答
    #[non_exhaustive]
    pub struct Response {
        /// 资格状态数组
        pub qualification_list: Option<Vec<QualificationList>>,
    }

    /// 资格状态数组
    #[non_exhaustive]
    pub struct QualificationList {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Option<i64>,
        /// 状态
        pub state: Option<crate::Enumeration<State>>,
        /// 区分未领取的原因
        pub unclaimed_reason: Option<crate::Enumeration<UnclaimedReason>>,
        /// 区分对接模式
        pub claim_mode: Option<crate::Enumeration<ClaimMode>>,
        /// 领取的平台名称
        pub claimed_platform_name: Option<String>,
        /// 领取的地区名称
        pub claimed_region_name: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => qualification_list: "qualification_list",
        }
        QualificationList {
            0 => appliance_id: "appliance_id",
            1 => state: "state",
            2 => unclaimed_reason: "unclaimed_reason",
            3 => claim_mode: "claim_mode",
            4 => claimed_platform_name: "claimed_platform_name",
            5 => claimed_region_name: "claimed_region_name",
        }
    }
}
