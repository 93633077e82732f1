//! 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
//!
//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`

/// 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
///
/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
#[derive(Clone)]
pub struct VerificationId {
    pub(crate) node: crate::chain::Node,
}

impl VerificationId {
    /// 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
    ///
    /// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    ///
    /// 服务商按核实单号查询不活跃特约商户的身份核实结果，返回状态和失败原因。模式：服务商。
    ///
    /// Queries the identity verification of an inactive sub-merchant and returns its state and any failure reason. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .compliance()
    ///     .inactive_merchant_identity_verification()
    ///     .merchants()
    ///     .sub_mchid("1900000109")
    ///     .verifications()
    ///     .verification_id("28011678863778000000123124312")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 子商户号不对、未被限制，或无受理关系。核对子商户号。 · The sub-merchant is wrong or not restricted, or it does not belong to this partner. Check the sub-merchant.
    /// - `NO_AUTH` (403): 调用方类型或对象无权。核对调用方与子商户。 · The caller is not of the right kind, or may not act for this sub-merchant. Check the caller and the sub-merchant.
    /// - `NOT_FOUND` (404): 按所给编号找不到对象。核对编号及其所属商户。 · Nothing exists under this number. Check the number and the merchant that it belongs to.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012471359](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
    #[doc(alias(
        "查询不活跃商户身份核实结果",
        "Query an inactive sub-merchant verification",
        "商户身份核实",
        "verifications",
        "merchants/verifications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}")
    }
}

/// 查询不活跃商户身份核实结果 · Query an inactive sub-merchant verification
pub mod get {

    enumeration! {
        /// 核实单状态 · Verification status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            /// `MATERIALS_ABNORMAL`: 资料异常 · The materials are abnormal
            MATERIALS_ABNORMAL = "MATERIALS_ABNORMAL",
            /// `PROCESS_TIMEOUT`: 处理超时 · The process timed out
            PROCESS_TIMEOUT = "PROCESS_TIMEOUT",
        }
    }

    /// 查询不活跃商户身份核实结果：应答 · Query an inactive sub-merchant verification: answer
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 核实单号 · Verification number
        pub verification_id: Option<String>,
        /// 核实单状态 · Verification status
        pub state: State,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => verification_id: Optional "verification_id",
            2 => state: Optional "state",
            3 => fail_reason: Optional "fail_reason",
            4 => create_time: Optional "create_time",
            5 => finish_time: Optional "finish_time",
        }
    }
}
