//! 获取核身结果 · Query an identity verification
//!
//! `/v3/payroll-card/authentications/{authenticate_number}`

/// 获取核身结果 · Query an identity verification
///
/// `/v3/payroll-card/authentications/{authenticate_number}`
#[derive(Clone)]
pub struct AuthenticateNumber {
    pub(crate) node: crate::chain::Node,
}

impl AuthenticateNumber {
    /// 获取核身结果 · Query an identity verification
    ///
    /// `GET /v3/payroll-card/authentications/{authenticate_number}`
    ///
    /// 服务商按商家核身单号获取微工卡核身结果，返回核身渠道、项目、单位和核身状态。模式：服务商。
    ///
    /// Queries an identity verification of a payroll card by merchant number and returns its scene, project, employer and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::authenticate_number::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .payroll_card()
    ///     .authentications()
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461785](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
    #[doc(alias(
        "获取核身结果",
        "Query an identity verification",
        "微工卡",
        "authentications",
        "payroll-card/authentications"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payroll-card/authentications/{authenticate_number}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications/{authenticate_number}")
    }
}

/// 获取核身结果 · Query an identity verification
pub mod get {

    enumeration! {
        /// 核身渠道 · Identity verification channel
        AuthenticateScene {
            /// `FROM_MINI_APP`: 小程序 · Mini Program
            FROM_MINI_APP = "FROM_MINI_APP",
            /// `FROM_HARDWARE`: 硬件设备 · Hardware device
            FROM_HARDWARE = "FROM_HARDWARE",
        }
    }

    enumeration! {
        /// 核身状态 · Identity verification status
        AuthenticateState {
            /// `AUTHENTICATE_PROCESSING`: 核身中 · Verification under way
            AUTHENTICATE_PROCESSING = "AUTHENTICATE_PROCESSING",
            /// `AUTHENTICATE_SUCCESS`: 核身成功 · Verified
            AUTHENTICATE_SUCCESS = "AUTHENTICATE_SUCCESS",
            /// `AUTHENTICATE_FAILED`: 核身失败 · Verification failed
            AUTHENTICATE_FAILED = "AUTHENTICATE_FAILED",
        }
    }

    enumeration! {
        /// 核身类型 · Identity verification type
        AuthenticateType {
            /// `NORMAL`: 普通核身 · Ordinary verification
            NORMAL = "NORMAL",
            /// `SIGN_IN`: 考勤打卡 · Clocking in
            SIGN_IN = "SIGN_IN",
            /// `INSURANCE`: 投保 · Insurance
            INSURANCE = "INSURANCE",
            /// `CONTRACT`: 签署合同 · Signing a contract
            CONTRACT = "CONTRACT",
        }
    }

    /// 获取核身结果：请求 · Query an identity verification: request
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 获取核身结果：应答 · Query an identity verification: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 核身渠道 · Identity verification channel
        pub authenticate_scene: AuthenticateScene,
        /// 核身渠道标识 · Identity verification source
        pub authenticate_source: Option<String>,
        /// 项目名称 · Project name
        pub project_name: Option<String>,
        /// 单位名称 · Employer name
        pub employer_name: Option<String>,
        /// 核身状态 · Identity verification status
        pub authenticate_state: AuthenticateState,
        /// 核身时间 · Identity verification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authenticate_time: Option<crate::Time>,
        /// 商家核身单号 · Merchant identity verification number
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub authenticate_number: Option<String>,
        /// 核身失败原因 · Identity verification failure reason
        pub authenticate_failed_reason: Option<String>,
        /// 核身类型 · Identity verification type
        pub authenticate_type: AuthenticateType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => openid: Optional "openid",
            3 => authenticate_scene: Optional "authenticate_scene",
            4 => authenticate_source: Optional "authenticate_source",
            5 => project_name: Optional "project_name",
            6 => employer_name: Optional "employer_name",
            7 => authenticate_state: Optional "authenticate_state",
            8 => authenticate_time: Optional "authenticate_time",
            9 => authenticate_number: Optional "authenticate_number",
            10 => authenticate_failed_reason: Optional "authenticate_failed_reason",
            11 => authenticate_type: Optional "authenticate_type",
        }
    }
}
