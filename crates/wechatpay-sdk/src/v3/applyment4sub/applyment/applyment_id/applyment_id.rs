//! 通过申请单号查询申请状态 · Query an application by ID
//!
//! `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`

/// 通过申请单号查询申请状态 · Query an application by ID
///
/// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 通过申请单号查询申请状态 · Query an application by ID
    ///
    /// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    ///
    /// 服务商按微信支付申请单号查询特约商户的进件申请，返回申请状态、签约链接和驳回原因。模式：服务商。
    ///
    /// Queries a sub-merchant application by its WeChat Pay application ID and returns its state, contract URL and reject reasons. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .applyment4sub()
    ///     .applyment()
    ///     .applyment_id()
    ///     .applyment_id("0")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `APPLYMENT_NOT_EXIST` (400): 没有这张申请单。核对申请单号或业务编号。 · No such application exists. Check the application number.
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `PROCESSING` (400): 同一编号已有流程中的申请单。查申请状态；要提新的就换编号。 · An application under this number is already in progress. Query its state. For a new application, use a new number.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `RATE_LIMITED` (403): 调用超过接口频率上限。退避并降低并发后再发；资金类请求沿用原单号。 · The rate limit of this operation is exceeded. Back off, reduce concurrency, then send the request again. A request that moves money keeps its number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012697052](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
    #[doc(alias(
        "通过申请单号查询申请状态",
        "Query an application by ID",
        "商户进件",
        "applyment_id",
        "applyment/applyment_id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/applyment4sub/applyment/applyment_id/{applyment_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/applyment4sub/applyment/applyment_id/{applyment_id}")
    }
}

/// 通过申请单号查询申请状态 · Query an application by ID
pub mod get {

    enumeration! {
        /// 申请单状态 · Application status
        ApplymentState {
            /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`: 等待审核 · Waiting for review
            APPLYMENT_STATE_WAITTING_FOR_AUDIT = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`: 等待联系人确认 · Waiting for the contact to confirm
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`: 等待法人确认 · Waiting for the legal person to confirm
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            /// `APPLYMENT_STATE_PASSED`: 审核通过 · Approved
            APPLYMENT_STATE_PASSED = "APPLYMENT_STATE_PASSED",
            /// `APPLYMENT_STATE_FREEZED`: 已冻结 · Frozen
            APPLYMENT_STATE_FREEZED = "APPLYMENT_STATE_FREEZED",
            /// `APPLYMENT_STATE_EDITTING`: 编辑中 · Being edited
            APPLYMENT_STATE_EDITTING = "APPLYMENT_STATE_EDITTING",
            /// `APPLYMENT_STATE_AUDITING`: 审核中 · Under review
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            /// `APPLYMENT_STATE_REJECTED`: 已驳回 · Rejected
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            /// `APPLYMENT_STATE_TO_BE_CONFIRMED`: 待账户验证 · Account to be verified
            APPLYMENT_STATE_TO_BE_CONFIRMED = "APPLYMENT_STATE_TO_BE_CONFIRMED",
            /// `APPLYMENT_STATE_TO_BE_SIGNED`: 待签约 · To be signed
            APPLYMENT_STATE_TO_BE_SIGNED = "APPLYMENT_STATE_TO_BE_SIGNED",
            /// `APPLYMENT_STATE_SIGNING`: 开通权限中 · Permissions are being opened
            APPLYMENT_STATE_SIGNING = "APPLYMENT_STATE_SIGNING",
            /// `APPLYMENT_STATE_FINISHED`: 已完成 · Finished
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            /// `APPLYMENT_STATE_CANCELED`: 已作废 · Cancelled
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 通过申请单号查询申请状态：应答 · Query an application by ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 超级管理员签约链接 · Super administrator contract signing URL
        pub sign_url: Option<String>,
        /// 申请单状态 · Application status
        pub applyment_state: ApplymentState,
        /// 申请状态描述 · Application status description
        pub applyment_state_msg: Option<String>,
        /// 驳回原因详情 · Rejection details
        pub audit_detail: Option<Vec<AuditDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 驳回原因详情 · Rejection details
    #[non_exhaustive]
    pub struct AuditDetail {
        /// 字段名 · Field name
        pub field: Option<String>,
        /// 字段名称 · Field name
        pub field_name: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sign_url: Optional "sign_url",
            4 => applyment_state: Optional "applyment_state",
            5 => applyment_state_msg: Optional "applyment_state_msg",
            6 => audit_detail: Optional "audit_detail",
        }
        AuditDetail {
            0 => field: Optional "field",
            1 => field_name: Optional "field_name",
            2 => reject_reason: Optional "reject_reason",
        }
    }
}
