//! 查询注销单状态 · Query an account closure application
//!
//! `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`

/// 查询注销单状态 · Query an account closure application
///
/// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
#[derive(Clone)]
pub struct OutApplyNo {
    pub(crate) node: crate::chain::Node,
}

impl OutApplyNo {
    /// 查询注销单状态 · Query an account closure application
    ///
    /// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    ///
    /// 电商平台按自己的申请单号查询二级商户的注销申请，返回注销状态和受理失败原因。模式：服务商。
    ///
    /// Queries a sub-merchant's account closure application by the platform's application number and returns the closure state and any reject reason. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .cancel_applications()
    ///     .out_apply_no()
    ///     .out_apply_no("2019061122222222122")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012476223](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
    #[doc(alias(
        "查询注销单状态",
        "Query an account closure application",
        "平台收付通 二级商户注销",
        "out-apply-no",
        "cancel-applications/out-apply-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}")
    }
}

/// 查询注销单状态 · Query an account closure application
pub mod get {

    enumeration! {
        /// 注销状态 · Closure status
        CancelState {
            /// `REVIEWING`: 审核中 · Under review
            REVIEWING = "REVIEWING",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `CANCEL_SUCCESS`: 注销成功 · Account closed
            CANCEL_SUCCESS = "CANCEL_SUCCESS",
        }
    }

    /// 查询注销单状态：应答 · Query an account closure application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户注销申请单号 · Merchant account closure application number
        pub out_apply_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 受理失败原因 · Acceptance failure reason
        pub reject_reason: Option<String>,
        /// 注销状态 · Closure status
        pub cancel_state: CancelState,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_apply_no: Optional "out_apply_no",
            1 => sub_mchid: Optional "sub_mchid",
            2 => reject_reason: Optional "reject_reason",
            3 => cancel_state: Optional "cancel_state",
            4 => update_time: Optional "update_time",
        }
    }
}
