//! `/v3/gov/subsidy/qualifications/passthrough/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/qualifications/passthrough/query`
#[derive(Clone, Debug)]
pub struct Query(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/qualifications/passthrough/query", rest)
    }
}

/// 批量查询用户资格(透传模式)
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;
    pub use crate::v3::gov::subsidy::qualification::get::State;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/passthrough/query");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 自然人姓名，加密传输
        pub real_name: Required<Sensitive>,
        /// 自然人证件号，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 手机号，加密传输
        pub phone_number: Required<Sensitive>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// 证件类型
        pub identity_document_type: Required<Enumeration<IdentityDocumentType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 自然人姓名，加密传输
        #[inline]
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Required::set(value.into());
            self
        }

        /// 自然人证件号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Required::set(value.into());
            self
        }

        /// 使用的资格的地区编码
        #[inline]
        pub fn qualification_region_code(mut self, value: i64) -> Self {
            self.qualification_region_code = Required::set(value);
            self
        }

        /// 证件类型
        #[inline]
        pub fn identity_document_type(
            mut self,
            value: impl Into<Enumeration<IdentityDocumentType>>,
        ) -> Self {
            self.identity_document_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("real_name", &mut self.real_name),
                ("id_card_number", &mut self.id_card_number),
                ("phone_number", &mut self.phone_number),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("identity_document_type", &mut self.identity_document_type),
            ]);
        }
    }

    /// 批量查询用户资格(透传模式)：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 资格状态数组
        pub qualification_list: Option<Vec<QualificationList>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("qualification_list", &mut self.qualification_list)]);
        }
    }

    /// 资格状态数组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct QualificationList {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Option<i64>,
        /// 状态
        pub state: Option<Enumeration<State>>,
        /// 区分未领取的原因
        pub unclaimed_reason: Option<Enumeration<UnclaimedReason>>,
        /// 区分对接模式
        pub claim_mode: Option<Enumeration<ClaimMode>>,
        /// 领取的平台名称
        pub claimed_platform_name: Option<String>,
        /// 领取的地区名称
        pub claimed_region_name: Option<String>,
    }

    impl Message for QualificationList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appliance_id", &mut self.appliance_id),
                ("state", &mut self.state),
                ("unclaimed_reason", &mut self.unclaimed_reason),
                ("claim_mode", &mut self.claim_mode),
                ("claimed_platform_name", &mut self.claimed_platform_name),
                ("claimed_region_name", &mut self.claimed_region_name),
            ]);
        }
    }

    message!(Request, Response, QualificationList);
}
