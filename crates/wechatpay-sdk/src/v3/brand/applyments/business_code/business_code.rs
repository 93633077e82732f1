//! 根据业务申请编号查询申请状态 · Query a brand application by business code
//!
//! `/v3/brand/applyments/business-code/{business_code}`

/// 根据业务申请编号查询申请状态 · Query a brand application by business code
///
/// `/v3/brand/applyments/business-code/{business_code}`
#[derive(Clone)]
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// 根据业务申请编号查询申请状态 · Query a brand application by business code
    ///
    /// `GET /v3/brand/applyments/business-code/{business_code}`
    ///
    /// 服务商按业务申请编号查询品牌入驻申请，返回申请状态、授权确认二维码和品牌ID。模式：服务商。
    ///
    /// Queries a brand application by the partner's business code and returns its state, confirmation QR code and brand ID. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .applyments()
    ///     .business_code()
    ///     .business_code("1900013511_10000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016257694](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
    #[doc(alias(
        "根据业务申请编号查询申请状态",
        "Query a brand application by business code",
        "品牌入驻",
        "business-code",
        "applyments/business-code"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/brand/applyments/business-code/{business_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments/business-code/{business_code}")
    }
}

/// 根据业务申请编号查询申请状态 · Query a brand application by business code
pub mod get {

    enumeration! {
        /// 申请状态 · Application status
        ApplymentState {
            /// `APPLYMENT_STATE_UNKNOWN`: 状态未知 · Unknown state
            APPLYMENT_STATE_UNKNOWN = "APPLYMENT_STATE_UNKNOWN",
            /// `APPLYMENT_STATE_UNSUBMITTED`: 未提交 · Not submitted
            APPLYMENT_STATE_UNSUBMITTED = "APPLYMENT_STATE_UNSUBMITTED",
            /// `APPLYMENT_STATE_WAITING_VALIDATE`: 待验证 · Waiting for verification
            APPLYMENT_STATE_WAITING_VALIDATE = "APPLYMENT_STATE_WAITING_VALIDATE",
            /// `APPLYMENT_STATE_WAITING_AUDIT`: 待审核 · Waiting for review
            APPLYMENT_STATE_WAITING_AUDIT = "APPLYMENT_STATE_WAITING_AUDIT",
            /// `APPLYMENT_STATE_WAITING_AUTH`: 待授权 · Waiting for authorisation
            APPLYMENT_STATE_WAITING_AUTH = "APPLYMENT_STATE_WAITING_AUTH",
            /// `APPLYMENT_STATE_OPEN_ACCOUNT`: 开户中 · Account is being opened
            APPLYMENT_STATE_OPEN_ACCOUNT = "APPLYMENT_STATE_OPEN_ACCOUNT",
            /// `APPLYMENT_STATE_FINISH`: 已完成 · Finished
            APPLYMENT_STATE_FINISH = "APPLYMENT_STATE_FINISH",
            /// `APPLYMENT_STATE_AUDIT_REJECTED`: 审核驳回 · Rejected
            APPLYMENT_STATE_AUDIT_REJECTED = "APPLYMENT_STATE_AUDIT_REJECTED",
            /// `APPLYMENT_STATE_CANCELED`: 已作废 · Cancelled
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 根据业务申请编号查询申请状态：应答 · Query a brand application by business code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 申请状态 · Application status
        pub applyment_state: ApplymentState,
        /// 申请状态说明 · Application status description
        pub applyment_state_desc: Option<String>,
        /// 授权确认二维码链接 · Authorisation confirmation QR code URL
        pub authorization_confirmation_qr_code: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => business_code: Optional "business_code",
            2 => applyment_state: Optional "applyment_state",
            3 => applyment_state_desc: Optional "applyment_state_desc",
            4 => authorization_confirmation_qr_code: Optional "authorization_confirmation_qr_code",
            5 => reject_reason: Optional "reject_reason",
            6 => brand_id: Optional "brand_id",
        }
    }
}
